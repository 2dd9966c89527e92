import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { type ClaimLink, claimLink } from './claim-link.ts';

/** The claims on which one is grounded, as the texts give them. */
function groundsOf(id: string, corpus: Corpus): readonly string[] {
  return getRecord(corpus.claims, id).relatedBy.flatMap(({ family, kind, from }) =>
    family === 'supports' && kind === 'ground' ? [from] : [],
  );
}

/**
 * How a claim comes to rest on disputed ones: for each of these, in the order of their ids, one of the shortest ways
 * along grounds, from the claim's own ground to the disputed claim.
 */
export function groundChains(claim: ClaimRecord, corpus: Corpus): readonly (readonly ClaimLink[])[] {
  const ways = new Map<string, readonly string[]>([[claim.id, []]]);
  // A map is gone through in the order of its entries, also of those that are added on the way: breadth first.
  for (const [id, way] of ways)
    for (const ground of groundsOf(id, corpus)) if (!ways.has(ground)) ways.set(ground, [...way, ground]);
  return claim.restsOnDisputed.map((id) => (ways.get(id) ?? [id]).map((one) => claimLink(one, corpus)));
}
