import { expect, test } from 'vitest';
import type { BenchQuery } from '../../../src/bench/search/generate-queries.ts';
import { rateFound } from '../../../src/bench/search/measure-in-browser.ts';
import type { QueryResult } from '../../../src/bench/search/search-engines.ts';
import { generateCorpus } from '../../../src/bench/synthetic/generate-corpus.ts';

const [made] = generateCorpus(1).claims;
const claims = made
  ? [
      { ...made, id: 'one', speaker: 'ann' },
      { ...made, id: 'two', speaker: 'bob' },
    ]
  : [];

const byActor: BenchQuery = { kind: 'exact', text: 'Ann', actor: 'ann', claim: null };
const byClaim: BenchQuery = { kind: 'fragment', text: 'well', actor: null, claim: 'one' };

test.each<[string, BenchQuery, QueryResult, number]>([
  ['the actor', byActor, { actors: ['bob', 'ann'], claims: [] }, 1],
  ['a claim of the actor', byActor, { actors: [], claims: ['two', 'one'] }, 1],
  ['a claim of another', byActor, { actors: ['bob'], claims: ['two'] }, 0],
  ['the claim', byClaim, { actors: [], claims: ['two', 'one'] }, 1],
  ['another claim of its speaker', byClaim, { actors: ['ann'], claims: ['two'] }, 0],
])('%s answers a query or does not', (_about, query, found, share) => {
  expect(rateFound([query], [found], { actors: [], claims }).get(query.kind)).toBe(share);
});

test('each kind has its own share', () => {
  const rated = rateFound(
    [byActor, byActor, byClaim],
    [
      { actors: ['ann'], claims: [] },
      { actors: [], claims: [] },
      { actors: [], claims: ['one'] },
    ],
    { actors: [], claims },
  );
  expect([rated.get('exact'), rated.get('fragment')]).toEqual([0.5, 1]);
});
