import { itemAt } from '../index/sorted-list.ts';
import type { SoughtWord } from '../ranking/score-claims.ts';
import type { ShownClaim } from '../search-document.ts';
import { claimWords } from './claim-words.ts';
import { isCommonWord } from './common-words.ts';
import type { FoldedWord } from './fold-words.ts';
import { fitsTerm, type QueryWord } from './parse-query.ts';

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
  const { gist, quotes, attributions } = claimWords(claim);
  return {
    gist: markWords(claim.gist, gist, sought),
    quotes: quotes.map((words, n) => markWords(itemAt(claim.quotes, n), words, sought)),
    attributions: attributions.map((words, n) => markWords(itemAt(claim.attributions, n), words, sought)),
  };
}

/**
 * Where the sought words stand in a text, whole words, in order; neighbours that only spaces part become one. A common
 * word is marked only where it joins two others as in the query, or one within quotation marks: not every "the".
 */
function markWords(text: string, words: readonly FoldedWord[], sought: readonly SoughtWord[]): MarkRange[] {
  const ranges: [number, number][] = [];
  const isMarked = markedPositions(words, sought);
  for (const [position, { start, end }] of words.entries()) {
    if (!isMarked(position)) continue;
    const last = ranges.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function markedPositions(words: readonly FoldedWord[], sought: readonly SoughtWord[]): (position: number) => boolean {
  const common = sought.map(({ word }) => isCommonWord(word));
  const isAnchor = (n: number): boolean => !common[n] || common.every(Boolean);
  const means = (position: number, n: number): boolean => {
    const [word, one] = [words[position], sought[n]];
    return word !== undefined && one !== undefined && isMeant(one, word);
  };
  const leads = (position: number, n: number, step: 1 | -1): boolean =>
    means(position, n) && (isAnchor(n) || leads(position + step, n + step, step));
  return (position) =>
    sought.some(({ word }, n) => {
      const [on, back] = [leads(position, n, 1), leads(position, n, -1)];
      return word.quoted ? on || back : on && back;
    });
}

/** Whether a text of the claim holds the words one after the other. */
export function holdsPhrase(claim: ShownClaim, phrase: readonly QueryWord[]): boolean {
  const { gist, quotes, attributions } = claimWords(claim);
  return [gist, ...quotes, ...attributions].some((words) => hasRun(words, phrase));
}

function hasRun(words: readonly FoldedWord[], phrase: readonly QueryWord[]): boolean {
  const fits = (start: number): boolean =>
    phrase.every((word, index) => {
      const found = words[start + index];
      return found !== undefined && isTyped(word, found);
    });
  return words.some((_, start) => fits(start));
}

function isMeant({ word, also }: SoughtWord, found: FoldedWord): boolean {
  return isTyped(word, found) || also.includes(found.folded);
}

function isTyped(word: QueryWord, { folded, figure }: FoldedWord): boolean {
  return fitsTerm(word, folded) || (figure !== null && word.spellings.includes(figure));
}
