import { type DateView, dateView } from '../../dates/date-view.ts';
import { articleAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ArticleRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { earlierEditions, sourceId } from '../../model/editions/source-article.ts';
import { type ParagraphChange, paragraphChanges } from '../../text/alignment/paragraph-changes.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { isGone } from '../claim/earlier-text.ts';

/** A changed paragraph, and the recorded statements that it touches. */
export interface ChangedParagraph extends ParagraphChange {
  readonly claims: readonly ClaimLink[];
}

/** How a text was changed from one edition to the next. */
export interface EditionChange {
  readonly from: { readonly date: DateView; readonly address: string };
  readonly to: { readonly date: DateView; readonly address: string };
  /** Both headlines, where they are known and differ. */
  readonly headlines: readonly [before: string, after: string] | null;
  /** What touches a recorded statement first, else in the order of the text; none where the text may not be republished. */
  readonly paragraphs: readonly ChangedParagraph[];
  /** How many paragraphs were changed, shown or not. */
  readonly count: number;
}

/** The claims that an earlier edition carries with words that the article has no longer. */
export function goneClaims(article: ArticleRecord, corpus: Corpus): readonly ClaimLink[] {
  return claimsBy('article', article.id, corpus)
    .filter(({ appearances }) => appearances.some((one) => one.article === article.id && isGone(one, corpus)))
    .map(({ id }) => claimLink(id, corpus));
}

/** How an article was changed, the last change first; none where there is one edition alone. */
export function editionChanges(article: ArticleRecord, corpus: Corpus): readonly EditionChange[] {
  const texts = [...earlierEditions(article.id, corpus), article];
  return texts
    .slice(1)
    .map((to, at) => editionChange(texts[at] ?? to, to, corpus))
    .toReversed();
}

function editionChange(from: ArticleRecord, to: ArticleRecord, corpus: Corpus): EditionChange {
  const textsOf = ({ paragraphs }: ArticleRecord) => paragraphs.map(({ text }) => text);
  const changes = paragraphChanges(textsOf(from), textsOf(to)).map((change) => ({
    ...change,
    claims: touched(change, from, to, corpus).map((id) => claimLink(id, corpus)),
  }));
  return {
    from: linkTo(from),
    to: linkTo(to),
    headlines:
      from.headline === null || to.headline === null || from.headline === to.headline
        ? null
        : [from.headline, to.headline],
    paragraphs: to.fullText
      ? changes.toSorted((a, b) => Number(b.claims.length > 0) - Number(a.claims.length > 0))
      : [],
    count: changes.length,
  };
}

function linkTo(text: ArticleRecord): EditionChange['from'] {
  return { date: dateView(text.edited ?? text.published), address: articleAddress(text.id) };
}

/** The claims that quote the paragraph, as it was or as it is. */
function touched(
  { before, after }: ParagraphChange,
  from: ArticleRecord,
  to: ArticleRecord,
  corpus: Corpus,
): readonly string[] {
  return claimsBy('article', getRecord(corpus.articles, to.edition.of).id, corpus)
    .filter(({ appearances }) =>
      appearances.some((appearance) => {
        const id = sourceId(appearance);
        const number = id === from.id ? before : id === to.id ? after : null;
        return number !== null && appearance.quotes.some(({ paragraph }) => paragraph === number);
      }),
    )
    .map(({ id }) => id);
}
