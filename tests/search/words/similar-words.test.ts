import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/words/edit-distance.ts';
import { findSimilarWords, loadFuzzy } from '../../../src/search/words/similar-words.ts';

beforeAll(loadFuzzy);

const distances: readonly (readonly [word: string, other: string, whole: number, beginning: number])[] = [
  ['seibert', 'seibert', 0, 0],
  ['siebert', 'seibert', 1, 1],
  ['seibrt', 'seibert', 1, 1],
  ['seibbert', 'seibert', 1, 1],
  ['zeibert', 'seibert', 1, 1],
  ['siebret', 'seibert', 2, 2],
  ['sei', 'seibert', 4, 0],
  ['sie', 'seibert', 4, 1],
  ['', 'abc', 3, 0],
  ['abc', '', 3, 3],
];

test.each(distances)('is from %s to %s %d edits, and %d to its beginning', (word, other, whole, beginning) => {
  expect(editDistance(word, other)).toEqual({ whole, beginning });
});

test('a word is no edit away from itself, and at most its longer length from any other', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      expect(editDistance(a, a)).toEqual({ whole: 0, beginning: 0 });
      expect(editDistance(a, b).whole).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

const words = ['barrow', 'berro', 'commission', 'sebert', 'seibert', 'seibertson', 'siebert', 'sunak'];

/** What is typed, and the words that it may have meant: one edit up to five letters, two up to eight, fewer for a beginning. */
test.each([
  ['seibret', ['seibert', 'seibertson', 'sebert', 'siebert']],
  ['sunk', ['sunak']],
  ['sunac', ['sunak']],
  ['sunn', []],
  ['zuna', []],
  ['su', []],
  ['bero', ['berro']],
  ['barr', []],
  ['barro', ['barrow', 'berro']],
  ['comission', ['commission']],
  ['comision', ['commission']],
  ['komisiom', []],
  ['2023', []],
])('takes %s for no more than %j', (word, found) => {
  const allowed = findSimilarWords(words, word).filter(({ cost }) => cost !== null);
  expect(allowed.map(({ index }) => words[index])).toEqual(found);
});

test('lists what is one edit too far as uncertain', () => {
  const found = findSimilarWords(words, 'zuna');
  expect(found.map(({ index, edits, cost }) => [words[index], edits, cost])).toEqual([['sunak', 2, null]]);
});
