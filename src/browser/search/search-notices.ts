import type { Relaxation } from '../../search/filters/find-relaxations.ts';
import type { SearchResult, Suggestion } from '../../search/search-result.ts';
import { type AddressProblem, emptyState, type SearchState } from '../../search/search-state.ts';
import type { ActiveFilter } from './facets/active-filters.ts';
import { type Content, makeElement } from './make-element.ts';
import { addressProblemWords, deadEndWords, exclusionWords, relaxationWords } from './search-words.ts';
import { stepLink } from './step-link.ts';

/** What a reader has to know before the claims: ignored parts of the address, words left out, a dead end and the ways out. */
export function searchNotices(
  result: SearchResult,
  problems: readonly AddressProblem[],
  state: SearchState,
  filters: readonly ActiveFilter[],
): Node[] {
  const paragraph = (text: string): Node => makeElement('p', {}, text);
  const told = problems.map(addressProblemWords).map(paragraph);
  if (result.excluded.length > 0) told.push(paragraph(exclusionWords(result.excluded)));
  if (result.suggestions.length > 0) told.push(didYouMean(result.suggestions, state));
  if (!result.complete)
    told.push(paragraph('Too many words begin like this to check them all. Add a letter or a word.'));
  return result.total === 0 ? [...told, ...deadEnd(result, state, filters)] : told;
}

/** Names and words that may have been meant, as links: none is followed by itself. */
function didYouMean(suggestions: readonly Suggestion[], state: SearchState): Node {
  const links = suggestions.map(({ instead, q, total }, index): Content => {
    const link = stepLink({ ...state, q }, `mean-${instead}`, {}, instead);
    return [index > 0 ? (index === suggestions.length - 1 ? ' or ' : ', ') : '', link, ` (${total})`];
  });
  return makeElement('p', {}, 'Did you mean ', links, '?');
}

/** Why nothing is found, and the ways out: what there is without a part of what was asked. */
function deadEnd(result: SearchResult, state: SearchState, filters: readonly ActiveFilter[]): Node[] {
  const ways = result.relaxations
    // Without words and filters the page shows no claims, but everybody who speaks.
    .filter(({ drop }) => drop !== 'q' || filters.length > 0)
    .map((relaxation) => wayOut(relaxation, state, filters));
  const words = deadEndWords(result, ways.length, state.q, filters.length);
  if (filters.length === 0) ways.push(stepLink(emptyState, 'relax-all', {}, 'All people, organisations and stories'));
  const why = words === '' ? [] : [makeElement('p', {}, words)];
  const items = ways.map((way) => makeElement('li', {}, way));
  return items.length > 0 ? [...why, makeElement('ul', {}, items)] : why;
}

function wayOut(relaxation: Relaxation, state: SearchState, filters: readonly ActiveFilter[]): HTMLElement {
  const { drop, total } = relaxation;
  if (drop === 'word') {
    const { typed, rest } = relaxation;
    return stepLink({ ...state, q: rest }, `relax-word-${typed}`, {}, relaxationWords(`“${typed}”`, total));
  }
  const filter = filters.find(({ key }) => key === drop);
  const next = filter?.without ?? { ...state, q: '' };
  return stepLink(next, `relax-${drop}`, {}, relaxationWords(filter?.words ?? `the words “${state.q}”`, total));
}
