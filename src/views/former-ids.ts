import type { Corpus } from '../model/corpus.ts';
import { type PermalinkKind, permalinkKinds } from '../model/permalinks-file.ts';
import { indexCorpus } from '../model/reads/index-corpus.ts';

/** The ids that have moved to a record, in the order of the ledger: links to parts of pages still name them. */
export function formerIds(kind: PermalinkKind, id: string, corpus: Corpus): readonly string[] {
  return formerByRecord(`${kind}/${id}`, corpus) ?? [];
}

/** By `<kind>/<id>` of a record. */
const formerByRecord = indexCorpus('former-ids', ({ permalinks }): ReadonlyMap<string, readonly string[]> => {
  const former = new Map<string, string[]>();
  for (const kind of permalinkKinds) {
    for (const [id, state] of Object.entries(permalinks[kind])) {
      if (typeof state !== 'object' || !('moved' in state)) continue;
      const target = `${kind}/${state.moved}`;
      former.set(target, [...(former.get(target) ?? []), id]);
    }
  }
  return former;
});
