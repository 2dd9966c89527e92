import type { FacetKey } from '../../../search/filters/filter-claims.ts';
import type { SearchState } from '../../../search/search-state.ts';

/** Whether a value of a facet is the state's; a point may stand in the address without its story. */
export function isChosen(key: Exclude<FacetKey, 'date'> | 'role', value: string, state: SearchState): boolean {
  const chosen = state[key];
  return value === chosen || (key === 'point' && chosen !== null && value.endsWith(`/${chosen}`));
}
