import {
  absoluteAddress,
  articleAddress,
  claimAddress,
  differenceAddress,
  storyAddress,
} from '../../model/addresses.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { DifferencePassage, DifferenceRecord } from '../../model/difference-record.ts';
import { sourceArticle, sourceArticles, sourceId } from '../../model/editions/source-article.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { textFragmentAddress } from '../../text/text-fragment.ts';
import { differencePassageAddress } from '../../views/differences/passage-address.ts';
import {
  articleNode,
  type JsonLdDocument,
  type JsonLdNode,
  jsonLdDocument,
  nodeReference,
  publisherNode,
  termAddress,
} from './json-ld-nodes.ts';

/** The JSON-LD of a difference's page: the difference, and the articles whose words it holds. */
export function differenceJsonLd(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): JsonLdDocument {
  const passages = difference.values.flatMap((value) => value.passages);
  return jsonLdDocument([
    differenceNode(difference, corpus, facts),
    ...sourceArticles(passages, corpus).map((article) => articleNode(article, corpus, facts)),
  ]);
}

/**
 * A difference in the terms of our own vocabulary (`/data/vocabulary.jsonld`): its values, each with the quotations
 * that give it. Nothing in it says which value is right.
 */
export function differenceNode(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): JsonLdNode {
  const address = absoluteAddress(facts.address, differenceAddress(difference.id));
  const references = (ids: readonly string[], addressOf: (id: string) => string) =>
    ids.map((id) => nodeReference(addressOf(id), facts));
  return {
    '@type': termAddress('Difference', facts),
    '@id': address,
    url: address,
    name: difference.question,
    inLanguage: facts.language,
    publisher: publisherNode(facts),
    isPartOf: nodeReference(storyAddress(difference.story), facts),
    'dcterms:type': { '@id': termAddress(`difference-${difference.kind}`, facts) },
    [termAddress('value', facts)]: difference.values.map(({ value, passages }, at) => ({
      '@type': termAddress('Value', facts),
      '@id': `${address}#_value-${at + 1}`,
      name: value,
      [termAddress('passage', facts)]: passages.map((passage) => passageNode(passage, corpus, facts)),
    })),
    ...listProperty(termAddress('silent', facts), references(difference.silent, articleAddress)),
    ...listProperty(termAddress('claim', facts), references(difference.claims, claimAddress)),
  };
}

function listProperty(property: string, nodes: readonly JsonLdNode[]): object {
  return nodes.length === 0 ? {} : { [property]: nodes };
}

function passageNode(passage: DifferencePassage, corpus: Corpus, facts: SiteFacts): JsonLdNode {
  const { quote, claim } = passage;
  const source = textFragmentAddress(sourceArticle(passage, corpus), quote);
  return {
    '@type': 'Quotation',
    text: quote.exact,
    url: source ?? absoluteAddress(facts.address, differencePassageAddress(passage)),
    isPartOf: nodeReference(articleAddress(sourceId(passage)), facts),
    ...(claim !== null && { interpretedAsClaim: nodeReference(claimAddress(claim), facts) }),
  };
}
