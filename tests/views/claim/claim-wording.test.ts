import { expect, test } from 'vitest';
import { type ClaimRecord, getRecord } from '../../../src/model/corpus.ts';
import { claimWording } from '../../../src/views/claim/claim-wording.ts';
import { appearanceViews } from '../../../src/views/claim/paper-columns.ts';
import { corpusOf, returnsDeal } from '../../fixtures/corpus.ts';

const claimNamed = (id: string): ClaimRecord => getRecord(returnsDeal.claims, id);

const words = 'one two three four five six seven eight nine ten eleven twelve';

test('one statement in two papers: said to be one, in words that name the only difference', () => {
  const { summary, reprint } = claimWording(claimNamed('remain-open'), returnsDeal);
  expect(reprint).toBe(true);
  expect(summary).toEqual([
    'The same 86 words in both, in another order in one place.',
    'Probably one issued statement: one source, printed more than once.',
    'In another order: “8 December” (The Sun), “December 8” (The Telegraph).',
  ]);
});

test('segments come back quote by quote', () => {
  const { quotes } = claimWording(claimNamed('remain-open'), returnsDeal);
  const marked = quotes.map((own) =>
    own.map((segments) => segments.map(({ text, differs }) => (differs ? `[${text}]` : text))),
  );
  const exact = claimNamed('remain-open').appearances.map((appearance) =>
    appearance.quotes.map((quote) => [quote.exact]),
  );
  const cut = (at: number, date: string, rest: string): readonly string[] => {
    const text = exact[at]?.[2]?.[0] ?? '';
    return [text.slice(0, text.indexOf(date)), `[${date}]`, rest];
  };
  expect(marked).toEqual([
    [exact[0]?.[0], exact[0]?.[1], cut(0, '8 December', ' 2022 meeting.”')],
    [exact[1]?.[0], exact[1]?.[1], cut(1, 'December 8', ', 2022, meeting.”')],
  ]);
});

test('two papers close to each other, the third in its own words', () => {
  const { summary, reprint } = claimWording(claimNamed('not-open'), returnsDeal);
  expect(reprint).toBe(false);
  expect(summary).toEqual([
    'Daily Mail and The Telegraph share 6 words, of 13 and 10: “the Commission … not open to a”.',
    'The Sun uses other words.',
  ]);
});

test('a paper is not compared with itself', () => {
  const plain = { differs: false, group: null, kind: null, shared: false };
  const corpus = corpusOf({ 'the-sun': [words] }, [
    {
      id: 'c',
      speaker: 'rishi-sunak',
      appearances: [
        { outlet: 'the-sun', quotes: ['one two', 'four'] },
        { outlet: 'the-sun', quotes: [words] },
      ],
    },
  ]);
  expect(claimWording(getRecord(corpus.claims, 'c'), corpus)).toEqual({
    alignment: null,
    quotes: [[[{ text: 'one two', ...plain }], [{ text: 'four', ...plain }]], [[{ text: words, ...plain }]]],
    summary: [],
    headline: null,
    reprint: false,
  });
});

test.each([
  ['long, quoted, in two papers', words, 'direct', 'daily-mail', true],
  ['paraphrased', words, 'indirect', 'daily-mail', false],
  ['too short to be more than chance', 'one two three', 'direct', 'daily-mail', false],
] as const)('the same words, %s: a reprint is %s', (_name, quote, mode, outlet, expected) => {
  const corpus = corpusOf({ 'the-sun': [words], 'daily-mail': [words] }, [
    {
      id: 'c',
      speaker: 'rishi-sunak',
      appearances: ['the-sun', outlet].map((paper) => ({ outlet: paper, quotes: [quote], mode })),
    },
  ]);
  const { reprint, alignment } = claimWording(getRecord(corpus.claims, 'c'), corpus);
  expect(reprint).toBe(expected);
  expect(alignment?.versions.map(({ id }) => id)).toEqual(['the-sun', outlet]);
});

test('different wordings: what is named and denied otherwise, in sentences', () => {
  const texts = {
    'the-sun': ['Siebert never said he would quit the European Court of Human Rights.'],
    'daily-mail': ['The aide Seibert did not recall a plan to leave the European Human Rights Convention.'],
  };
  const appearances = Object.entries(texts).map(([outlet, quotes]) => ({ outlet, quotes }));
  const corpus = corpusOf(texts, [{ id: 'c', speaker: 'rishi-sunak', appearances }]);
  expect(claimWording(getRecord(corpus.claims, 'c'), corpus).summary).toEqual([
    'Each paper words it differently.',
    'Spelt differently: “Siebert” (The Sun), “Seibert” (Daily Mail).',
    'Named differently: “European Court of Human Rights” (The Sun), “European Human Rights Convention” (Daily Mail).',
    'How each puts it: “never said” (The Sun), “did not recall” (Daily Mail).',
  ]);
});

test('the second passage of a paper is not taken for another paper of that name', () => {
  const texts = {
    channel: ['Siebert never said it.', 'They agreed to nothing.'],
    'channel-2': ['Seibert did not say it.'],
  };
  const corpus = corpusOf(texts, [
    {
      id: 'c',
      speaker: 'rishi-sunak',
      appearances: Object.entries(texts).flatMap(([outlet, all]) => all.map((text) => ({ outlet, quotes: [text] }))),
    },
  ]);
  const claim = getRecord(corpus.claims, 'c');
  const { summary, alignment } = claimWording(claim, corpus);
  expect(alignment?.versions.map(({ id, source }) => [id, source])).toEqual([
    ['channel', 'channel'],
    ['channel/2', 'channel'],
    ['channel-2', 'channel-2'],
  ]);
  expect(summary).toEqual([
    'Each paper words it differently.',
    'Spelt differently: “Siebert” (Channel), “Seibert” (Channel 2).',
    'How each puts it: “never said” (Channel), “did not say” (Channel 2).',
  ]);
  expect(appearanceViews(claim, corpus).map(({ anchor, nth }) => [anchor, nth])).toEqual([
    ['in-channel', 1],
    ['in-channel--2', 2],
    ['in-channel-2', 1],
  ]);
});

test('of three papers that print the same, one of them less of it, no order is said to differ', () => {
  const whole = 'We are closer than ever to drastic measures';
  const texts = { 'the-sun': [whole], 'daily-mail': [whole], 'the-telegraph': ['closer than ever'] };
  const appearances = Object.entries(texts).map(([outlet, quotes]) => ({ outlet, quotes }));
  const corpus = corpusOf(texts, [{ id: 'c', speaker: 'rishi-sunak', appearances }]);
  expect(claimWording(getRecord(corpus.claims, 'c'), corpus).summary).toEqual([
    'All three share 3 words, of 8, 8 and 3: “closer than ever”.',
  ]);
});
