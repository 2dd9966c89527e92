import { expect, test } from 'vitest';
import type { ActorHit } from '../../../src/search/search-result.ts';
import { emptyState } from '../../../src/search/search-state.ts';
import { openSource } from '../open-sample.ts';
import { actor, sampleSource } from '../sample-source.ts';

/** What is typed, and the actors it should list first, in order. */
const queries: readonly (readonly [typed: string, first: readonly string[]])[] = [
  ['Bjoern Seibert', ['bjoern-seibert']],
  ['seibert', ['bjoern-seibert']],
  ['SEIBERT bjoern', ['bjoern-seibert']],
  ['Björn Seibert', ['bjoern-seibert']],
  ['Siebert', ['bjoern-seibert']],
  ['Mr Siebert', ['bjoern-seibert']],
  ['sei', ['bjoern-seibert']],
  ['bj sei', ['bjoern-seibert']],
  ['Seibret', ['bjoern-seibert']],
  ['Siebret', ['bjoern-seibert']],
  ['Zeiberd', ['bjoern-seibert']],
  ['seibrt', ['bjoern-seibert']],
  ['Sir Tim', ['tim-barrow']],
  ['Tim Barow', ['tim-barrow']],
  ['security adviser', ['tim-barrow']],
  ['securty advisor', ['tim-barrow']],
  ['head of cabinet', ['bjoern-seibert']],
  ['ECHR', ['echr']],
  ['echr', ['echr']],
  ['von der leyen', ['ursula-von-der-leyen']],
  ['Soren Gade', ['soren-gade']],
  ['SØREN', ['soren-gade']],
  ['Soeren', ['soren-gade']],
  ['Brussels', ['european-commission']],
  ['european commission', ['european-commission', 'commission-spokesman', 'bjoern-seibert', 'ursula-von-der-leyen']],
  ['telegraph', ['the-telegraph']],
  ['seibert memo', ['bjoern-seibert']],
  ['what did Seibert say', ['bjoern-seibert']],
];

/** What is typed, and all that is listed. */
const lists: readonly (readonly [typed: string, all: readonly string[]])[] = [
  ['bar', ['tim-barrow']],
  ['barow', ['tim-barrow']],
  ['lea', ['leaked-memo']],
  ['leo', ['lee-anderson']],
  ['tim', ['tim-barrow']],
  ['bim', ['tim-barrow']],
  ['abrow', ['tim-barrow']],
  ['bazow', []],
  ['brow', []],
  ['bi', []],
  ['boris barrow', []],
  ['pedro anderson', []],
  ['david commission', []],
  ['tim trump', []],
  ['european parliament', []],
  ['seibert said', ['bjoern-seibert']],
  ['what did seibert say about the deal', []],
  ['what did seibert say about the agreement', ['bjoern-seibert']],
  ['says', []],
  ['"barow"', []],
  ['"sunack leaked"', []],
  ['off the table adv', []],
  ['adv off the table', []],
];

/** Who is given with the claims for a text. */
async function actorsFor(q: string): Promise<readonly ActorHit[]> {
  const engine = await openSource(sampleSource);
  return (await engine.search({ ...emptyState, q }, { limit: 1, facets: false })).actors;
}

test.each(lists)('lists for %s no more than %j', async (typed, all) => {
  expect((await actorsFor(typed)).map(({ id }) => id)).toEqual(all);
});

test('lists all whose names are much like it, for any of them may be meant', async () => {
  const alike = ['Ana Morales', 'Ben Morates', 'Cid Moraless', 'Dee Moralis', 'Eve Moralez'].map((name, at) =>
    actor(`alike-${at}`, name),
  );
  const engine = await openSource({ ...sampleSource, actors: [...sampleSource.actors, ...alike] });
  const { actors: found } = await engine.search({ ...emptyState, q: 'moralos' }, { limit: 1, facets: false });
  expect(found.map(({ id, exact }) => [id, exact])).toEqual(
    ['alike-0', 'alike-3', 'alike-2', 'alike-1', 'alike-4'].map((id) => [id, false]),
  );
});

test.each([
  ['helen moral', ['helen-morales', 'helen-moralez']],
  ['helen morales', ['helen-morales']],
])(
  'whoever has both beginnings is offered, and beside a whole name nobody with one like it: %s',
  async (typed, found) => {
    const people = ['Helen Morales', 'Helena Moran', 'Helen Moralez'].map((name) =>
      actor(name.toLowerCase().replace(' ', '-'), name),
    );
    const engine = await openSource({ ...sampleSource, actors: [...sampleSource.actors, ...people] });
    expect(engine.actors(typed, 10).map(({ id }) => id)).toEqual(found);
  },
);

test.each(queries)('lists for %s first %j', async (typed, first) => {
  expect((await actorsFor(typed)).slice(0, first.length).map(({ id }) => id)).toEqual(first);
});

test.each(['', '   ', 'qqqqzzzz', '!!!', '“”'])('lists nobody for %j', async (typed) => {
  const engine = await openSource(sampleSource);
  expect(engine.actors(typed, 10)).toEqual([]);
});

test('says whether a name was found as typed', async () => {
  const typed = ['Siebert', 'Sei', 'Seibret', 'adviser', 'Siebert said'];
  const found = await Promise.all(typed.map(actorsFor));
  expect(found.map(([first]) => first?.exact)).toEqual([true, true, false, true, true]);
});

test('counts the claims an actor says before the columns are loaded, and every role after', async () => {
  const engine = await openSource(sampleSource);
  expect(engine.actors('spokesman', 1)[0]?.counts).toEqual({ 'said-by': 2 });
  await engine.search(emptyState, { limit: 1, facets: true });
  expect(engine.actors('spokesman', 1)[0]?.counts).toEqual({
    'said-by': 2,
    'said-about': 0,
    'disputed-by': 1,
    'disputes-made': 2,
    'reported-by': 0,
  });
});

test('lists nobody who lacks a word while somebody has them all', async () => {
  const engine = await openSource(sampleSource);
  expect(engine.actors('european spokesman', 10).map(({ id }) => id)).toEqual(['commission-spokesman']);
});
