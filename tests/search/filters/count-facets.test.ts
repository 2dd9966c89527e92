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

test('counts joint speakers among those whose claims are disputed, and an outlet’s own claims and those it carries', async () => {
  const engine = await openSource({
    actors: [actor('ann-lee', 'Ann Lee'), actor('ben-may', 'Ben May'), actor('courier', 'Courier', { kind: 'outlet' })],
    claims: [
      claim('act', 'ann-lee', { jointSpeakers: ['ben-may'], disputedMark: 'Disputed', outlets: ['gazette'] }),
      claim('view', 'ben-may', { outlets: ['courier'] }),
    ],
  });
  await engine.search(emptyState, { limit: 1, facets: true });
  const counted = (name: string) => engine.actors(name, 1).map(({ counts, disputed }) => ({ ...counts, disputed }));
  expect(counted('ben may')).toEqual([
    { 'said-by': 2, 'said-about': 0, 'disputed-by': 0, 'disputes-made': 0, 'reported-by': 0, disputed: 1 },
  ]);
  expect(counted('courier')).toEqual([
    { 'said-by': 0, 'said-about': 0, 'disputed-by': 0, 'disputes-made': 0, 'reported-by': 1, disputed: 0 },
  ]);
});

test('lists at most twenty speakers, those who say most first, and the chosen one beyond', async () => {
  const ids = Array.from({ length: 25 }, (_, number) => `voice-${String.fromCharCode(97 + number)}`);
  const claims = ids.flatMap((id, number) =>
    Array.from({ length: number === 22 ? 3 : number === 3 ? 2 : 1 }, (_, copy) => claim(`${id}-${copy}`, id, {})),
  );
  const engine = await openSource({ actors: ids.map((id) => actor(id, id.replace('-', ' '))), claims });
  const speakers = async (state: Partial<SearchState>) => {
    const { facets } = await engine.search({ ...emptyState, ...state }, { limit: 1, facets: true });
    return facets?.actor.map(({ value }) => value) ?? [];
  };
  const usual = ['voice-w', 'voice-d', ...ids.filter((id) => id !== 'voice-w' && id !== 'voice-d')].slice(0, 20);
  expect(await speakers({})).toEqual(usual);
  expect(await speakers({ actor: 'voice-y' })).toEqual([...usual, 'voice-y']);
});

test('one story is no facet', async () => {
  const { facets } = await (
    await openSource({ actors: [actor('ann-lee', 'Ann Lee')], claims: [claim('a', 'ann-lee', {})] })
  ).search(emptyState, { limit: 1, facets: true });
  expect(facets?.story).toEqual([]);
});
