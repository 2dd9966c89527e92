import type { SearchResult } from '../../search/search-result.ts';
import type { AddressProblem, SearchState } from '../../search/search-state.ts';
import { actorCards } from './actor-cards.ts';
import { claimResult, type Names } from './claim-result.ts';
import { differenceResults } from './difference-result.ts';
import { activeFilters } from './facets/active-filters.ts';
import type { drawFacets } from './facets/draw-facets.ts';
import { fillPart } from './fill-part.ts';
import { searchNotices } from './search-notices.ts';
import type { SearchParts } from './search-parts.ts';
import { totalWords } from './search-words.ts';

/** What is shown of a search. */
export interface Drawing {
  readonly state: SearchState;
  readonly result: SearchResult;
  /** What was shown before: claims that stay are left alone, for a reader may be about to follow one. */
  readonly before: SearchResult | null;
  readonly problems: readonly AddressProblem[];
  readonly names: Names;
  /** The facets whose lists are shown whole. */
  readonly opened: ReadonlySet<string>;
  readonly disputedMark: HTMLTemplateElement;
  /** Null until it is loaded. */
  readonly drawFacets: typeof drawFacets | null;
}

/** Shows a result. The facets stay as they are when the result has none yet, so that nothing jumps. */
export function drawResult(parts: SearchParts, drawing: Drawing): void {
  const { state, result, problems, names, opened, disputedMark, drawFacets } = drawing;
  const { facets } = result;
  const filters = activeFilters(state, facets);
  parts.found.removeAttribute('aria-busy');
  parts.filters.hidden = result.total === 0 && filters.length === 0;
  parts.total.textContent = totalWords(result);
  fillPart(parts.names, actorCards(result, state));
  fillPart(parts.notices, searchNotices(result, problems, state, filters));
  if (!isSame(drawing.before?.hits, result.hits)) {
    parts.claims.replaceChildren(...result.hits.map((hit) => claimResult(hit, names, disputedMark)));
  }
  parts.more.hidden = result.hits.length >= result.total;
  parts.more.textContent = `Show more (${result.hits.length} of ${result.total} shown)`;
  if (result.differences !== null) fillPart(parts.differences, differenceResults(result.differences));
  if (facets !== null) drawFacets?.(parts, facets, state, filters, opened);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
