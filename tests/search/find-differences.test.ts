import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import type { SearchDifference } from '../../src/search/search-document.ts';
import { emptyState, type SearchState } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { ferryCorpus } from '../fixtures/ferry-story.ts';
import { openSource } from './open-sample.ts';
import { sampleSource } from './sample-source.ts';

const difference = (id: string, more: Partial<SearchDifference>): SearchDifference => ({
  id,
  ...{ story: 'uk-eu-returns-deal', point: 'where-brussels-stands', question: '', values: [], outlets: [], quotes: [] },
  ...more,
});

const differences: readonly SearchDifference[] = [
  difference('who-was-told', {
    question: 'Who was told?',
    values: ['One adviser, not named', 'Six officials'],
    outlets: ['the-sun', 'daily-mail'],
    quotes: ['senior British officials were told that a deal was ruled out'],
  }),
  difference('how-final', {
    question: 'Is a deal ruled out, or only for now?',
    values: ['for good', 'not for now'],
    outlets: ['the-telegraph', 'daily-mail'],
    quotes: ['Brussels rebuffed it'],
  }),
  difference('many', { story: 'ferry', question: 'How many piles?', values: ['11', '12'], outlets: ['the-sun'] }),
];

async function found(state: Partial<SearchState>, facets = true) {
  const engine = await openSource({ ...sampleSource, differences });
  const result = await engine.search({ ...emptyState, ...state }, { limit: 10, facets });
  return result.differences?.map(({ id }) => id) ?? null;
}

const cases: readonly (readonly [what: string, state: Partial<SearchState>, ids: readonly string[]])[] = [
  ['by the question, before one that has the words in a paper’s', { q: 'ruled out' }, ['how-final', 'who-was-told']],
  ['by a value', { q: 'adviser named' }, ['who-was-told']],
  ['by the papers’ own words', { q: 'rebuffed' }, ['how-final']],
  ['by the beginning of a word that is still being typed', { q: 'rebuf' }, ['how-final']],
  ['by a figure, written or in digits', { q: '6 officials' }, ['who-was-told']],
  ['only with all of the words', { q: 'rebuffed adviser' }, []],
  ['not with a word that is excluded', { q: 'ruled -rebuffed' }, ['who-was-told']],
  ['none without a word', { q: '' }, []],
  ['none where no claim and no difference has it', { q: 'zebra' }, []],
  ['of a paper', { q: 'ruled', outlet: 'the-telegraph' }, ['how-final']],
  ['of a question', { q: 'ruled', point: 'where-brussels-stands' }, ['how-final', 'who-was-told']],
  ['of a question of a story', { q: 'piles', point: 'uk-eu-returns-deal/where-brussels-stands' }, []],
  ['of a story', { q: 'piles', story: 'ferry' }, ['many']],
  ['none where a filter is about claims', { q: 'ruled', mode: 'direct' }, []],
];

test.each(cases)('differences are found %s', async (_what, state, ids) => {
  expect(await found(state)).toEqual(ids);
});

test('no first result waits for them', async () => {
  expect(await found({ q: 'ruled' }, false)).toBe(null);
});

test('what is shown of a difference', async () => {
  const engine = await openSource({ ...sampleSource, differences });
  const { differences: shown } = await engine.search({ ...emptyState, q: 'piles' }, { limit: 10, facets: true });
  expect(shown).toEqual([
    {
      ...{ id: 'many', story: 'ferry', point: 'where-brussels-stands', question: 'How many piles?' },
      ...{ values: ['11', '12'], outlets: ['the-sun'] },
    },
  ]);
});

test('differences have files of their own, the same in any order', () => {
  const files = buildSearchIndex({ ...sampleSource, differences });
  const own = [...files.keys()].filter((name) => name.includes('difference')).map((name) => name.split('/')[1]);
  expect(own).toEqual(['difference-terms-0.txt', 'differences-0.txt']);
  expect([...buildSearchIndex({ ...sampleSource, differences: differences.toReversed() })]).toEqual([...files]);
});

test('a corpus gives each difference with its values, and the papers and words that give them', () => {
  expect(searchSource(ferryCorpus()).differences).toEqual([
    {
      id: 'number-of-piles',
      story: 'ferry',
      point: 'pier',
      question: 'How many piles are rotten?',
      values: ['twelve', 'eleven'],
      outlets: ['coast-tribune', 'island-gazette'],
      quotes: ['twelve piles are rotten', 'eleven of the forty piles are rotten'],
    },
  ]);
});

test('what a claim is beside disputed is shipped in words, and only where it is anything', () => {
  const claims = searchSource(ferryCorpus()).claims.filter(({ also = [] }) => also.length > 0);
  expect(claims.map(({ id, also }) => [id, also])).toContainEqual([
    'will-read-report',
    ['Limited by the same speaker'],
  ]);
});
