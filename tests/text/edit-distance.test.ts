import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, prefixDistances } from '../../src/text/edit-distance.ts';

test.each([
  ['', '', 0],
  ['siebert', 'siebert', 0],
  ['sibert', 'siebert', 1],
  ['siebbert', 'siebert', 1],
  ['zeibert', 'seibert', 1],
  ['seibert', 'siebert', 1],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
])('from %j to %j: %i', (word, other, edits) => {
  expect(editDistance(word, other)).toBe(edits);
});

test('the distance to each beginning', () => {
  expect([...prefixDistances('sei', 'siebert')]).toEqual([3, 2, 1, 1, 2, 3, 4, 5]);
});

test('it is a distance between any two words: symmetric, none from a word to itself, never more than the longer', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a)).toBe(0);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect([...prefixDistances(a, b)]).toEqual(
        Array.from({ length: b.length + 1 }, (_, at) => editDistance(a, b.slice(0, at))),
      );
    }),
  );
});
