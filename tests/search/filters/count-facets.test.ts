import { expect, test } from 'vitest';
import type { SearchSource } from '../../../src/search/search-document.ts';
import type { SearchResult } from '../../../src/search/search-result.ts';
import { emptyState, type SearchState } from '../../../src/search/search-state.ts';
import { openSource } from '../open-sample.ts';
import { actor, claim } from '../sample-source.ts';

/** Two stories; an act of two countries; claims in several states. */
const source: SearchSource = {
  actors: [actor('hungary', 'Hungary'), actor('poland', 'Poland'), actor('ann-lee', 'Ann Lee')],
  claims: [
    claim('block', 'hungary', { jointSpeakers: ['poland'], speakerName: 'Hungary and Poland', states: ['opposed'] }),
    claim('wish', 'poland', { speakerName: 'Poland', states: ['disputed', 'limited'], disputedMark: 'Disputed' }),
    claim('rain', 'ann-lee', { speakerName: 'Ann Lee', story: 'weather', storyTitle: 'The weather' }),
  ],
};

async function search(state: Partial<SearchState>): Promise<SearchResult> {
  return (await openSource(source)).search({ ...emptyState, ...state }, { limit: 10, facets: true });
}

/** The state, and the claims that it finds. */
test.each<[Partial<SearchState>, string[]]>([
  [{ actor: 'poland', role: 'said-by' }, ['block', 'wish']],
  [{ actor: 'hungary', role: 'said-by' }, ['block']],
  [{ q: 'poland' }, ['block', 'wish']],
  [{ q: 'hungary' }, ['block']],
  [{ state: 'limited' }, ['wish']],
  [{ state: 'opposed' }, ['block']],
  [{ story: 'weather' }, ['rain']],
  [{ story: 'weather', state: 'opposed' }, []],
])('finds for %j %j', async (state, found) => {
  const { hits } = await search(state);
  expect(hits.map((hit) => hit.claim.id).toSorted()).toEqual(found);
});

test('counts a joint claim for each of its speakers, a claim for each of its states, and the stories by title', async () => {
  const { facets } = await search({});
  const counts = (key: 'actor' | 'state' | 'story'): unknown[] =>
    facets?.[key].map(({ label, count }) => [label, count]) ?? [];
  expect(counts('actor')).toEqual([
    ['Poland', 2],
    ['Ann Lee', 1],
    ['Hungary', 1],
  ]);
  expect(counts('state')).toEqual([
    ['disputed', 1],
    ['limited', 1],
    ['opposed', 1],
  ]);
  expect(counts('story')).toEqual([
    ['The returns deal', 2],
    ['The weather', 1],
  ]);
});

test('counts what an actor says jointly as said by the actor', async () => {
  const engine = await openSource(source);
  await engine.search(emptyState, { limit: 1, facets: true });
  expect(engine.actors('poland', 1).map(({ counts }) => counts['said-by'])).toEqual([2]);
});

test('ignores a state and a story that there are none of', async () => {
  expect((await search({ state: 'sung', story: 'none' })).problems).toEqual([
    { key: 'state', value: 'sung', problem: 'unknown' },
    { key: 'story', value: 'none', problem: 'unknown' },
  ]);
});
