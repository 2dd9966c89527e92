import { dateSpan } from '../dates/date-span.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { Times } from './timeline/axis-span.ts';

/** When a claim can have been said. What a paper prints was said before: a date that reaches beyond publication ends there. */
export function saidTimes(claim: ClaimRecord, corpus: Corpus): Times & { readonly endsAtPublication: boolean } {
  const { min, max } = dateSpan(claim.said.edtf);
  const end = publicationEnd(claim, corpus);
  const endsAtPublication = end !== null && (max === null || max > end) && (min === null || min <= end);
  return { min, max: endsAtPublication ? end : max, endsAtPublication };
}

/** The latest moment at which the first paper to carry a claim can have been published; null where that is open. */
function publicationEnd(claim: ClaimRecord, corpus: Corpus): number | null {
  const ends = claim.appearances.map(({ article }) => dateSpan(getRecord(corpus.articles, article).published.edtf).max);
  const known = ends.filter((end) => end !== null);
  return known.length === 0 ? null : Math.min(...known);
}
