import { expect, test } from 'vitest';
import {
  decodeAscending,
  decodeNumbers,
  encodeAscending,
  encodeNumbers,
} from '../../../src/search/index/number-text.ts';

test.each<[numbers: readonly number[], text: string]>([
  [[], ''],
  [[0, 1, 25, 26, 31], 'ABZaf'],
  [[32, 63, 1024], 'gB_BggB'],
  [[2 ** 31 - 1], '______B'],
])('%j are written %j', (numbers, text) => {
  expect([encodeNumbers(numbers), decodeNumbers(text)]).toEqual([text, numbers]);
});

test('ascending numbers are written by their distances', () => {
  expect([encodeAscending([3, 4, 40]), decodeAscending('DBkB')]).toEqual(['DBkB', [3, 4, 40]]);
});

test('a letter that is never written counts as 0', () => {
  expect(decodeNumbers('!é')).toEqual([0, 0]);
});
