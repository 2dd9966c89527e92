import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { type AttributionComparison, compareAttributions } from '../../../src/views/claim/compare-attributions.ts';
import { corpusOf, returnsDeal } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

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

test('an organisation is named by all words of one of its names, not by the last alone', () => {
  const corpus = ferryCorpus();
  const { appearances, summary } = compareAttributions(getRecord(corpus.claims, 'no-ferry-before-winter'), corpus);
  expect(appearances.map(({ id, as, naming }) => [id, as?.map(({ text }) => text).join(''), naming])).toEqual([
    ['island-gazette', 'Northern Ferries', 'named'],
    ['island-gazette/2', 'The company', 'unnamed'],
    ['coast-tribune', 'the company', 'unnamed'],
    ['daily-courier', 'the Northern Ferry Company', 'named'],
  ]);
  expect(summary).toEqual(['Named in The Island Gazette and Daily Courier; in Coast Tribune only “the company”.']);
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
    'Spelt differently: “Siebert” (The Sun), “Seibert” (Daily Mail).',
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

test('hedges are of the claim’s own words alone, each once', () => {
  const corpus = corpusOf({ 'the-sun': ['Reportedly, he may go, for now. He May be unlikely to, or he may not.'] }, [
    {
      ...{ id: 'c', speaker: 'rishi-sunak' },
      appearances: [{ outlet: 'the-sun', quotes: ['he may go', 'unlikely to, or he may not'], as: 'he' }],
    },
  ]);
  const { appearances } = compareAttributions(getRecord(corpus.claims, 'c'), corpus);
  expect(appearances.map((one) => one.hedges.map(({ text }) => text))).toEqual([['may', 'unlikely']]);
});

test('a surname beside a full name is no other spelling, and one spelling is told once', () => {
  const corpus = corpusOf(
    {
      'the-sun': ['Mr Siebert said no.'],
      'daily-mail': ['Bjoern Siebert said no.'],
      'the-telegraph': ['Bjoern Seibert said no.'],
    },
    [
      {
        ...{ id: 'c', speaker: 'bjoern-seibert' },
        appearances: [
          { outlet: 'the-sun', quotes: ['said no'], as: 'Mr Siebert' },
          { outlet: 'daily-mail', quotes: ['said no'], as: 'Bjoern Siebert' },
          { outlet: 'the-telegraph', quotes: ['said no'], as: 'Bjoern Seibert' },
        ],
      },
    ],
  );
  const { summary } = compareAttributions(getRecord(corpus.claims, 'c'), corpus);
  expect(summary).toEqual(['Spelt differently: “Siebert” (The Sun and Daily Mail), “Seibert” (The Telegraph).']);
});
