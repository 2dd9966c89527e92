import type { FormerPlace } from '../../model/ledger/former-place.ts';
import { isLive, type PermalinksFile } from '../../model/permalinks-file.ts';
import { endOfMoves, type ListedIds, stateOf } from '../ledger-moves.ts';
import { shortDigest } from './short-digest.ts';

/**
 * Where each claim and difference stood that was withdrawn, by `<kind>/<id>`: its record is gone, but the ledger's digests tell
 * which of the ids that it lists stood there.
 */
export function formerPlaces(ledger: PermalinksFile): ReadonlyMap<string, FormerPlace> {
  const kinds = ['claims', 'differences'] as const;
  const withdrawn = kinds.flatMap((kind) =>
    Object.entries(ledger[kind]).flatMap(([id, state]) => {
      const digests = ledger.digests?.[kind] ?? {};
      if (isLive(state) || !('withdrawn' in state) || !Object.hasOwn(digests, id)) return [];
      return [{ name: `${kind}/${id}`, digests: digests[id] ?? {} }];
    }),
  );
  // The ids of a large site are many: none is digested where nothing is gone.
  if (withdrawn.length === 0) return new Map();
  const points = byDigest(ledger.points ?? {});
  const actors = byDigest(ledger.actors);
  return new Map(
    withdrawn.map(({ name, digests }) => {
      const [point] = idsOf(digests['point'], points);
      const speakers = idsOf(digests['by'] ?? digests['speakers'], actors).map((id) => idNow(id, ledger.actors));
      return [name, { story: point === undefined ? null : idNow(point.replace(/#.*/, ''), ledger.stories), speakers }];
    }),
  );
}

const byDigest = (listed: ListedIds): ReadonlyMap<string, string> =>
  new Map(Object.keys(listed).map((id) => [shortDigest(id), id]));

function idsOf(digests: unknown, ids: ReadonlyMap<string, string>): readonly string[] {
  return typeof digests === 'string' ? digests.split(' ').flatMap((digest) => ids.get(digest) ?? []) : [];
}

/** An id, or that to which it has moved. */
function idNow(id: string, listed: ListedIds): string {
  return endOfMoves(id, listed, (to) => isLive(stateOf(to, listed))) ?? id;
}
