import type { FacetValue } from '../../../search/filters/count-facets.ts';
import { isBegunBy, type SearchState } from '../../../search/search-state.ts';
import { makeElement } from '../make-element.ts';
import { periodWords } from '../search-words.ts';

/** Two lists of months or years, from and to, with how many claims may lie in each; neither offers what contradicts the other. */
export function dateFields(periods: readonly FacetValue[], state: SearchState): Node[] {
  const listed = periods.filter(({ count }) => count > 0);
  if (listed.length === 0 && state.from === null && state.to === null) return [];
  const { from, to } = state;
  const field = (key: 'from' | 'to', title: string, offered: readonly FacetValue[]): Node =>
    makeElement('label', {}, title, ' ', periodList(key, offered, state[key]));
  const fields = [
    field(
      'from',
      'From',
      listed.filter(({ value }) => to === null || isBegunBy(value, to)),
    ),
    field(
      'to',
      'to',
      listed.filter(({ value }) => from === null || isBegunBy(from, value)),
    ),
  ];
  return [makeElement('fieldset', {}, makeElement('legend', {}, 'When it was said'), fields)];
}

function periodList(key: 'from' | 'to', periods: readonly FacetValue[], chosen: string | null): Node {
  const isListed = chosen === null || periods.some(({ value }) => value === chosen);
  const values = isListed ? periods : [...periods, { value: chosen, label: chosen, count: 0 }];
  const options = values.map(({ value, count }) => {
    const words = count > 0 ? `${periodWords(value)} (${count})` : periodWords(value);
    return makeElement('option', { value, selected: value === chosen }, words);
  });
  return makeElement('select', { 'data-key': key, name: key }, makeElement('option', { value: '' }, 'any'), options);
}
