import { href } from '../../config/href.ts';
import { differenceAddress } from '../../model/addresses.ts';
import type { ShownDifference } from '../../search/search-document.ts';
import { counted } from '../../text/counted.ts';
import { makeElement } from './make-element.ts';

/** So many differences are shown at once, and the rest when asked for. */
const mostShown = 4;
/** So many are offered under the box. */
const mostOffered = 3;

/** What the papers put differently about what was searched for: each question with what it is answered with. */
export function differenceResults(differences: readonly ShownDifference[]): HTMLElement[] {
  if (differences.length === 0) return [];
  const items = differences.map(differenceItem);
  const rest = items.slice(mostShown);
  const list = [
    makeElement('h3', { id: '_differences' }, counted(differences.length, 'difference'), ' between the papers'),
    makeElement('ul', {}, items.slice(0, mostShown)),
  ];
  if (rest.length === 0) return list;
  return [
    ...list,
    makeElement('details', {}, makeElement('summary', {}, `${rest.length} more`), makeElement('ul', {}, rest)),
  ];
}

function differenceItem({ id, question, values }: ShownDifference): HTMLElement {
  const link = makeElement('a', { href: href(differenceAddress(id)), 'data-key': `difference-${id}` }, question);
  return makeElement('li', {}, link, makeElement('small', {}, values.join(' / ')));
}

/** The first of them as options of the list under the box; `from` is the place of the first there. */
export function differenceOptions(differences: readonly ShownDifference[], from: number): HTMLElement[] {
  return differences.slice(0, mostOffered).map(({ id, question, values }, at) =>
    makeElement(
      'div',
      {
        ...{ role: 'option', id: `actor-option-${from + at}`, 'aria-selected': 'false' },
        ...{ 'data-key': `difference-${id}`, 'data-difference': id },
      },
      makeElement('span', { class: 'name' }, question),
      ' ',
      makeElement('small', { class: 'counts' }, 'the papers differ'),
      ' ',
      makeElement('small', { class: 'facts' }, values.join(' / ')),
    ),
  );
}
