import { type FoldedWord, foldWords } from './fold-words.ts';
import type { QueryWord } from './parse-query.ts';
import type { SoughtWord } from './score-claims.ts';
import type { ShownClaim } from './search-document.ts';

/** A part of a text to mark, in UTF-16 units; `end` is exclusive. */
export type MarkRange = readonly [start: number, end: number];

/** What to mark in a claim: in its gist, in each of its quotes and in each of its attributions. */
export interface ClaimMarks {
  readonly gist: readonly MarkRange[];
  readonly quotes: readonly (readonly MarkRange[])[];
  readonly attributions: readonly (readonly MarkRange[])[];
}

/** The marks of the sought words in all texts of a claim. */
export function markClaim(claim: ShownClaim, sought: readonly SoughtWord[]): ClaimMarks {
  const mark = (text: string): MarkRange[] => markWords(text, sought);
  return { gist: mark(claim.gist), quotes: claim.quotes.map(mark), attributions: claim.attributions.map(mark) };
}

/** Where the sought words stand in a text, whole words, in order; neighbours that only spaces part become one. */
export function markWords(text: string, sought: readonly SoughtWord[]): MarkRange[] {
  const ranges: [number, number][] = [];
  for (const { folded, start, end } of foldWords(text)) {
    if (!sought.some((word) => isMeant(word, folded))) continue;
    const last = ranges.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

/** Whether a text of the claim holds the words one after the other. */
export function holdsPhrase(claim: ShownClaim, phrase: readonly QueryWord[]): boolean {
  return [claim.gist, ...claim.quotes, ...claim.attributions].some((text) => hasRun(foldWords(text), phrase));
}

function hasRun(words: readonly FoldedWord[], phrase: readonly QueryWord[]): boolean {
  const fits = (start: number): boolean =>
    phrase.every((word, index) => isTyped(word, words[start + index]?.folded ?? ''));
  return words.some((_, start) => fits(start));
}

function isMeant({ word, instead }: SoughtWord, folded: string): boolean {
  return isTyped(word, folded) || instead.includes(folded);
}

function isTyped({ spellings, unfinished }: QueryWord, folded: string): boolean {
  return spellings.some((spelling) => (unfinished ? folded.startsWith(spelling) : folded === spelling));
}
