import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptText } from '../../src/browser/search/excerpt-text.ts';
import type { MarkRange } from '../../src/search/words/mark-matches.ts';

const long = `${'word '.repeat(40)}here it is ${'word '.repeat(40)}end`;
const at = long.indexOf('here');

test('a short text stays whole', () => {
  expect(excerptText('Never.', [[0, 5]], 10)).toEqual({
    text: 'Never.',
    marks: [[0, 5]],
    hasMoreBefore: false,
    hasMoreAfter: false,
  });
});

test('a long text is cut between words around its first mark', () => {
  const { text, marks, hasMoreBefore, hasMoreAfter } = excerptText(long, [[at, at + 4]], 100);
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['here']);
  expect([hasMoreBefore, hasMoreAfter]).toEqual([true, true]);
  expect(text.split(' ').filter((word) => !['word', 'here', 'it', 'is'].includes(word))).toEqual([]);
});

test('a long text without marks is cut after its beginning, one marked at its end before it', () => {
  expect(excerptText(long, [], 14)).toMatchObject({ text: 'word word word', hasMoreBefore: false, hasMoreAfter: true });
  expect(excerptText(long, [[long.length - 3, long.length]], 14)).toMatchObject({
    text: 'word word end',
    hasMoreBefore: true,
    hasMoreAfter: false,
  });
});

test('is a part of any text, with marks on the same characters', () => {
  const cases = fc.tuple(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(30), fc.integer({ min: 1, max: 80 }));
  fc.assert(
    fc.property(cases, ([text, from, length, most]) => {
      const marks: MarkRange[] = from + length < text.length && length > 0 ? [[from, from + length]] : [];
      const excerpt = excerptText(text, marks, most);
      expect(text).toContain(excerpt.text);
      expect(excerpt.text.length).toBeLessThanOrEqual(Math.max(most, text.length <= most ? text.length : most));
      for (const [start, end] of excerpt.marks)
        expect(text.slice(from, from + length)).toContain(excerpt.text.slice(start, end));
    }),
  );
});
