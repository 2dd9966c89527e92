import { href } from '../../config/href.ts';
import { actorAddress } from '../../model/addresses.ts';
import type { ActorHit } from '../../search/search-result.ts';
import { counted } from '../../text/counted.ts';
import { type Content, makeElement } from './make-element.ts';

/** Who is meant: the name, leading to the page of the person or organisation, the office, and how many claims there are, disputed ones among them. */
export function actorHitCard({ id, name, roles, counts, disputed }: ActorHit): HTMLElement {
  const [said, about] = [counts['said-by'] ?? 0, counts['said-about'] ?? 0];
  const facts = [
    roles[0] ?? null,
    said > 0 ? counted(said, 'claim') : null,
    disputed ? `${disputed} disputed` : null,
    about > 0 ? `${about} about them` : null,
  ].filter((fact) => fact !== null);
  const link = makeElement('a', { href: href(actorAddress(id)), 'data-key': `card-${id}` }, name);
  const rest: Content = facts.length > 0 ? makeElement('span', { class: 'count' }, ` ${facts.join(' · ')}`) : null;
  return makeElement('span', { class: 'card' }, link, rest);
}
