import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { type AttributionComparison, compareAttributions } from '../../../src/views/claim/compare-attributions.ts';
import { corpusOf, returnsDeal } from '../../fixtures/corpus.ts';

const compare = (id: string): AttributionComparison =>
  compareAttributions(getRecord(returnsDeal.claims, id), returnsDeal);

const drawn = ({ appearances }: AttributionComparison) =>
  appearances.map((one) => ({
    ...{ id: one.id, cue: one.cue, mode: one.mode, naming: one.naming, identity: one.identity },
    as: one.as?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('') ?? null,
    via: one.via.map(({ name }) => name),
    hedges: one.hedges.map(({ text }) => text),
  }));

test('named in one paper, an official in two, by a memo or not, hedged or not', () => {
  const comparison = compare('not-open');
  const memo = { mode: 'document', identity: null, via: ['Internal British government memo'], hedges: [] };
  expect(drawn(comparison)).toEqual([
    {
      ...{ id: 'the-sun', as: 'An EU official', cue: 'told', mode: 'indirect', naming: 'unnamed' },
      ...{ identity: 'the other papers name him', via: [], hedges: ['for now'] },
    },
    { id: 'daily-mail', as: 'the EU official', cue: 'stressed', naming: 'unnamed', ...memo },
    { id: 'the-telegraph', as: 'Bjoern Seibert', cue: 'told', naming: 'named', ...memo },
  ]);
  expect(comparison.differs).toEqual({ as: true, cue: true, mode: true, naming: true, via: true, hedges: true });
  expect(comparison.summary).toEqual([
    'Named in The Telegraph; in The Sun and Daily Mail only “An EU official” and “the EU official”.',
  ]);
});

test('spokesperson and spokeswoman', () => {
  const comparison = compare('remain-open');
  expect(drawn(comparison).map(({ as, naming }) => [as, naming])).toEqual([
    ['A UK government [spokesperson]', 'named'],
    ['A UK Government [spokeswoman]', 'named'],
  ]);
  expect(comparison.differs).toEqual({ as: true, cue: false, mode: false, naming: false, via: false, hedges: false });
  expect(comparison.summary).toEqual([
    'Attributed differently: “spokesperson” (The Sun), “spokeswoman” (The Telegraph).',
  ]);
});

test('one name in two spellings; a paper is not held against itself', () => {
  const quotes = ['Words'];
  const corpus = corpusOf({ 'the-sun': ['Words.'], 'daily-mail': ['Words.'] }, [
    {
      id: 'c',
      speaker: 'bjoern-seibert',
      appearances: [
        { outlet: 'the-sun', quotes, as: 'Bjoern Siebert' },
        { outlet: 'the-sun', quotes, as: 'a German' },
        { outlet: 'the-sun', quotes, as: 'a senior German' },
        { outlet: 'the-sun', quotes, as: 'the German aide Ursula Meyer' },
        { outlet: 'the-sun', quotes, as: 'the German aide Ursula Mayer' },
        { outlet: 'daily-mail', quotes, as: 'Bjoern Seibert, head of cabinet' },
      ],
    },
  ]);
  expect(compareAttributions(getRecord(corpus.claims, 'c'), corpus).summary).toEqual([
    'Spelt differently: “Bjoern Siebert” (The Sun), “Bjoern Seibert” (Daily Mail).',
  ]);
});

test.each([
  ['bjoern-seibert', 'Mr Siebert', 'named'],
  ['bjoern-seibert', 'Bjoern', 'unnamed'],
  ['european-commission', 'a Commission spokesman', 'named'],
  ['european-commission', 'EU sources', 'unnamed'],
  ['the-sun', undefined, 'outlet'],
] as const)('%s printed as %s is %s', (speaker, as, naming) => {
  const corpus = corpusOf({ 'the-sun': ['Words.'] }, [
    { id: 'c', speaker, appearances: [{ outlet: 'the-sun', quotes: ['Words'], ...(as ? { as } : {}) }] },
  ]);
  const { appearances } = compareAttributions(getRecord(corpus.claims, 'c'), corpus);
  expect(appearances.map((one) => one.naming)).toEqual([naming]);
});

test.each([
  [true, ['reportedly', 'may', 'for now']],
  [false, ['may']],
])('where the full text may be shown is %s, the hedges around a quote are %j', (fullText, hedges) => {
  const texts = { 'the-sun': ['Reportedly, he may go, for now.'] };
  const corpus = corpusOf(texts, [
    { id: 'c', speaker: 'rishi-sunak', appearances: [{ outlet: 'the-sun', quotes: ['he may go'], as: 'he' }] },
  ]);
  const articles = new Map([...corpus.articles].map(([id, article]) => [id, { ...article, fullText }]));
  const { appearances } = compareAttributions(getRecord(corpus.claims, 'c'), { ...corpus, articles });
  expect(appearances.map((one) => one.hedges.map(({ text }) => text.toLowerCase()))).toEqual([hedges]);
});
