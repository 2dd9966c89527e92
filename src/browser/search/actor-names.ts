import type { SearchResult } from '../../search/search-result.ts';
import { emptyState, type SearchState } from '../../search/search-state.ts';
import { actorHitCard } from './actor-card.ts';
import type { Content } from './make-element.ts';

/** At most so many people and organisations are named above the claims. */
const maxCards = 4;

/** The state that choosing an actor leads to: what they say, or where they say nothing, all that concerns them. */
export function actorState(id: string, says: boolean): SearchState {
  return { ...emptyState, actor: id, role: says ? 'said-by' : null };
}

/** The people and organisations that a query names, above the claims; nothing once one is chosen, or where nobody is named. */
export function actorNames({ actors, unknown }: SearchResult, state: SearchState): Content[] {
  if (state.q === '' || state.actor !== null || unknown.length > 0) return [];
  return actors.slice(0, maxCards).map(actorHitCard);
}
