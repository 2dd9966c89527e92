import type { ActorHit } from '../../search/search-engine.ts';
import { emptyState, type SearchState } from '../../search/search-state.ts';
import { type Content, makeElement } from './make-element.ts';
import { stepLink } from './step-link.ts';

/** The state that choosing an actor leads to: what they say, or where they say nothing, all that concerns them. */
export function actorState(id: string, says: boolean): SearchState {
  return { ...emptyState, actor: id, role: says ? 'said-by' : null };
}

/** The actors that a query may mean, in one line above the claims; nothing once one is chosen. */
export function actorNames(actors: readonly ActorHit[], state: SearchState): Content[] {
  if (state.q === '' || state.actor !== null) return [];
  const [first] = actors;
  if (first === undefined) return ['No actor is called this.'];
  const links = actors.slice(0, 4).map(({ id, name, counts }, at): Content => {
    const [said, about] = [counts['said-by'] ?? 0, counts['said-about'] ?? 0];
    const words = said > 0 ? ` ${said} said` : about > 0 ? ` ${about} about` : '';
    const count = makeElement('span', { class: 'count' }, words);
    return [at > 0 ? ' · ' : '', stepLink(actorState(id, said > 0), `name-${id}`, {}, name), count];
  });
  return [first.exact ? 'Actors: ' : 'Nearest names: ', links];
}
