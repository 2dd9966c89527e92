import {
  absoluteAddress,
  addressedAppearances,
  articleAddress,
  claimAddress,
  dataFileAddress,
  homeAddress,
} from '../../model/addresses.ts';
import type { Appearance, ArticleRecord, ClaimRecord, Corpus } from '../../model/corpus.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import type { AnchoredQuote } from '../../model/selector.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { publishedQuote } from '../data/published-records.ts';

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/), or a collection of them, as JSON-LD. */
export type WebAnnotation = Readonly<Record<string, unknown>>;

const context = 'http://www.w3.org/ns/anno.jsonld';

/** One annotation an appearance of the claim: its body is the claim, its targets are the quotes in the article. */
export function claimAnnotations(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): readonly WebAnnotation[] {
  return addressedAppearances(claim).map(({ appearance, address }) => ({
    '@context': context,
    ...annotation(corpus, claim, appearance, absoluteAddress(facts.address, address), facts),
  }));
}

/** `/data/annotations.jsonld`: every annotation, as a collection with one page. */
export function annotationCollection(corpus: Corpus, facts: SiteFacts): WebAnnotation {
  const address = absoluteAddress(facts.address, dataFileAddress('annotations.jsonld'));
  const items = [...corpus.claims.values()].flatMap((claim) =>
    claimAnnotations(claim, corpus, facts).map(({ '@context': _, ...rest }) => rest),
  );
  return {
    '@context': context,
    id: address,
    type: 'AnnotationCollection',
    label: facts.name,
    total: items.length,
    first: { id: `${address}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(
  corpus: Corpus,
  claim: ClaimRecord,
  appearance: Appearance,
  id: string,
  facts: SiteFacts,
): WebAnnotation {
  const article = sourceArticle(appearance, corpus);
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    creator: {
      id: absoluteAddress(facts.address, `${homeAddress}#publisher`),
      type: 'Organization',
      name: facts.name,
    },
    rights: facts.licence.url,
    body: absoluteAddress(facts.address, claimAddress(claim.id)),
    target: appearance.quotes.map((quote) => ({
      source: article.url ?? absoluteAddress(facts.address, articleAddress(article.id)),
      selector: selectors(article, quote),
    })),
  };
}

/** Both select the same words; positions count code points of the plain text in `articles.json`. */
function selectors(article: ArticleRecord, quote: AnchoredQuote): readonly WebAnnotation[] {
  const { exact, prefix, suffix, start, end } = publishedQuote(quote, article.fullText);
  return [
    { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    { type: 'TextPositionSelector', start, end },
  ];
}
