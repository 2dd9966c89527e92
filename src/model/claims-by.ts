import type { ClaimRecord, Corpus } from './corpus.ts';

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

type Index = ReadonlyMap<string, readonly ClaimRecord[]>;

/** A corpus never changes: each relation is gone through once, for the first page that asks. */
const known = new WeakMap<Corpus, Map<ClaimRelation, Index>>();

/**
 * The claims of a corpus that have this relation to the record with that id, each once, in the order of the corpus. To
 * go through all claims for each of as many pages would take a time that grows with the square of the content.
 */
export function claimsBy(relation: ClaimRelation, id: string, corpus: Corpus): readonly ClaimRecord[] {
  const indexes = known.get(corpus) ?? new Map<ClaimRelation, Index>();
  known.set(corpus, indexes);
  const index = indexes.get(relation) ?? indexBy(idsOf[relation], corpus);
  indexes.set(relation, index);
  return index.get(id) ?? [];
}

function indexBy(ids: (claim: ClaimRecord) => readonly string[], corpus: Corpus): Index {
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
