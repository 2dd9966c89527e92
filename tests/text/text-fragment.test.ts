import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/model/corpus.ts';
import type { AnchoredQuote } from '../../src/model/selector.ts';
import { textFragmentAddress } from '../../src/text/text-fragment.ts';
import { articleOf, paragraphsOf, quoteIn } from '../fixtures/articles.ts';

const page = 'https://paper.example/a';
const printed = (text: string, url: string | null = page): ArticleRecord => ({
  ...articleOf('s/o', ...text.split('\n\n')),
  url,
});
const turns = `Alpha beta gamma delta epsilon zeta ${'said it all at once then '.repeat(15)}and said it all at once`;
const long = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');

test.each([
  ['a unique quote', 'He said no. She said yes.', 'She said yes', 'She%20said%20yes'],
  ['part of a word becomes the word', 'Unique words here.', 'que wor', 'Unique%20words'],
  ['marks at the ends are left out', 'He said “no, never”.', '“no, never”', 'no%2C%20never'],
  ['a hyphen', 'The so-called deal.', 'so-called', 'so%2Dcalled'],
  ['the same words later need what stands before and after', 'Say no to it.\n\nThey say no now.', 'no', 'Say-,no,-to'],
  [
    'case and quotation marks do not tell apart',
    "An ‘Old’ thing.\n\nan 'old' way.",
    'Old',
    'An%20%E2%80%98-,Old,-%E2%80%99%20thing',
  ],
  [
    'a long quote is given by its ends',
    `A ${long} z.`,
    long,
    'word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
  ],
  [
    'last words that come sooner are lengthened',
    `He spoke ${turns}.`,
    turns,
    'Alpha%20beta%20gamma%20delta%20epsilon%20zeta,and%20said%20it%20all%20at%20once',
  ],
])('%s', (_, text, exact, directive) => {
  const article = printed(text);
  expect(textFragmentAddress(article, quoteIn(article, exact))).toBe(`${page}#:~:text=${directive}`);
});

test.each([
  ['no address', 'One.', 'One', null],
  ['no word', 'One — two.', '—', page],
  ['the same paragraph twice', 'Say no.\n\nSay no.', 'no', page],
])('no link with %s', (_, text, exact, url) => {
  const article = printed(text, url);
  expect(textFragmentAddress(article, quoteIn(article, exact))).toBe(null);
});

test.each([
  ['what is unique', 'He said no. She said yes.', 'She said yes', '#:~:text=She%20said%20yes'],
  ['only whole words', 'Unique words here.', 'que words h', '#:~:text=words'],
  ['what is not unique without other words', 'Say no to it.\n\nThey say no now.', 'no', null],
  ['less than a word', 'Unique words here.', 'niqu', null],
  ['a long quote', `A ${long} z.`, long, '#:~:text=word0%20word1%20word2%20word3,word76%20word77%20word78%20word79'],
  ['a long quote whose first words are not unique', `A ${long} z.\n\nA ${long} z.`, long, null],
])('of a text that may not be republished, %s', (_, text, exact, fragment) => {
  const article = { ...printed(text), fullText: false };
  expect(textFragmentAddress(article, quoteIn(article, exact))).toBe(fragment && `${page}${fragment}`);
});

test('an address that has a fragment keeps it', () => {
  const article = printed('Say no.', `${page}?q=1#top`);
  expect(textFragmentAddress(article, quoteIn(article, 'no'))).toBe(`${page}?q=1#top:~:text=no`);
});

/** The words of a text, as a browser compares them, with their places in it. */
function wordsOf(text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({
      word: segment.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
      start: index,
      end: index + segment.length,
    }));
}

/** A reading of the specification apart from the code: every place where a directive matches in a paragraph. */
function matches(paragraph: string, directive: string): readonly (readonly [number, number])[] {
  const parts = directive.split(',').map((part) => [part, decodeURIComponent(part.replace(/^-|-$/g, ''))] as const);
  const prefix = parts.filter(([raw]) => raw.endsWith('-')).flatMap(([, text]) => wordsOf(text));
  const suffix = parts.filter(([raw]) => raw.startsWith('-')).flatMap(([, text]) => wordsOf(text));
  const [from, to] = parts.filter(([raw]) => !/^-|-$/.test(raw)).map(([, text]) => wordsOf(text));
  const words = wordsOf(paragraph);
  const at = (index: number, needle: ReturnType<typeof wordsOf>) =>
    needle.every(({ word }, offset) => words[index + offset]?.word === word);
  return words.flatMap(({ start }, index) => {
    const begin = index - prefix.length;
    if (from === undefined || begin < 0 || !at(begin, prefix) || !at(index, from)) return [];
    let last = index + from.length;
    if (to !== undefined) {
      while (last < words.length && !at(last, to)) last++;
      last += to.length;
    }
    const end = words[last - 1]?.end;
    return end === undefined || !at(last, suffix) ? [] : [[start, end] as const];
  });
}

const word = fc.constantFrom(
  'no',
  'No',
  'never',
  'ever',
  'say',
  'é',
  'x-y',
  '“no”',
  'we',
  'they',
  'a',
  '5%',
  'and, so',
);
const paragraphText = fc.array(word, { minLength: 3, maxLength: 120 }).map((words) => `${words.join(' ')}.`);

test('a link matches once in the article, at the words of the quote', () => {
  fc.assert(
    fc.property(fc.array(paragraphText, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), (texts, from, length) => {
      const text = texts.join('\n\n');
      const paragraphs = paragraphsOf(texts);
      const paragraph = paragraphs[from % paragraphs.length] ?? { number: 1, start: 0, end: 0, text: '' };
      const start = paragraph.start + (from % (paragraph.end - paragraph.start));
      const end = Math.min(paragraph.end, start + 1 + (length % 600));
      const exact = Array.from(text).slice(start, end).join('');
      const quote: AnchoredQuote = { exact, prefix: '', suffix: '', start, end, paragraph: paragraph.number };
      const directive = textFragmentAddress(printed(text), quote)?.split(':~:text=')[1];
      if (directive === undefined) return;
      const found = paragraphs.flatMap((one) =>
        matches(one.text, directive).map((range) => [one.number, range] as const),
      );
      expect(found.length).toBe(1);
      const [number, [first, last]] = found[0] ?? [0, [0, 0]];
      const core = wordsOf(exact).filter((one) => /[\p{L}\p{N}]/u.test(one.word));
      expect(number).toBe(paragraph.number);
      expect(first - (core[0]?.start ?? 0)).toBeLessThanOrEqual(start - paragraph.start);
      expect(last - (core.at(-1)?.end ?? 0)).toBeGreaterThanOrEqual(start - paragraph.start);
    }),
    { numRuns: 300 },
  );
});
