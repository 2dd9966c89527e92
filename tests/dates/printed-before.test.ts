import { expect, test } from 'vitest';
import { isPrintedBefore } from '../../src/dates/printed-before.ts';

test.each([
  ['2023-08-13', '2023-08-14', true],
  ['2023-08-13', '2023-08-13', false],
  ['2023-08-13', '2023-08-12', false],
  ['2023-08', '2023-09-01', true],
  ['2023-08~', '2023-08-31', false],
  ['2023', '2024?', true],
  ['2023/..', '2024', false],
  ['2023', '../2024', false],
])('an article of %s was printed before what was said %s: %s', (published, said, expected) => {
  expect(isPrintedBefore(published, said)).toBe(expected);
});
