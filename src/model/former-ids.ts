import type { Corpus } from './corpus.ts';
import { type PermalinkKind, permalinkKinds } from './permalinks-file.ts';

/** The ledger of a corpus never changes: it is gone through once. */
const known = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** The ids that have moved to a record, in the order of the ledger: links to parts of pages still name them. */
export function formerIds(kind: PermalinkKind, id: string, corpus: Corpus): readonly string[] {
  const former = known.get(corpus) ?? readMoves(corpus);
  known.set(corpus, former);
  return former.get(`${kind}/${id}`) ?? [];
}

function readMoves({ permalinks }: Corpus): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  for (const kind of permalinkKinds) {
    for (const [id, state] of Object.entries(permalinks[kind])) {
      if (typeof state !== 'object' || !('moved' in state)) continue;
      const target = `${kind}/${state.moved}`;
      former.set(target, [...(former.get(target) ?? []), id]);
    }
  }
  return former;
}
