import { foldLookalikes, type LookalikeUnit } from './fold-lookalikes.ts';

/** Where words that a text does not hold differ from a passage of it that looks the same. */
export interface Mismatch {
  /** What the text has there, and what the words have: one of them may be empty. */
  readonly text: string;
  readonly words: string;
  /** The last word that both have before it; empty at the start. */
  readonly after: string;
}

/**
 * The first difference between words and the first passage of a text that nobody could tell from them by looking: a
 * no-break space, a soft hyphen, a zero-width space, a decomposed accent, a non-breaking hyphen, a letter of another
 * script. Null where no passage looks the same, and where the words stand there letter for letter.
 */
export function explainMismatch(text: string, words: string): Mismatch | null {
  const wanted = foldLookalikes(words);
  const given = foldLookalikes(text);
  const needle = wanted.map(({ folded }) => folded).join('');
  const at =
    needle.trim() === ''
      ? -1
      : given
          .map(({ folded }) => folded)
          .join('')
          .indexOf(needle);
  if (at === -1 || text.includes(words)) return null;
  const pairs = wanted.map((unit, index) => ({ words: unit, text: given[at + index] ?? unit }));
  const differing = pairs.find((pair) => sourceOf(words, pair.words) !== sourceOf(text, pair.text));
  if (differing === undefined) return null;
  return difference(words, differing.words, sourceOf(text, differing.text));
}

const sourceOf = (text: string, { start, end }: LookalikeUnit): string => text.slice(start, end);

function difference(words: string, unit: LookalikeUnit, given: string): Mismatch {
  const own = sourceOf(words, unit);
  // An accent that is written apart is named with its letter: a combining mark alone says little.
  const [from, till] = /\p{M}/u.test(own + given) ? [0, 0] : sharedEnds(own, given);
  const before = words.slice(0, unit.start) + own.slice(0, from);
  return {
    text: given.slice(from, given.length - till),
    words: own.slice(from, own.length - till),
    after: /\S+\s*$/u.exec(before)?.[0].trim().slice(-30) ?? '',
  };
}

/** How many UTF-16 units two texts share at their starts, and at the ends of what then remains. */
function sharedEnds(one: string, other: string): [start: number, end: number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [start, end];
}
