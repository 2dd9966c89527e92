import { expect, test } from 'vitest';
import type { SearchSource } from '../../../src/search/search-document.ts';
import { emptyState } from '../../../src/search/search-state.ts';
import { openSource } from '../open-sample.ts';
import { actor, claim, sampleSource } from '../sample-source.ts';

/** The sample with a paper that says more than anybody, and a speaker whose name begins like a common word. */
const source: SearchSource = {
  actors: [...sampleSource.actors, actor('ann-dealey', 'Ann Dealey')],
  claims: [
    ...sampleSource.claims,
    claim('discloses', 'daily-mail', { gist: 'The paper tells what Bjoern Seibert said, and where.' }),
    claim('fog', 'daily-mail', { gist: 'There was fog over the water.' }),
    claim('storm', 'daily-mail', { gist: 'There was a storm over the deal.' }),
    claim('rain', 'ann-dealey', { gist: 'Rain is near.' }),
    claim('hail', 'the-sun', { gist: 'Ann Dealey saw hail.' }),
  ],
};

const ofSeibert = ['not-open', 'does-not-recall', 'never-said', 'discloses'];

/** What is typed, and the claims it finds: said by the one who is named, then what disputes it, then the rest. */
const orders: readonly (readonly [typed: string, found: readonly string[]])[] = [
  ['seibert ', ofSeibert],
  ['Bjoern Seibert', ofSeibert],
  ['siebert', ofSeibert],
  ['sei', ofSeibert],
  ['sibert', ofSeibert],
  ['seibert said', ['not-open', 'never-said', 'does-not-recall', 'discloses']],
  ['what did Seibert say', ['not-open', 'never-said', 'does-not-recall', 'discloses']],
  ['who did Mr Seibert tell about the agreement', ['not-open']],
  ['head of cabinet', ['not-open']],
  ['seibert fog', []],
  // Common words lift the claims that have them, and none needs them, unless there is no other word.
  ['over the fog', ['fog']],
  ['there is water', ['fog']],
  ['said where', ['discloses']],
  // Between quotation marks every word counts.
  ['seibert "said"', ['discloses', 'never-said']],
  ['"seibert said"', ['discloses']],
  ['"what did seibert say"', []],
  // A word that a text has as typed is not the beginning of a name.
  ['deal', ['storm', 'rain', 'hail']],
  ['deale', ['rain', 'hail']],
];

test.each(orders)('finds for %s in this order %j', async (typed, found) => {
  const engine = await openSource(source);
  const { hits } = await engine.search({ ...emptyState, q: typed }, { limit: 20, facets: false });
  expect(hits.map((hit) => hit.claim.id)).toEqual(found);
});
