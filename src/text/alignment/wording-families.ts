import { alignedStretches, isSameWording, type Stretch } from './stretches.ts';
import { isContent, type WordToken } from './word-tokens.ts';

type Words = readonly WordToken[];

/** Below these, two texts are different wording: what they share is chance, or the subject. */
const leastShareOfShorter = 0.5;
const leastContentWords = 2;
const leastWordsInARow = 3;

/** The words of stretches in which all versions agree; a change of order or of spelling keeps a word. */
export function sharedWords(stretches: readonly Stretch[]): readonly WordToken[] {
  const kept = stretches.filter(({ kind, words }) => {
    return (kind === 'same' || kind === 'order' || kind === 'spelling') && !words.includes(null);
  });
  return kept.flatMap(({ words }) => words[0] ?? []);
}

const longestRow = (stretches: readonly Stretch[]): number =>
  Math.max(0, ...stretches.map(({ kind, words }) => (kind === 'same' ? (words[0]?.length ?? 0) : 0)));

const contentCount = (words: Words): number => words.filter(isContent).length;

/** How many words of one text the other has too, in whatever order: never fewer than an alignment finds. */
function commonWords(a: Words, b: Words): number {
  const keys = new Set(b.map(({ key }) => key));
  return a.filter(({ key }) => keys.has(key)).length;
}

/** Whether two texts are one wording, edited, rather than two ways to say a thing. */
function isOneWording(a: Words, b: Words): boolean {
  const shorter = Math.min(a.length, b.length);
  if (isSameWording([a, b])) return true;
  if (shorter === 0 || commonWords(a, b) + leastWordsInARow < leastShareOfShorter * shorter) return false;
  const stretches = alignedStretches([a, b]);
  const shared = sharedWords(stretches);
  return (
    shared.length >= leastShareOfShorter * shorter &&
    shared.filter(isContent).length >= Math.min(leastContentWords, contentCount(a), contentCount(b)) &&
    longestRow(stretches) >= Math.min(leastWordsInARow, shorter)
  );
}

/**
 * Sorts versions into families, each of one wording: a version joins the first family all of whose members it is like.
 * @returns the indexes of the versions, every version in one family, both in the order given.
 */
export function wordingFamilies(versions: readonly Words[]): readonly (readonly number[])[] {
  const families: number[][] = [];
  for (const [index, words] of versions.entries()) {
    const family = families.find((members) => members.every((member) => isOneWording(versions[member] ?? [], words)));
    if (family) family.push(index);
    else families.push([index]);
  }
  return families;
}
