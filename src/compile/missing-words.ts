import { characterNames } from '../text/character-name.ts';
import { explainMismatch, type Mismatch } from '../text/explain-mismatch.ts';
import { nearestPassage } from '../text/nearest-passage.ts';

/** What a message says of words that a text does not hold: the difference that cannot be seen, or the nearest passage. */
export function missingWords(text: string, words: string) {
  return { words, nearest: nearestPassage(text, words), unseen: unseenDifference(explainMismatch(text, words)) };
}

/** A difference that cannot be seen, in names of characters; null for none. */
export function unseenDifference(mismatch: Mismatch | null) {
  if (mismatch === null) return null;
  return { has: characterNames(mismatch.text), instead: characterNames(mismatch.words), after: mismatch.after };
}
