import { expect, test } from 'vitest';
import { minOfRounds, percentile } from '../../../src/bench/search/measure-search.ts';

test.each([
  ['no round', [], []],
  ['one', [[3, 1]], [3, 1]],
  [
    'several',
    [
      [3, 1],
      [2, 4],
      [5, 2],
    ],
    [2, 1],
  ],
])('the least of the rounds: %s', (_about, rounds, least) => {
  expect(minOfRounds(rounds)).toEqual(least);
});

test('a percentile is a value of the list, whatever its order', () => {
  expect([percentile([3, 1, 2], 0.5), percentile([3, 1, 2], 0.95), percentile([], 0.5)]).toEqual([2, 3, 0]);
});
