import type { SearchResult } from '../../search/search-engine.ts';
import type { AddressProblem, SearchState } from '../../search/search-state.ts';
import type { ActiveFilter } from './active-filters.ts';
import { type Content, makeElement } from './make-element.ts';
import { addressProblemWords, correctionWords, relaxationWords } from './search-words.ts';
import { stepLink } from './step-link.ts';

/** What a reader has to know before the claims: ignored parts of the address, words taken for others, a dead end. */
export function searchNotices(
  result: SearchResult,
  problems: readonly AddressProblem[],
  state: SearchState,
  filters: readonly ActiveFilter[],
): Node[] {
  const paragraph = (text: string): Node => makeElement('p', {}, text);
  const told = [...problems.map(addressProblemWords), ...result.corrections.map(correctionWords)].map(paragraph);
  if (!result.complete)
    told.push(paragraph('Too much begins like this to look at all of it; another letter or word finds more.'));
  return result.total === 0 ? [...told, ...deadEnd(result, state, filters)] : told;
}

function deadEnd({ relaxations }: SearchResult, state: SearchState, filters: readonly ActiveFilter[]): Node[] {
  if (relaxations.length === 0) {
    const every = state.q === '' ? 'No claim passes these filters.' : 'No claim has all of these words.';
    return [makeElement('p', {}, filters.length > 1 ? `${every} Dropping one filter alone does not help.` : every)];
  }
  const items: Content[] = relaxations.map((relaxation) => {
    const filter = filters.find(({ key }) => key === relaxation.drop);
    const next = filter?.without ?? { ...state, q: '' };
    const words = relaxationWords(filter?.words ?? `the words “${state.q}”`, relaxation.total);
    return makeElement('li', {}, stepLink(next, `relax-${relaxation.drop}`, {}, words));
  });
  const why = makeElement('p', {}, 'Together these leave nothing. What there is without one of them:');
  return [why, makeElement('ul', {}, items)];
}
