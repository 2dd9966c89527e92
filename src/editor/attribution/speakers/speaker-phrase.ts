import type { TextRange } from '../language/read-tokens.ts';
import { type Item, itemAt } from '../language/split-sentences.ts';

/** What people are called who speak for others. */
export const spokesWord = /^(?:spokes(?:man|woman|person|people|persons|men|women)|statement|announcement)$/;

/** Where a phrase stands in the text, in code points. */
export function rangeOf(words: readonly Item[]): TextRange {
  return { start: itemAt(words, 0).start, end: itemAt(words, words.length - 1).end };
}

/** The word that a phrase is about: the last one before its first preposition. */
export function headOf(words: readonly Item[]): string {
  const last = words.at(-1)?.lower ?? '';
  if (spokesWord.test(last)) return last;
  const isBreak = (word: Item, at: number) =>
    at > 0 && (word.tag === 'ADP' || word.lower === 'to' || (word.tag === 'VERB' && !word.capital && at > 1));
  const end = words.findIndex(isBreak);
  return end < 0 ? last : (words[end - 1]?.lower ?? '');
}

/** Whether a phrase has a preposition in it, so that a name after it may merely belong to the phrase. */
export function isLinked(words: readonly Item[]): boolean {
  return words.some((word, at) => at > 0 && (word.tag === 'ADP' || word.lower === 'to'));
}

/** `Labour | ’s health spokesman`, `UK government | spokesperson`, `spokesman for the | Home Office`; empty where it has no name. */
export function principalWords(words: readonly Item[], head: string): readonly Item[] {
  const at = words.findIndex((word) => word.lower === head);
  const after = withoutLead(words.slice(at + 1));
  if (after.some((word) => word.capital)) return after;
  const before = withoutLead(words.slice(0, at));
  const possessive = before.findIndex((word) => word.lower === "'s" || word.lower === '’s');
  const principal = possessive > 0 ? before.slice(0, possessive) : before;
  const isNamed = principal.some((word) => word.capital && (word !== words[0] || word.tag === 'PROPN'));
  return isNamed ? principal : [];
}

function withoutLead(words: readonly Item[]): readonly Item[] {
  const first = words.findIndex((word) => word.tag !== 'DET' && word.tag !== 'ADP');
  return first < 0 ? [] : words.slice(first);
}
