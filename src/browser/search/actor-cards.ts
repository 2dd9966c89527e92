import { href } from '../../config/href.ts';
import { actorAddress } from '../../model/addresses.ts';
import type { ActorHit, SearchResult } from '../../search/search-result.ts';
import { emptyState, type SearchState } from '../../search/search-state.ts';
import { counted } from '../../text/counted.ts';
import { makeElement } from './make-element.ts';

/** At most so many people and organisations are named above the claims. */
const maxCards = 4;

/** The state that choosing an actor leads to: what they say, or where they say nothing, all that concerns them. */
export function actorState(id: string, says: boolean): SearchState {
  return { ...emptyState, actor: id, role: says ? 'said-by' : null };
}

/** A card for whom the filter names, or else for those whom the query names, above the claims; none where nobody is named. */
export function actorCards({ actors, chosen, unknown }: SearchResult, { q, actor }: SearchState): HTMLElement[] {
  if (actor !== null) return chosen === null ? [] : [actorCard(chosen)];
  return q === '' || unknown.length > 0 ? [] : actors.slice(0, maxCards).map(actorCard);
}

/** Who is meant: the name, leading to the page of the person or organisation, the office, and what there is of them. */
function actorCard(actor: ActorHit): HTMLElement {
  const { id, name, roles } = actor;
  const link = makeElement('a', { href: href(actorAddress(id)), 'data-key': `card-${id}` }, name);
  const facts = [roles[0] ?? null, cardCounts(actor)].filter((fact) => fact !== null && fact !== '');
  return makeElement(
    'li',
    {},
    link,
    facts.map((fact) => makeElement('small', {}, fact)),
  );
}

/** How much they say, how much of it is disputed, and what others say about them: `5 claims, 1 disputed · 7 about them`. */
export function cardCounts({ counts, disputed }: Pick<ActorHit, 'counts' | 'disputed'>): string {
  const [said, about] = [counts['said-by'] ?? 0, counts['said-about'] ?? 0];
  const own = [counted(said, 'claim'), ...(disputed ? [`${disputed} disputed`] : [])].join(', ');
  return [...(said > 0 ? [own] : []), ...(about > 0 ? [`${about} about them`] : [])].join(' · ');
}
