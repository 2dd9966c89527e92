import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/text/sentence-around.ts';
import { articleOf, quoteIn } from '../fixtures/articles.ts';

const memo =
  'The Daily Mail has seen an internal British government memo which describes the outcome of the meeting between Sir Tim and Mr Siebert. It says of the EU official: ‘He stressed that the Commission is not open to a UK-EU readmissions agreement.’';

const cases: readonly (readonly [name: string, text: string, quote: string, before: string, after: string])[] = [
  [
    'words of a memo after a colon',
    memo,
    'He stressed that the Commission is not open to a UK-EU readmissions agreement.',
    'It says of the EU official: ‘',
    '’',
  ],
  ['the first of two sentences', memo, 'has seen', 'The Daily Mail ', memo.slice(23, memo.indexOf(' It says'))],
  [
    'a denial with its speaker',
    'Last night Brussels disputed the version of events set out in the leaked memo. ‘Mr Siebert never said what it is claimed,’ a Commission spokesman said.',
    'Mr Siebert never said what it is claimed,',
    '‘',
    '’ a Commission spokesman said.',
  ],
  ['a title with a full stop', 'He met Mr. Sunak in May. It rained.', 'Sunak', 'He met Mr. ', ' in May.'],
  ['initials', 'The U.S. President and J. K. Rowling spoke.', 'Rowling', 'The U.S. President and J. K. ', ' spoke.'],
  ['a decimal', 'It rose by 3.5 per cent. It fell.', 'rose', 'It ', ' by 3.5 per cent.'],
  ['a question inside a sentence', '“Really?” he said. She left.', 'Really?', '“', '” he said.'],
  [
    'a quote over two sentences',
    'He said: “They are here. They want in.” So he left.',
    'here. They',
    'He said: “They are ',
    ' want in.”',
  ],
  ['a quote that is the whole paragraph', 'All of it.', 'All of it.', '', ''],
  ['characters outside the basic plane', '𝒜 first. 𝒜 “second” 👍 one. Third.', 'second', '𝒜 “', '” 👍 one.'],
];

test.each(cases)('%s', (_name, text, quote, before, after) => {
  const article = articleOf('s/o', 'An earlier paragraph, with 👍.', text);
  expect(sentenceAround(article, quoteIn(article, quote))).toEqual([before, quote, after]);
});

test('no such paragraph is an error that names the article', () => {
  const article = articleOf('s/o', 'Words.');
  expect(() => sentenceAround(article, { ...quoteIn(article, 'Words'), paragraph: 7 })).toThrow('7 in `s/o`');
});

test('the three parts are a slice of the paragraph around exactly the quoted code points', () => {
  const word = fc.constantFrom(
    'Mr.',
    'He',
    'said:',
    '“No.',
    '”',
    'U.S.',
    '3.5',
    '👍',
    'é',
    '?',
    '.',
    '‘So',
    ' ',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
      const points = Array.from(words.join(' '));
      const [from = 0, to = 0] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const article = articleOf('s/o', '👍', points.join(''));
      const exact = points.slice(from, to).join('');
      const start = 3 + from;
      const [before, quoted, after] = sentenceAround(article, {
        ...{ exact, prefix: '', suffix: '', start, end: start + Array.from(exact).length },
        paragraph: 2,
      });
      expect(quoted).toBe(exact);
      const until = points.slice(0, from).join('');
      expect(until.endsWith(before)).toBe(true);
      expect(points.slice(to).join('').startsWith(after)).toBe(true);
    }),
  );
});
