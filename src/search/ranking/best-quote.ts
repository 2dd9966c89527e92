import type { ShownClaim } from '../search-document.ts';
import { claimWords } from '../words/claim-words.ts';
import { isCommonWord } from '../words/common-words.ts';
import type { FoldedWord } from '../words/fold-words.ts';
import type { ClaimMarks } from '../words/mark-matches.ts';

/**
 * The position of the quotation that shows best why a claim was found: the one with most of the marked words, and among
 * equals, or without any, the one that shares most words with the gist. -1 where there is none.
 */
export function bestQuote(claim: ShownClaim, marks: ClaimMarks): number {
  const { gist, quotes } = claimWords(claim);
  if (quotes.length < 2) return quotes.length - 1;
  const gistWords = distinct(gist).filter((word) => !isCommonWord({ spellings: [word] }));
  const ranks = quotes.map((words, position) => {
    const ranges = marks.quotes[position] ?? [];
    const marked = words.filter(({ start, end }) => ranges.some(([from, to]) => start >= from && end <= to));
    const shared = distinct(words).filter((word) => gistWords.includes(word));
    return 1000 * distinct(marked).length + shared.length;
  });
  return ranks.indexOf(Math.max(...ranks));
}

function distinct(words: readonly FoldedWord[]): string[] {
  return [...new Set(words.map(({ folded }) => folded))];
}
