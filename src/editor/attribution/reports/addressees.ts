import { addressingLemmas } from '../language/cue-lexicon.ts';
import { isTimeWord, nounPhraseStarting } from '../language/noun-phrases.ts';
import type { Item } from '../language/split-sentences.ts';

/** The first item from `at` on that is no time or adverb: past `on Tuesday,`. */
export function skipTime(items: readonly Item[], at: number): number {
  const after = pastTime(items, at);
  return after > at && items[after]?.lower === ',' ? after + 1 : after;
}

function pastTime(items: readonly Item[], at: number): number {
  if (isTimeWord(items[at])) return at + 1;
  if (items[at]?.tag === 'ADP' && isTimeWord(items[at + 1])) return at + 2;
  return items[at]?.tag === 'ADV' ? at + 1 : at;
}

/** The first item from `at` on that is not the person spoken to, for a cue that takes one. */
export function skipAddressee(items: readonly Item[], at: number, lemma: string): number {
  if (!addressingLemmas.has(lemma)) return at;
  const phrase = nounPhraseStarting(items, at);
  return phrase === null ? at : skipTime(items, phrase.to);
}
