import type { PermalinkState } from '../model/permalinks-file.ts';

/** What the ledger says of the ids of one kind. */
export type ListedIds = Readonly<Record<string, PermalinkState>>;

/** The state of an id; `constructor` is an id like any other. */
export function stateOf(id: string, listed: ListedIds): PermalinkState | undefined {
  return Object.hasOwn(listed, id) ? listed[id] : undefined;
}

/** The first id in a chain of moves that is there; null when the chain ends before, or never. */
export function endOfMoves(first: string, listed: ListedIds, isThere: (id: string) => boolean): string | null {
  let id = first;
  for (let step = 0; step < Object.keys(listed).length; step += 1) {
    const state = stateOf(id, listed);
    if (typeof state !== 'object' || !('moved' in state)) return null;
    id = state.moved;
    if (isThere(id)) return id;
  }
  return null;
}
