import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchoring, type AnchorText, anchorQuote } from '../../src/text/anchor-quote.ts';
import { codePointIndex } from '../../src/text/code-points.ts';
import type { QuoteQuery } from '../../src/text/find-quote.ts';
import { articleOf } from '../fixtures/articles.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

function anchorText(...paragraphs: readonly string[]): AnchorText {
  const { text, paragraphs: placed } = articleOf('s/o', ...paragraphs);
  return { text, paragraphs: placed, codePoints: codePointIndex(text) };
}

const bridge = anchorText(
  'The 🌉 bridge is safe.',
  'The bridge is shut, said Zoë Doe of the bridge company in a long statement.',
);

const cases: readonly (readonly [name: string, query: QuoteQuery, anchoring: Anchoring])[] = [
  [
    'words that stand once; a character outside the basic plane counts one',
    { exact: 'bridge is safe' },
    {
      outcome: 'anchored',
      quote: {
        exact: 'bridge is safe',
        prefix: 'The 🌉 ',
        suffix: '.\n\nThe bridge is shut, said Zoë ',
        start: 6,
        end: 20,
        paragraph: 1,
      },
    },
  ],
  [
    'words made one by their prefix: the selector gives its own context',
    { exact: 'bridge', prefix: 'of the ' },
    {
      outcome: 'anchored',
      quote: {
        exact: 'bridge',
        prefix: 'ge is shut, said Zoë Doe of the ',
        suffix: ' company in a long statement.',
        start: 63,
        end: 69,
        paragraph: 2,
      },
    },
  ],
  ['words that are not there', { exact: 'Nothing like it' }, { outcome: 'missing', nearest: null, mismatch: null }],
  [
    'words almost there',
    { exact: 'the bridge is shot' },
    { outcome: 'missing', nearest: 'The bridge is shut', mismatch: null },
  ],
  ['words that stand twice', { exact: 'bridge is' }, { outcome: 'ambiguous', count: 2 }],
  ['half a word', { exact: 'saf' }, { outcome: 'cuts-word', word: 'safe' }],
  ['words of two paragraphs', { exact: 'safe.\n\nThe' }, { outcome: 'across-paragraphs', first: 1, last: 2 }],
];

test.each(cases)('%s', (_name, query, anchoring) => {
  expect(anchorQuote(bridge, query)).toEqual(anchoring);
});

test('a context is never cut inside a character', () => {
  const article = anchorText(`${'👍'.repeat(40)} word!${'👍'.repeat(40)}`);
  const anchoring = anchorQuote(article, { exact: 'word' });
  expect(anchoring).toMatchObject({ quote: { prefix: `${'👍'.repeat(15)} `, suffix: `!${'👍'.repeat(15)}` } });
});

describe('an anchored quote', () => {
  const paragraph = anyText.map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });
  const ends = fc.tuple(fc.nat(), fc.nat());

  test('slices back to its words, inside its paragraph, with its context around it', () => {
    fc.assert(
      fc.property(paragraphs, ends, (texts, [a, b]) => {
        const article = anchorText(...texts);
        const points = Array.from(article.text);
        const [from = 0, to = 0] = [a % points.length, (b % points.length) + 1].sort((x, y) => x - y);
        const exact = points.slice(from, to).join('').trim();
        const anchoring = anchorQuote(article, { exact });
        if (anchoring.outcome === 'missing') expect(exact).toBe('');
        if (anchoring.outcome !== 'anchored') return;
        const { start, end, prefix, suffix, paragraph: number } = anchoring.quote;
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
        expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
        const home = article.paragraphs.find((one) => one.number === number);
        expect(home && home.start <= start && end <= home.end).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('needs no more than its own context to be found again, where that is unique', () => {
    fc.assert(
      fc.property(paragraphs, ends, (texts, [a, b]) => {
        const article = anchorText(...texts);
        const points = Array.from(article.text);
        const from = a % points.length;
        const anchoring = anchorQuote(article, {
          exact: points
            .slice(from, from + 1 + (b % 20))
            .join('')
            .trim(),
        });
        if (anchoring.outcome !== 'anchored') return;
        expect(anchorQuote(article, anchoring.quote)).toEqual(anchoring);
      }),
    );
  });

  test('keeps its place relative to others, whatever is added before', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const words = 'first «mark» then «other»';
        const places = (article: AnchorText) =>
          ['«mark»', '«other»'].map((exact) => {
            const anchoring = anchorQuote(article, { exact });
            return anchoring.outcome === 'anchored' ? anchoring.quote.start : null;
          });
        const [first, second] = places(anchorText(words)) as [number, number];
        const article = anchorText(...texts, words);
        const shift = Array.from(article.text).length - Array.from(words).length;
        expect(places(article)).toEqual([first + shift, second + shift]);
      }),
    );
  });
});
