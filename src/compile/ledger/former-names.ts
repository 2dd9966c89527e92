import type { PartKind, PermalinkKind, PermalinksFile } from '../../model/permalinks-file.ts';
import { endOfMoves, type ListedIds } from '../ledger-moves.ts';

/** An id, and after it every id that has moved to it. */
export type FormerNames = (kind: PermalinkKind | PartKind, id: string) => readonly string[];

/** What records were called before: by these names the ledger's digests may know them. */
export function formerNames(ledger: PermalinksFile | null): FormerNames {
  const names = new Map<string, string[]>();
  for (const kind of ['articles', 'actors', 'stories', 'points'] as const)
    for (const id of Object.keys(ledger?.[kind] ?? {})) {
      const now = nameNow(id, ledger?.[kind] ?? {});
      if (now !== null) names.set(`${kind}/${now}`, [...(names.get(`${kind}/${now}`) ?? [now]), id]);
    }
  return (kind, id) => names.get(`${kind}/${id}`) ?? [id];
}

/** The id to which one has moved in the end; null where it has not. */
function nameNow(id: string, listed: ListedIds): string | null {
  return endOfMoves(id, listed, (to) => {
    const state = Object.hasOwn(listed, to) ? listed[to] : undefined;
    return typeof state !== 'object' || !('moved' in state);
  });
}
