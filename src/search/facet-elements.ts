import { element } from './build-elements.ts';
import type { Facets, FacetValue } from './count-facets.ts';
import { roleWords } from './result-elements.ts';
import type { SearchRole } from './search-document.ts';
import type { SearchState } from './search-state.ts';

/** The facets that are lists of choices, in their order, with their titles. */
const lists = [
  ['role', 'Role'],
  ['actor', 'Who says it most'],
  ['outlet', 'Paper'],
  ['point', 'Point'],
  ['mode', 'How it is carried'],
  ['disputed', 'Disputed'],
] as const;
/** At most so many values are shown of a facet. */
const mostShown = 8;

/** A group of checkboxes a facet: each says how many claims choosing it leaves; the chosen one is checked. */
export function facetGroups(facets: Facets, state: SearchState): HTMLElement[] {
  return [
    ...lists.flatMap(([key, title]) => facetGroup(key, title, shown(facets[key], state[key]), state[key])),
    ...facetGroup(
      'date',
      'When',
      facets.date.filter(({ count }) => count > 0),
      state.from === state.to ? state.from : null,
    ),
  ];
}

/** Values that would leave nothing are left out, but never the chosen one. */
function shown(values: readonly FacetValue[], chosen: string | null): FacetValue[] {
  const useful = values.filter(
    ({ value, count }, place) => isChosen(value, chosen) || (count > 0 && place < mostShown),
  );
  return chosen === null || useful.some(({ value }) => isChosen(value, chosen))
    ? useful
    : [{ value: chosen, label: chosen, count: 0 }, ...useful];
}

/** A point may be chosen by its id alone. */
function isChosen(value: string, chosen: string | null): boolean {
  return value === chosen || (chosen !== null && value.endsWith(`/${chosen}`));
}

function facetGroup(key: string, title: string, values: readonly FacetValue[], chosen: string | null): HTMLElement[] {
  if (values.length === 0) return [];
  const choices = values.map(({ value, label, count }) => {
    const box = element('input', { type: 'checkbox', name: key, value, checked: isChosen(value, chosen) ? '' : null });
    return element('label', {}, [
      box,
      key === 'role' ? roleWords[label as SearchRole] : label,
      element('span', {}, [String(count)]),
    ]);
  });
  return [element('fieldset', { 'data-facet': key }, [element('legend', {}, [title]), ...choices])];
}
