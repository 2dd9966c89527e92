import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenRuns } from '../../../src/views/story/shorten-runs.ts';

const spoken = (text: string) => ({ text, spoken: true });
const written = (text: string) => ({ text, spoken: false });
const omission = written(' […]');

test.each([
  [
    'what is short enough stays as it is',
    [written('One two'), spoken('three.')],
    3,
    [written('One two'), spoken('three.')],
  ],
  [
    'up to the end of a sentence in its second half',
    [spoken('One two. Three four five.')],
    4,
    [spoken('One two.'), omission],
  ],
  ['else up to a whole word', [spoken('One. Two three four five six.')], 4, [spoken('One. Two three four'), omission]],
  [
    'a mark after the stop belongs to the sentence',
    [written('‘One two.’ Three four.')],
    3,
    [written('‘One two.’'), omission],
  ],
  ['a run that fits stays whole', [written('He said'), spoken('one two three')], 3, [written('He said'), omission]],
  [
    'an omission at the end is said once',
    [spoken('One two'), written(' […] '), spoken('three four')],
    3,
    [spoken('One two'), omission],
  ],
  ['a word longer than a page', [written('a'.repeat(500))], 3, [written('a'.repeat(500))]],
  ['nothing', [], 3, []],
])('%s', (_name, runs, most, expected) => {
  expect(shortenRuns(runs, most)).toEqual(expected);
});

const run = fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 60 }), spoken: fc.boolean() });
const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

test('whatever it is given, it keeps a beginning of it, says so where it cut, and never says more than was asked', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 1, max: 12 }), (runs, most) => {
      const short = shortenRuns(runs, most);
      if (short === runs) return;
      expect(short.at(-1)).toEqual(omission);
      const kept = short.slice(0, -1);
      for (const [at, { text, spoken: isSpoken }] of kept.entries()) {
        expect(runs[at]?.text.startsWith(text)).toBe(true);
        expect(runs[at]?.spoken).toBe(isSpoken);
      }
      expect(textOf(kept).split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(most);
    }),
  );
});
