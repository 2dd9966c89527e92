import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage } from '../../../src/views/story/coverage.ts';
import { articleOf, quoteIn } from '../../fixtures/articles.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';

const article = articleOf('s/o', 'One 🌉 two three.', 'Four’s co-operation, 60,000.', '…');

const cases: readonly (readonly [
  name: string,
  quotes: readonly string[],
  covered: number,
  percent: number,
  bare: readonly number[],
])[] = [
  ['nothing', [], 0, 0, [1, 2, 3]],
  ['a word after a character outside the basic plane', ['two'], 1, 16, [2, 3]],
  ['words twice', ['One 🌉 two', 'two three'], 3, 50, [2, 3]],
  ['compound words count once', ['Four’s co-operation'], 2, 33, [1, 3]],
  ['a number counts once', ['60,000'], 1, 16, [1, 3]],
  ['all', ['One 🌉 two three.', 'Four’s co-operation, 60,000.'], 6, 100, [3]],
];

test.each(cases)('%s', (_name, quotes, coveredWords, percent, bareParagraphs) => {
  const passages = quotes.map((quote) => quoteIn(article, quote));
  expect(coverage(article, passages)).toEqual({ words: 6, coveredWords, percent, bareParagraphs });
});

test('an article without a word is not covered', () => {
  expect(coverage(articleOf('s/o', '…'), [])).toEqual({ words: 0, coveredWords: 0, percent: 0, bareParagraphs: [1] });
});

test('all of a text covers all of its words, and more passages never less', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60))),
      (texts, pairs) => {
        const any = articleOf('s/o', ...texts);
        const passages = pairs.map(([start, length]) => ({ start, end: start + length }));
        const some = coverage(any, passages.slice(1));
        const more = coverage(any, passages);
        const whole = coverage(any, [{ start: 0, end: any.paragraphs.at(-1)?.end ?? 0 }]);
        expect(whole.coveredWords).toBe(whole.words);
        expect(more.coveredWords).toBeGreaterThanOrEqual(some.coveredWords);
        expect(more.coveredWords).toBeLessThanOrEqual(more.words);
        expect(more.percent === 100).toBe(more.words > 0 && more.coveredWords === more.words);
      },
    ),
  );
});
