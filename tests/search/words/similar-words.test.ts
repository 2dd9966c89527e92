import { beforeAll, expect, test } from 'vitest';
import { findSimilarWords, loadFuzzy } from '../../../src/search/words/similar-words.ts';

beforeAll(loadFuzzy);

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
