import type { Facets } from '../../../search/filters/count-facets.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { fillPart } from '../fill-part.ts';
import { type Content, makeElement } from '../make-element.ts';
import type { SearchParts } from '../search-parts.ts';
import { stepLink } from '../step-link.ts';
import type { ActiveFilter } from './active-filters.ts';
import { dateFields } from './date-fields.ts';
import { facetGroups, roleLinks } from './facet-groups.ts';

/** Shows the filters that are set, and those that can be. Loaded apart, as no first result needs it. */
export function drawFacets(
  parts: SearchParts,
  facets: Facets,
  state: SearchState,
  filters: readonly ActiveFilter[],
  opened: ReadonlySet<string>,
): void {
  fillPart(
    parts.chips,
    filters.map(({ key, words, without }) => chip(key, words, without)),
  );
  fillPart(parts.roles, roleLinks(facets, state));
  fillPart(parts.facets, [...facetGroups(facets, state, opened), ...dateFields(facets.date, state)]);
}

function chip(key: string, words: string, without: SearchState): Node {
  const drop: Content = [makeElement('span', { class: 'visually-hidden' }, 'Drop the filter: '), words];
  const cross = makeElement('span', { class: 'cross', 'aria-hidden': 'true' }, '×');
  return makeElement('li', {}, stepLink(without, `drop-${key}`, {}, drop, ' ', cross));
}
