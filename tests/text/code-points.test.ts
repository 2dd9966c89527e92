import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex, codePointLength, sliceCodePoints } from '../../src/text/code-points.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

const cases: readonly (readonly [text: string, utf16: readonly number[]])[] = [
  ['', [0]],
  ['abc', [0, 1, 2, 3]],
  ['Zoë', [0, 1, 2, 3]],
  ['e\u0301', [0, 1, 2]],
  ['👍', [0, 2]],
  ['a👍b𝒜', [0, 1, 3, 4, 6]],
  ['👩‍👧', [0, 2, 3, 5]],
  ['\u{10ffff}\uffff', [0, 2, 3]],
];

test.each(cases)('the code points of %j', (text, utf16) => {
  const index = codePointIndex(text);
  expect(utf16.map((_, point) => index.toUtf16(point))).toEqual(utf16);
  expect(utf16.map((unit) => index.fromUtf16(unit))).toEqual(utf16.map((_, point) => point));
  expect(codePointLength(text)).toBe(utf16.length - 1);
});

test('the two ways undo each other, and grow', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const points = Array.from(text);
      const index = codePointIndex(text);
      const units = points.map((_, at) => points.slice(0, at).join('').length);
      expect(codePointLength(text)).toBe(points.length);
      expect(points.map((_, at) => index.toUtf16(at))).toEqual(units);
      expect(units.map((unit) => index.fromUtf16(unit))).toEqual(points.map((_, at) => at));
    }),
  );
});

test('a slice is what an array of the characters would give', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
      const points = Array.from(text);
      const [start, end] = [Math.min(a, b, points.length), Math.min(Math.max(a, b), points.length)];
      expect(sliceCodePoints(text, start, end)).toBe(points.slice(start, end).join(''));
    }),
  );
});
