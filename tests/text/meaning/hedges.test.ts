import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hedges } from '../../../src/text/meaning/hedges.ts';

test.each([
  ['‘Mr Siebert never said what it is claimed,’', []],
  ['He denies whatever he is said to have done, what is alleged, and what they allegedly saw', []],
  ['to stand any chance of winning', []],
  ['The deal, it is claimed, is off', [['it is claimed', 'doubt']]],
  ['He is said to have asked what they want', [['is said to', 'doubt']]],
  [
    'EU sources said it was unlikely the bloc would have the capacity in the near future',
    [
      ['unlikely', 'likelihood'],
      ['in the near future', 'conditional'],
    ],
  ],
  [
    'the so-called deal is understood to\n be off',
    [
      ['so-called', 'doubt'],
      ['understood to', 'appearance'],
    ],
  ],
  ['In May he may go. May he?', [['may', 'likelihood']]],
  ['Could it?', [['Could', 'likelihood']]],
  ['if it would or should, a likelyhood', []],
  ['', []],
])('the hedges of “%s”', (text, expected) => {
  expect(hedges(text).map((hedge) => [hedge.text, hedge.kind])).toEqual(expected);
});

test('every hedge stands in the text where it says, and none overlaps another', () => {
  const words = fc.array(
    fc.constantFrom('unless', 'understood', 'to', 'it is', 'claimed', 'may', '\n', ',', 'İ', 'deal'),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const found = hedges(text);
      for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
      for (const [index, { start }] of found.entries())
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }),
  );
});
