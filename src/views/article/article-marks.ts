import { claimsBy } from '../../model/claims-by.ts';
import type { Appearance, ArticleRecord, ClaimRecord, Corpus } from '../../model/corpus.ts';
import { sourceId } from '../../model/editions/source-article.ts';
import { formerIds } from '../former-ids.ts';

/** One quote of one appearance, with the number of its note. */
export interface Mark {
  readonly claim: ClaimRecord;
  readonly appearance: Appearance;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The first quote of the claim in this article. */
  readonly first: boolean;
}

/** The quotes of an article in the order of its text; of those that begin together the longest first. */
export function articleMarks(article: ArticleRecord, corpus: Corpus): Mark[] {
  const marks = claimsBy('article', article.edition.of, corpus).flatMap((claim) => {
    const here = claim.appearances.filter((appearance) => sourceId(appearance) === article.id);
    const earliest = Math.min(...here.flatMap(({ quotes }) => quotes.map(({ start }) => start)));
    return here.flatMap((appearance) =>
      appearance.quotes.map(({ start, end, paragraph }) => ({
        ...{ claim, appearance, start, end, paragraph },
        first: start === earliest,
      })),
    );
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.claim.id < b.claim.id ? -1 : 1));
}

/** A claim's id, and those that have moved to it: links still name them. */
export const claimNames = ({ id }: ClaimRecord, corpus: Corpus): readonly string[] => [
  id,
  ...formerIds('claims', id, corpus).toReversed(),
];
