import type { ClaimRecord, Corpus } from './corpus.ts';
import { indexCorpus } from './reads/index-corpus.ts';

/** What claims are looked up by: where they stand, who said them, whom they are about, were said to, or came by way of. */
export type ClaimRelation = 'story' | 'article' | 'speaker' | 'about' | 'audience' | 'via';

const idsOf: Readonly<Record<ClaimRelation, (claim: ClaimRecord) => readonly string[]>> = {
  story: ({ story }) => [story],
  article: ({ appearances }) => appearances.map(({ article }) => article),
  speaker: ({ speakers }) => speakers,
  about: ({ about }) => about,
  audience: ({ audience }) => audience,
  via: ({ appearances }) => appearances.flatMap(({ via }) => via),
};

/** A corpus never changes: each relation is gone through once, for the first page that asks. */
const indexes = Object.fromEntries(
  Object.entries(idsOf).map(([relation, ids]) => [
    relation,
    indexCorpus(`claims-by-${relation}`, (corpus) => indexBy(ids, corpus)),
  ]),
) as Readonly<Record<ClaimRelation, (id: string, corpus: Corpus) => readonly ClaimRecord[] | undefined>>;

/**
 * The claims of a corpus that have this relation to the record with that id, each once, in the order of the corpus. To
 * go through all claims for each of as many pages would take a time that grows with the square of the content.
 */
export function claimsBy(relation: ClaimRelation, id: string, corpus: Corpus): readonly ClaimRecord[] {
  return indexes[relation](id, corpus) ?? [];
}

function indexBy(
  ids: (claim: ClaimRecord) => readonly string[],
  corpus: Corpus,
): ReadonlyMap<string, readonly ClaimRecord[]> {
  const index = new Map<string, ClaimRecord[]>();
  for (const claim of corpus.claims.values()) {
    for (const id of new Set(ids(claim))) {
      const claims = index.get(id);
      if (claims === undefined) index.set(id, [claim]);
      else claims.push(claim);
    }
  }
  return index;
}
