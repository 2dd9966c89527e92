import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsWords, cutWord, findQuote, type QuoteQuery } from '../../src/text/find-quote.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

const text = 'He said “no”. She said ‘no’. They said nothing: 60,000 said 3.5 café naïve Zoe\u0308 aaa.';

describe('where words stand', () => {
  const cases: readonly (readonly [name: string, query: QuoteQuery, starts: readonly number[]])[] = [
    ['once', { exact: 'He said' }, [0]],
    ['several times, in order', { exact: 'said' }, [3, 18, 34, 55]],
    ['overlapping', { exact: 'aa' }, [80, 81]],
    ['made one by what stands before', { exact: 'said', prefix: 'They ' }, [34]],
    ['made one by what stands after', { exact: 'said', suffix: ' ‘' }, [18]],
    ['both', { exact: 'said', prefix: 'She ', suffix: ' ‘no’' }, [18]],
    ['each right, together wrong', { exact: 'said', prefix: 'She ', suffix: ' “' }, []],
    ['a prefix longer than the text before', { exact: 'He', prefix: 'x' }, []],
    ['a suffix beyond the end', { exact: 'aaa.', suffix: 'x' }, []],
    ['other quotation marks', { exact: '"no"' }, []],
    ['another case', { exact: 'HE said' }, []],
    ['another space', { exact: 'He\u00a0said' }, []],
    ['another normal form', { exact: 'Zoë' }, []],
    ['no words', { exact: '' }, []],
    ['the whole text', { exact: text }, [0]],
  ];

  test.each(cases)('%s', (_name, query, starts) => {
    expect(findQuote(text, query)).toEqual(starts.map((start) => ({ start, end: start + query.exact.length })));
  });

  test('every place is a slice with its context around it, and none is left out', () => {
    const cut = fc.tuple(anyText, fc.nat(), fc.nat(3), fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(cut, ([source, at, before, length, after]) => {
        const start = source.length === 0 ? 0 : at % source.length;
        const exact = source.slice(start, start + length + 1);
        const prefix = source.slice(Math.max(0, start - before), start);
        const suffix = source.slice(start + exact.length, start + exact.length + after);
        const found = findQuote(source, { exact, prefix, suffix });
        const expected = Array.from({ length: source.length }, (_, unit) => unit).filter(
          (unit) => source.startsWith(prefix + exact + suffix, unit - prefix.length) && unit >= prefix.length,
        );
        expect(found).toEqual(exact === '' ? [] : expected.map((unit) => ({ start: unit, end: unit + exact.length })));
      }),
    );
  });
});

describe('the word a range cuts', () => {
  const cases: readonly (readonly [words: string, cut: string | null])[] = [
    ['He said', null],
    ['“no”', null],
    ['no’', null],
    ['H', 'He'],
    ['id nothing', 'said'],
    ['60', '60,000'],
    ['60,', '60,000'],
    ['000', '60,000'],
    ['60,000', null],
    ['3', '3.5'],
    ['3.5', null],
    ['caf', 'café'],
    ['na', 'naïve'],
    ['Zoe', 'Zoe\u0308'],
    ['Zoe\u0308', null],
    ['aaa', null],
    ['nothing:', null],
    ['noth', 'nothing'],
  ];

  test.each(cases)('%s', (words, cut) => {
    const start = text.lastIndexOf(words);
    expect(cutWord(text, { start, end: start + words.length })).toBe(cut);
  });

  test.each([
    ['Britain’s', 'Britain'],
    ['UK-EU', 'EU'],
    ['“returns”', 'returns'],
    ['the end.', 'end'],
    ['3, 4', '3'],
    ['in 2023, 100', '2023'],
  ])('a part of %s is whole words: %s', (source, words) => {
    expect(containsWords(source, words)).toBe(true);
  });

  test.each([
    ['unsaid', 'said'],
    ['an aide', 'aid'],
    ['100,000', '100'],
    ['He said', 'he said'],
    ['said', ''],
  ])('%s does not hold the words %s', (source, words) => {
    expect(containsWords(source, words)).toBe(false);
  });

  test('words stand whole where one place cuts a word and another does not', () => {
    expect(containsWords('The aide had aid.', 'aid')).toBe(true);
  });
});
