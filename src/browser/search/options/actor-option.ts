import type { SearchRole } from '../../../search/search-document.ts';
import type { ActorHit } from '../../../search/search-result.ts';
import { makeElement } from '../make-element.ts';

/** What an actor's counts are called after their number. */
const countWords: Readonly<Partial<Record<SearchRole, string>>> = {
  'said-by': 'said',
  'said-about': 'about',
  'reported-by': 'reported',
};

/** An actor in the list under the box; `at` is its place there. */
export function actorOption(
  { id, name, kind, exact, aliases, roles, counts, disputed }: ActorHit,
  at: number,
): HTMLElement {
  const known = Object.entries(countWords).flatMap(([role, word]) => {
    const count = counts[role as SearchRole] ?? 0;
    return count > 0 ? [`${count} ${word}`] : [];
  });
  if (disputed) known.splice(1, 0, `${disputed} disputed`);
  const facts = [
    exact ? null : 'nearest name',
    roles[0] ?? kind,
    aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null,
  ];
  return makeElement(
    'div',
    {
      role: 'option',
      id: `actor-option-${at}`,
      'aria-selected': 'false',
      'data-key': id,
      'data-actor': id,
      'data-said': (counts['said-by'] ?? 0) > 0,
    },
    makeElement('span', { class: 'name' }, name),
    ' ',
    makeElement('small', { class: 'counts' }, known.join(' · ')),
    ' ',
    makeElement('small', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
  );
}
