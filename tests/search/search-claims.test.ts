import { expect, test } from 'vitest';
import type { Relaxation } from '../../src/search/filters/find-relaxations.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { emptyState, type SearchState } from '../../src/search/search-state.ts';
import { openSource } from './open-sample.ts';
import { sampleSource } from './sample-source.ts';

async function search(state: Partial<SearchState>): Promise<SearchResult> {
  const engine = await openSource(sampleSource);
  return engine.search({ ...emptyState, ...state }, { limit: 10, facets: true });
}

const ids = (result: SearchResult): string[] => result.hits.map(({ claim }) => claim.id);

/** The state, and the claims it finds, in order. */
const states: readonly (readonly [state: Partial<SearchState>, found: readonly string[]])[] = [
  [{}, ['does-not-recall', 'never-said', 'not-open', 'not-envisaging', 'very-angry', 'six-died']],
  [{ q: 'readmissions' }, ['not-open']],
  [{ q: 'readmis' }, ['not-open']],
  [{ q: 'readmisions ' }, []],
  [{ q: 'commission -readmissions' }, ['does-not-recall', 'never-said', 'not-envisaging']],
  [{ q: '-commission -seibert' }, ['very-angry', 'six-died']],
  [{ q: 'seibert -"did not recall"' }, ['not-open', 'never-said']],
  [{ q: '6 people' }, ['six-died']],
  [{ q: 'a 12-year-old' }, []],
  [{ q: 'agreement commission open' }, ['not-open']],
  [{ q: 'siebert readmissions' }, ['not-open']],
  [{ q: '"not envisaging"' }, ['not-envisaging']],
  [{ q: '“not envisaging”' }, ['not-envisaging']],
  [{ q: '‘never said’' }, ['never-said']],
  [{ q: '"said never"' }, []],
  [{ q: '"did not recall' }, ['does-not-recall']],
  [{ q: "I'm very angry" }, ['very-angry']],
  [{ q: 'I’m very angry' }, ['very-angry']],
  [{ q: 'anderson' }, ['very-angry']],
  [{ q: 'zebra' }, []],
  [{ actor: 'bjoern-seibert' }, ['does-not-recall', 'never-said', 'not-open']],
  [{ actor: 'bjoern-seibert', role: 'said-by' }, ['not-open']],
  [{ actor: 'bjoern-seibert', role: 'said-about' }, ['does-not-recall', 'never-said']],
  [{ actor: 'commission-spokesman', role: 'disputed-by' }, ['not-open']],
  [{ actor: 'commission-spokesman', role: 'disputes-made' }, ['does-not-recall', 'never-said']],
  [{ actor: 'leaked-memo', role: 'reported-by' }, ['not-open']],
  [{ actor: 'the-sun', role: 'reported-by' }, ['very-angry', 'six-died']],
  [{ outlet: 'the-telegraph', q: 'recall' }, ['does-not-recall']],
  [{ point: 'the-figures' }, ['very-angry', 'six-died']],
  [{ point: 'uk-eu-returns-deal/the-figures' }, ['very-angry', 'six-died']],
  [{ mode: 'direct' }, ['never-said', 'very-angry']],
  [{ disputed: 'yes' }, ['not-open']],
  [{ disputed: 'no', mode: 'mixed' }, ['not-envisaging']],
  [{ to: '2023-06' }, ['not-open', 'not-envisaging']],
  [{ from: '2023-08-12', to: '2023-08-12', outlet: 'the-sun' }, ['very-angry', 'six-died']],
  [{ from: '2024' }, []],
];

test.each(states)('finds for %j %j', async (state, found) => {
  expect(ids(await search(state))).toEqual(found);
});

test('counts each facet without its own filter', async () => {
  const { facets } = await search({ actor: 'bjoern-seibert', role: 'said-about', outlet: 'the-telegraph' });
  const counts = (values: readonly { value: string; count: number }[] | undefined): unknown[] =>
    (values ?? []).filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
  expect({
    actor: counts(facets?.actor),
    role: counts(facets?.role),
    outlet: counts(facets?.outlet),
    disputed: counts(facets?.disputed),
    mode: counts(facets?.mode),
    point: counts(facets?.point),
    date: counts(facets?.date),
  }).toEqual({
    actor: ['commission-spokesman', 'bjoern-seibert', 'european-commission', 'the-sun'].map((id) => [id, 1]),
    role: [
      ['said-by', 1],
      ['said-about', 1],
    ],
    outlet: [
      ['daily-mail', 1],
      ['the-telegraph', 1],
    ],
    disputed: [['no', 1]],
    mode: [['indirect', 1]],
    point: [['uk-eu-returns-deal/what-the-commission-said', 1]],
    date: [['2023-08', 1]],
  });
});

/** A state that finds nothing, the words that nothing has, and what dropping a part would leave. */
const deadEnds: readonly (readonly [
  state: Partial<SearchState>,
  unknown: readonly string[],
  relaxations: readonly Relaxation[],
])[] = [
  [
    { q: 'recall', outlet: 'the-sun' },
    [],
    [
      { drop: 'outlet', total: 1 },
      { drop: 'q', total: 2 },
    ],
  ],
  [{ q: 'zzzxq' }, ['zzzxq'], [{ drop: 'q', total: 6 }]],
  [{ q: 'the zzzxq' }, ['zzzxq'], [{ drop: 'q', total: 6 }]],
  [{ q: 'zzzxq', outlet: 'the-sun' }, ['zzzxq'], [{ drop: 'q', total: 2 }]],
  [
    { q: 'What of zzzxq agreement?' },
    ['zzzxq'],
    [
      { drop: 'word', total: 2, typed: 'zzzxq', rest: 'What of agreement' },
      { drop: 'q', total: 6 },
    ],
  ],
  [
    { q: 'recall dinghy ' },
    [],
    [
      { drop: 'word', total: 1, typed: 'recall', rest: 'dinghy' },
      { drop: 'word', total: 1, typed: 'dinghy', rest: 'recall' },
      { drop: 'q', total: 6 },
    ],
  ],
  [{ q: '"dinghy zzzxq"' }, ['zzzxq'], [{ drop: 'q', total: 6 }]],
];

test.each(deadEnds)('finds nothing for %j, and says why', async (state, unknown, relaxations) => {
  const result = await search(state);
  expect(result).toMatchObject({ total: 0, unknown, relaxations });
});

test('reports and ignores what the index does not know', async () => {
  const result = await search({ actor: 'nobody', outlet: 'no-paper', point: 'no-point', mode: 'sung' });
  expect(result.problems).toEqual([
    { key: 'actor', value: 'nobody', problem: 'unknown' },
    { key: 'outlet', value: 'no-paper', problem: 'unknown' },
    { key: 'point', value: 'no-point', problem: 'unknown' },
    { key: 'mode', value: 'sung', problem: 'unknown' },
  ]);
  expect(result.total).toBe(6);
});

test('asks whether another word of the texts was meant, and takes none by itself', async () => {
  const result = await search({ q: 'Seibert readmisions ' });
  expect(result).toMatchObject({
    total: 0,
    corrections: [],
    unknown: ['readmisions'],
    suggestions: [{ instead: 'readmissions', q: 'Seibert readmissions ', total: 1 }],
  });
});

test('takes a misspelt name for the name beyond doubt, says so, and marks every spelling of it', async () => {
  const result = await search({ q: 'seybert recall' });
  const [hit] = result.hits;
  expect(result.corrections).toEqual([{ typed: 'seybert', instead: 'seibert', names: ['Bjoern Seibert'] }]);
  expect(hit?.marks.quotes.flat().map(([start, end]) => hit.claim.quotes[0]?.slice(start, end))).toEqual([
    'Siebert',
    'recall',
  ]);
});

test('marks neighbouring words as one', async () => {
  const [hit] = (await search({ q: '“not envisaging”' })).hits;
  const [marks] = hit?.marks.quotes ?? [];
  expect(marks?.map(([start, end]) => hit?.claim.quotes[0]?.slice(start, end))).toEqual(['not envisaging']);
});
