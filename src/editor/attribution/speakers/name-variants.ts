import { foldLetters } from '../../../text/fold-letters.ts';

const wordsOf = (name: string): string[] =>
  foldLetters(name)
    .split(/\s+/u)
    .map((word) => word.replace(/\.$/u, '').toLowerCase());

/**
 * Whether two names are one in two styles: the same first and last word, and of what stands between them one has nothing or
 * initials that the other does not contradict, as `Paul R. LePage` and `Paul LePage`.
 */
export function isStyleOf(name: string, other: string): boolean {
  const [own, others] = [wordsOf(name), wordsOf(other)];
  if (own.length < 2 || others.length < 2 || own[0] !== others[0] || own.at(-1) !== others.at(-1)) return false;
  const [middle, otherMiddle] = [own.slice(1, -1), others.slice(1, -1)];
  if (middle.length === 0 || otherMiddle.length === 0)
    return [...middle, ...otherMiddle].every((word) => word.length === 1);
  return (
    middle.length === otherMiddle.length &&
    middle.every((word, at) => {
      const same = otherMiddle[at] ?? '';
      return word === same || (Math.min(word.length, same.length) === 1 && word[0] === same[0]);
    })
  );
}

/** Whether a text prints a name, in any style of it. */
export function printsStyleOf(text: string, name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length < 2) return false;
  const escaped = [words[0] ?? '', words.at(-1) ?? ''].map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(
    `(?<!\\p{L})${escaped[0]}((?:\\s+\\p{Lu}[\\p{L}’'-]*\\.?){0,2})\\s+${escaped[1]}(?!\\p{L})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern)).some(([printed]) => isStyleOf(printed, name));
}
