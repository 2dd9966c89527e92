import { expect, test } from 'vitest';
import { searchTitle } from '../../src/browser/search/search-title.ts';
import type { Facets } from '../../src/search/filters/count-facets.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { emptyState } from '../../src/search/search-state.ts';

const start = 'Search · On the Record';
const found = { total: 8, complete: true, differences: null, facets: null };
const ann = [{ value: 'ann', label: 'Ann', count: 8 }];
const facets = { actor: ann, outlet: [], point: [], mode: [], disputed: [], state: [], story: [] } as unknown as Facets;
const saidByAnn = { ...emptyState, actor: 'ann', role: 'said-by' as const };

test.each([
  ['nothing searched for', emptyState, null, 'Search · On the Record'],
  ['a query that is searched for', { ...emptyState, q: 'harbour' }, null, '“harbour” · Search · On the Record'],
  ['a query', { ...emptyState, q: 'harbour' }, found, '“harbour” · 8 claims · On the Record'],
  ['one claim', { ...emptyState, q: 'harbour' }, { ...found, total: 1 }, '“harbour” · 1 claim · On the Record'],
  ['a phrase', { ...emptyState, q: '"the old pier"' }, found, '"the old pier" · 8 claims · On the Record'],
  ['too much', { ...emptyState, q: 'h' }, { ...found, complete: false }, '“h” · at least 8 claims · On the Record'],
  ['a dead end', { ...emptyState, q: 'harbour' }, { ...found, total: 0 }, '“harbour” · nothing found · On the Record'],
  [
    'only a difference',
    { ...emptyState, q: 'harbour' },
    { ...found, total: 0, differences: [{}] },
    '“harbour” · 1 difference between the papers · On the Record',
  ],
  ['a filter not yet named', saidByAnn, found, '8 claims · On the Record'],
  ['a filter', saidByAnn, { ...found, facets }, 'Said by Ann · 8 claims · On the Record'],
  ['both', { ...saidByAnn, q: 'harbour' }, { ...found, facets }, '“harbour”, Said by Ann · 8 claims · On the Record'],
])('the title for %s', (_case, state, result, title) => {
  expect(searchTitle(state, result as SearchResult | null, start)).toBe(title);
});
