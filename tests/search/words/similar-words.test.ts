import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  editDistance,
  findSimilarWords,
  loadFuzzy,
  openSimilarWords,
} from '../../../src/search/words/similar-words.ts';

beforeAll(loadFuzzy);

const edits: readonly (readonly [word: string, other: string, edits: number])[] = [
  ['seibert', 'seibert', 0],
  ['siebert', 'seibert', 1],
  ['seibrt', 'seibert', 1],
  ['seibbert', 'seibert', 1],
  ['zeibert', 'seibert', 1],
  ['siebret', 'seibert', 2],
  ['sei', 'seibert', 0.5],
  ['sie', 'seibert', 1.5],
  ['', 'abc', 0.5],
  ['abc', '', 3],
];

test.each(edits)('counts from %s to %s %d slips', (word, other, count) => {
  expect(editDistance(word, other)).toBe(count);
});

test('a word is no edit away from itself, and at most its longer length from any other', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('lists the nearest first, and nothing for two letters', () => {
  const list = openSimilarWords(['barrow', 'berro', 'sebert', 'seibert', 'siebert', 'sunak']);
  const found = (word: string): unknown[] =>
    findSimilarWords(list, word).map(({ index, edits: count }) => [list.words[index], count]);
  expect([found('seibret'), found('se')]).toEqual([
    [
      ['seibert', 1],
      ['sebert', 2],
      ['siebert', 2],
    ],
    [],
  ]);
});

test.each([
  ['sunk', ['sunak']],
  ['zuna', []],
  ['sum', []],
  ['bero', ['berro']],
  ['bar', ['barrow']],
])('takes the short word %s for no more than %j', (word, words) => {
  const list = openSimilarWords(['barrow', 'berro', 'sebert', 'seibert', 'siebert', 'sunak']);
  expect(findSimilarWords(list, word).map(({ index }) => list.words[index])).toEqual(words);
});
