import type { SearchResult } from '../../search/search-result.ts';
import type { AddressProblem, SearchState } from '../../search/search-state.ts';
import { activeFilters } from './active-filters.ts';
import { actorNames } from './actor-names.ts';
import { claimResult, type Names } from './claim-result.ts';
import { dateFields } from './date-fields.ts';
import { facetGroups, roleLinks } from './facet-groups.ts';
import { type Content, flatContent, makeElement } from './make-element.ts';
import { searchNotices } from './search-notices.ts';
import type { SearchParts } from './search-parts.ts';
import { totalWords } from './search-words.ts';
import { stepLink } from './step-link.ts';

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
}

/** Shows a result. The facets stay as they are when the result has none yet, so that nothing jumps. */
export function drawResult(parts: SearchParts, drawing: Drawing): void {
  const { state, result, problems, names, opened, disputedMark } = drawing;
  const { facets } = result;
  const filters = activeFilters(state, facets);
  parts.found.removeAttribute('aria-busy');
  parts.filters.hidden = result.total === 0 && filters.length === 0;
  parts.total.textContent = totalWords(result);
  fillPart(parts.names, actorNames(result, state));
  fillPart(parts.notices, searchNotices(result, problems, state, filters));
  if (!isSame(drawing.before?.hits, result.hits)) {
    parts.claims.replaceChildren(...result.hits.map((hit) => claimResult(hit, names, disputedMark)));
  }
  parts.more.hidden = result.hits.length >= result.total;
  parts.more.textContent = `Show more (${result.hits.length} of ${result.total} shown)`;
  if (facets === null) return;
  fillPart(
    parts.chips,
    filters.map(({ key, words, without }) => chip(key, words, without)),
  );
  fillPart(parts.roles, roleLinks(facets, state));
  fillPart(parts.facets, [...facetGroups(facets, state, opened), ...dateFields(facets.date, state)]);
}

/** Fills a part of the page, or hides it where there is nothing to show. */
export function fillPart(part: HTMLElement, content: readonly Content[]): void {
  part.replaceChildren(...flatContent(content));
  part.hidden = content.length === 0;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function chip(key: string, words: string, without: SearchState): Node {
  const drop: Content = [makeElement('span', { class: 'visually-hidden' }, 'Drop the filter: '), words];
  const cross = makeElement('span', { class: 'cross', 'aria-hidden': 'true' }, '×');
  return makeElement('li', {}, stepLink(without, `drop-${key}`, {}, drop, ' ', cross));
}
