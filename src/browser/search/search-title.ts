import type { SearchResult } from '../../search/search-result.ts';
import type { SearchState } from '../../search/search-state.ts';
import { activeFilters } from './facets/active-filters.ts';
import { countWords } from './search-words.ts';

/**
 * The title of the page for a search: what is searched for, and what there is. `“siebert” · 8 claims · On the Record`
 * @param result what was found; null while it is searched for
 * @param start the title of the search page where nothing is searched for
 */
export function searchTitle(state: SearchState, result: SearchResult | null, start: string): string {
  const [page = '', ...site] = start.split(' · ');
  // Without facets no name of a filter is known.
  const filters = result?.facets ? activeFilters(state, result.facets).map(({ words }) => words) : [];
  const sought = [...(state.q === '' ? [] : [inMarks(state.q)]), ...filters].join(', ');
  return [...(sought === '' ? [] : [sought]), result === null ? page : countWords(result), ...site].join(' · ');
}

/** In quotation marks, unless a reader has put it into some. */
function inMarks(words: string): string {
  return /^["“‘]/.test(words) ? words : `“${words}”`;
}
