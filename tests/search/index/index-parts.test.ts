import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayRange, listPeriods } from '../../../src/search/index/day-ranges.ts';
import {
  decodeAscending,
  decodeNumbers,
  encodeAscending,
  encodeNumbers,
} from '../../../src/search/index/number-text.ts';
import { lowerBound, prefixRange } from '../../../src/search/index/sorted-list.ts';
import { textHash } from '../../../src/search/index/text-hash.ts';

test.each([
  ['both ends', '2023-08-01', '2023-08-31', { first: 20230801, last: 20230831 }],
  ['no end', '2023-08-01', null, { first: 20230801, last: 99999999 }],
  ['no beginning', null, '2023-08-31', { first: 0, last: 20230831 }],
  ['neither: no other overlaps it', null, null, { first: 99999999, last: 0 }],
])('the days of a date with %s', (_name, min, max, range) => {
  expect(dayRange(min, max)).toEqual(range);
});

test.each([
  ['nothing', [], []],
  [
    'months over the end of a year, each with the dates that can lie in it',
    [
      ['2023-11-05', '2024-01-31'],
      ['2023-12-01', '2023-12-01'],
      [null, '2023-11-30'],
      [null, null],
    ],
    [
      ['2023-11', 0, 2],
      ['2023-12', 0, 1],
      ['2024-01', 0],
    ],
  ],
  [
    'more than three years: years',
    [
      ['2020-02-01', '2020-02-01'],
      ['2023-02-01', '2023-02-01'],
    ],
    [['2020', 0], ['2021'], ['2022'], ['2023', 1]],
  ],
  [
    'years of fewer than four digits',
    [['0099-12-01', '0100-01-01']],
    [
      ['0099-12', 0],
      ['0100-01', 0],
    ],
  ],
] as const)('the periods of %s', (_name, dates, periods) => {
  const ranges = dates.map(([min, max]) => dayRange(min, max));
  expect(listPeriods(ranges).map(({ name, codes }) => [name, ...codes])).toEqual(periods);
});

test('three years to the month are still months', () => {
  expect(listPeriods([dayRange('2020-02-01', '2020-02-01'), dayRange('2023-01-01', '2023-01-01')])).toHaveLength(36);
});

test('numbers as text: one letter below 32, and what is written reads back', () => {
  expect(encodeNumbers([0, 1, 31, 32, 1023, 1024])).toBe('ABfgB_fggB');
  expect(encodeAscending([3, 3, 40])).toBe('DAlB');
  const number = fc.nat(2 ** 31 - 1);
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
      const ascending = numbers.toSorted((a, b) => a - b);
      expect(decodeAscending(encodeAscending(ascending))).toEqual(ascending);
    }),
  );
});

test.each([
  ['a', 0],
  ['b', 0],
  ['ba', 1],
  ['bb', 3],
  ['c', 4],
])('the first entry that is not below %s is number %i', (key, at) => {
  expect(lowerBound(['b', 'ba', 'baa', 'bb'], key)).toBe(at);
});

test.each([
  ['ba', [1, 3]],
  ['', [0, 4]],
  ['bc', [4, 4]],
])('the entries that begin with %j', (prefix, range) => {
  expect(prefixRange(['b', 'ba', 'baa', 'bb'], prefix)).toEqual(range);
});

test('a hash tells texts apart by every letter and its place, not by how they are divided', () => {
  expect(textHash(['a', 'b'])).toBe(textHash(['ab']));
  expect(new Set([[], ['a'], ['b'], ['ab'], ['ba'], ['aa']].map(textHash)).size).toBe(6);
  // FNV-1a of the empty text and of `a`, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  expect([textHash([]), textHash(['a'])].map((hash) => hash.slice(0, 6))).toEqual([
    (0x811c9dc5).toString(36).slice(0, 6),
    (0xe40c292c).toString(36).slice(0, 6),
  ]);
});
