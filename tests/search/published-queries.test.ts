import { expect, test } from 'vitest';
import { emptyState } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { openSource } from './open-sample.ts';

/** What readers of the published story type, and the actor that must be offered first. */
const actorQueries: readonly (readonly [typed: string, actor: string])[] = [
  ['Seibert', 'Bjoern Seibert'],
  ['Siebert', 'Bjoern Seibert'],
  ['siebert', 'Bjoern Seibert'],
  ['Sibert', 'Bjoern Seibert'],
  ['Seibret', 'Bjoern Seibert'],
  ['Björn', 'Bjoern Seibert'],
  ['Mr Siebert', 'Bjoern Seibert'],
  ['head of cabinet', 'Bjoern Seibert'],
  ['Barow', 'Sir Tim Barrow'],
  ['barr', 'Sir Tim Barrow'],
  ['Sir Tim', 'Sir Tim Barrow'],
  ['security adviser', 'Sir Tim Barrow'],
  ['securty advisor', 'Sir Tim Barrow'],
  ['von der leyen', 'Ursula von der Leyen'],
  ['von der layen', 'Ursula von der Leyen'],
  ['ECHR', 'European Convention on Human Rights'],
  ['court of human rights', 'European Court of Human Rights'],
  ['sunack', 'Rishi Sunak'],
  ['macron', 'Emmanuel Macron'],
  ['anderson', 'Lee Anderson'],
];

const notOpen = 'commission-not-open-to-readmissions';
const neverSaid = 'seibert-never-said-it';
const notRecalled = 'seibert-does-not-recall-rejecting';

/** What they type, and the claim that must come first. */
const claimQueries: readonly (readonly [typed: string, claim: string])[] = [
  ['readmissions agreement', notOpen],
  ['agreement readmissions', notOpen],
  ['He stressed that the Commission is not open', notOpen],
  ['off the cards for now', notOpen],
  ['"never said what it is claimed"', neverSaid],
  ['“never said what it is claimed”', neverSaid],
  ['‘never said what it is claimed’', neverSaid],
  ['did not recall rejecting', notRecalled],
  ['sibert', notOpen],
  ['seibert said', notOpen],
  ['what did seibert say about the deal', notOpen],
];

const engine = await openSource(searchSource(corpus));

test.each(actorQueries)('typing %s offers %s first', async (typed, actor) => {
  const { actors } = await engine.search({ ...emptyState, q: typed }, { limit: 1, facets: false });
  expect(actors[0]?.name).toBe(actor);
});

test.each(claimQueries)('searching for %s finds first, with its words marked: %s', async (q, claim) => {
  const { hits } = await engine.search({ ...emptyState, q }, { limit: 1, facets: false });
  expect(hits.map((hit) => hit.claim.id)).toEqual([claim]);
  const marks = hits.flatMap((hit) => [
    ...hit.marks.gist,
    ...hit.marks.quotes.flat(),
    ...hit.marks.attributions.flat(),
  ]);
  expect(marks.length).toBeGreaterThan(0);
});
