import type { Facets, FacetValue } from '../../../search/filters/count-facets.ts';
import type { SearchState } from '../../../search/search-state.ts';
import { makeElement } from '../make-element.ts';
import { valueWords } from '../search-words.ts';
import { stepLink } from '../step-link.ts';
import { isChosen } from './is-chosen.ts';

/** The facets that are lists of links, in their order. */
const groups = [
  { key: 'actor', title: 'Speaker' },
  { key: 'outlet', title: 'Paper' },
  { key: 'story', title: 'Story' },
  { key: 'disputed', title: 'Disputed' },
  { key: 'state', title: 'What others say of it' },
  { key: 'point', title: 'Question' },
  { key: 'mode', title: 'How reported' },
] as const;
type ListKey = (typeof groups)[number]['key'] | 'role';

/** Longer lists are cut to this until a reader asks for the rest. */
const maxShown = 6;

/** The lists of values with their counts; choosing a chosen one drops it. `opened` holds the keys of lists shown whole. */
export function facetGroups(facets: Facets, state: SearchState, opened: ReadonlySet<string>): Node[] {
  return groups.flatMap(({ key, title }) => {
    const values = shownValues(facets[key], key, state);
    if (values.length === 0) return [];
    const shown = opened.has(key) ? values : values.slice(0, maxShown);
    const id = `facet-${key}`;
    const list = makeElement(
      'ul',
      { 'aria-labelledby': id },
      shown.map((value) => facetItem(key, value, state)),
    );
    const rest = values.length - shown.length;
    const more = rest > 0 ? makeElement('button', { type: 'button', 'data-open': key }, `${rest} more`) : null;
    return [makeElement('section', {}, makeElement('h3', { id }, title), list, more)];
  });
}

/** The roles of the chosen actor, first of all any of them; nothing without an actor. */
export function roleLinks(facets: Facets, state: SearchState): Node[] {
  const roles = shownValues(facets.role, 'role', state);
  if (roles.length === 0) return [];
  const any = stepLink(
    { ...state, role: null },
    'role-any',
    { 'aria-current': state.role === null ? 'true' : null },
    'Any role',
  );
  return [makeElement('li', {}, any), ...roles.map((value) => facetItem('role', value, state))];
}

function shownValues(values: readonly FacetValue[], key: ListKey, state: SearchState): FacetValue[] {
  // What is disputed has a list of its own.
  const isTold = (value: string): boolean => key === 'state' && value === 'disputed';
  return values.filter(({ value, count }) => (count > 0 && !isTold(value)) || isChosen(key, value, state));
}

function facetItem(key: ListKey, { value, label, count }: FacetValue, state: SearchState): Node {
  const chosen = isChosen(key, value, state);
  const next = { ...state, [key]: chosen ? null : value, ...roleFor(key, chosen) };
  const number = makeElement('span', { class: 'count' }, String(count));
  const link = stepLink(
    next,
    `${key}-${value}`,
    { 'aria-current': chosen ? 'true' : null },
    valueWords(key, value, label),
  );
  return makeElement('li', {}, link, ' ', number);
}

/** Speakers are counted by what they say; so that is what choosing one shows. */
function roleFor(key: ListKey, chosen: boolean): Partial<SearchState> {
  return key === 'actor' ? { role: chosen ? null : 'said-by' } : {};
}
