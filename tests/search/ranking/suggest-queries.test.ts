import { expect, test } from 'vitest';
import { emptyState } from '../../../src/search/search-state.ts';
import { openSource } from '../open-sample.ts';
import { actor, claim } from '../sample-source.ts';

const texts = [
  'wasting',
  'tasting',
  'basting',
  'casting',
  'harvesting',
  'pasting the those @handle',
  'harvest harvest',
];

const engine = await openSource({
  actors: [actor('ann-lee', 'Ann Lee')],
  claims: texts.map((gist, number) => claim(`c${number}`, 'ann-lee', { gist })),
});

/** What is asked instead of a query that nothing matches, and how many claims that finds. */
test.each<[q: string, offered: readonly (readonly [instead: string, q: string, total: number])[]]>([
  ['harvestin ', [['harvesting', 'harvesting ', 1]]],
  ['harvests ', [['harvest', 'harvest ', 1]]],
  // Of four that are as near, three.
  [
    'xasting ',
    [
      ['basting', 'basting ', 1],
      ['casting', 'casting ', 1],
      ['pasting', 'pasting ', 1],
    ],
  ],
  ['lee harvests ', [['harvest', 'lee harvest ', 1]]],
  // The nearest alone, not what is two slips away.
  ['harvestinp ', [['harvesting', 'harvesting ', 1]]],
  ['"harvests" ', []],
  ['thoze ', []],
  ['@handlr ', [['handle', '@handle ', 1]]],
  ['harvest', []],
])('for %j', async (q, offered) => {
  const { suggestions } = await engine.search({ ...emptyState, q }, { limit: 5, facets: false });
  expect(suggestions.map(({ instead, q: query, total }) => [instead, query, total])).toEqual(offered);
});
