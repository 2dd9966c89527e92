import type { Facets } from '../../../search/filters/count-facets.ts';
import type { FacetKey } from '../../../search/filters/filter-claims.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { datesWords, roleWords, valueWords } from '../search-words.ts';
import { isChosen } from './is-chosen.ts';

/** A filter that is set: what it is called, and the state without it. */
export interface ActiveFilter {
  readonly key: FacetKey;
  readonly words: string;
  readonly without: SearchState;
}

/** The filters of a state in the order of the address. Without facets, names are not known yet: ids stand for them. */
export function activeFilters(state: SearchState, facets: Facets | null): ActiveFilter[] {
  const found: ActiveFilter[] = [];
  const add = (key: FacetKey, words: string, dropped: Partial<SearchState>): void => {
    found.push({ key, words, without: { ...state, ...dropped } });
  };
  if (state.actor !== null) add('actor', actorWords(state, facets), { actor: null, role: null });
  for (const key of ['outlet', 'point', 'mode', 'disputed', 'state', 'story'] as const) {
    const value = state[key];
    if (value !== null) add(key, valueWords(key, value, labelOf(key, value, state, facets)), { [key]: null });
  }
  const dates = datesWords(state.from, state.to);
  if (dates !== '') add('date', `Said ${dates}`, { from: null, to: null });
  return found;
}

function actorWords(state: SearchState, facets: Facets | null): string {
  const name = labelOf('actor', state.actor ?? '', state, facets);
  return state.role === null ? `${name}, in any role` : `${roleWords[state.role]} ${name}`;
}

function labelOf(key: Exclude<FacetKey, 'date'>, value: string, state: SearchState, facets: Facets | null): string {
  return facets?.[key].find((one) => isChosen(key, one.value, state))?.label ?? value;
}
