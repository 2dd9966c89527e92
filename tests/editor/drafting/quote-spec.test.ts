import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpecOf } from '../../../src/editor/drafting/quote-spec.ts';
import { findQuote } from '../../../src/text/find-quote.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';

test.each([
  ['a b c', [2, 3], 'b'],
  ['a b c', [1, 4], 'b'],
  ['x a, y a', [2, 3], { exact: 'a', prefix: 'x ' }],
  ['x a. x a!', [2, 3], { exact: 'a', suffix: '.' }],
  ['one\na\n\na b', [4, 5], { exact: 'a', prefix: 'one\n' }],
  ['a b', [1, 2], null],
] as const)('in %j the range %j is quoted as %j', (text, [start, end], spec) => {
  expect(quoteSpecOf(text, { start, end })).toEqual(spec);
});

test('any range is quoted by its own words, and found again', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const spec = quoteSpecOf(text, { start, end });
      const query = typeof spec === 'string' ? { exact: spec } : (spec ?? { exact: '' });
      expect(query.exact).toBe(text.slice(start, end).trim());
      const found = findQuote(text, query);
      expect(found.some((place) => place.start >= start && place.end <= end)).toBe(query.exact !== '');
    }),
  );
});
