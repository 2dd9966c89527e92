import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/text/meaning/read-numbers.ts';

test.each<readonly [text: string, values: readonly number[]]>([
  ['It costs £3m, or 3.5 million euros.', [3_000_000, 3_500_000]],
  ['60,000 people in 18 months', [60_000, 18]],
  ['thirty-five of two hundred and five thousand', [35, 205_000]],
  ['a hundred, in six figures', [100, 100_000]],
  ['one of them, on the 4th, at B52', []],
  ['on 8 December 2022', [8, 2022]],
  ['', []],
])('the numbers of %j', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});
