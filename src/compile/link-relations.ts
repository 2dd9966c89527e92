import type { ClaimRecord, DisputeEdge } from '../model/corpus.ts';
import type { Relation } from '../model/relation.ts';
import { type ClaimState, claimStates, type RelationFamily, relationFamilies } from '../model/vocabulary.ts';

/** What of a claim's record follows from the edges between claims. */
export type ClaimLinks = Pick<
  ClaimRecord,
  | 'relations'
  | 'relatedBy'
  | 'states'
  | 'restsOnDisputed'
  | 'disputes'
  | 'disputedBy'
  | 'supports'
  | 'supportedBy'
  | 'disputed'
>;

/**
 * Links edges both ways, and derives what the claims are by them.
 * @param made the edges that each claim makes, by its id; every id at their ends is among the keys
 */
export function linkRelations(made: ReadonlyMap<string, readonly Relation[]>): ReadonlyMap<string, ClaimLinks> {
  const sorted = [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, edges]) => [id, edges.toSorted(byFamily)] as const);
  const received = new Map<string, Relation[]>(sorted.map(([id]) => [id, []]));
  for (const edge of sorted.flatMap(([, edges]) => edges)) received.get(edge.to)?.push(edge);
  return new Map(
    sorted.map(([id, edges]) => [id, claimLinks(edges, received.get(id) ?? [], disputedGrounds(id, received))]),
  );
}

const byFamily = (a: Relation, b: Relation): number => familyOrder(a.family) - familyOrder(b.family);
const familyOrder = (family: RelationFamily): number => relationFamilies.indexOf(family);

function claimLinks(
  relations: readonly Relation[],
  relatedBy: readonly Relation[],
  restsOnDisputed: readonly string[],
): ClaimLinks {
  const disputedBy = relatedBy.flatMap((edge) => disputeEdge(edge, edge.from));
  return {
    relations,
    relatedBy,
    states: statesOf(relatedBy, restsOnDisputed),
    restsOnDisputed,
    disputes: relations.flatMap((edge) => disputeEdge(edge, edge.to)),
    disputedBy,
    supports: relations.flatMap(({ family, to }) => (family === 'supports' ? to : [])),
    supportedBy: relatedBy.flatMap(({ family, from }) => (family === 'supports' ? from : [])),
    disputed: disputedBy.length > 0,
  };
}

/** @param claim the id at the other end */
function disputeEdge(edge: Relation, claim: string): DisputeEdge[] {
  if (edge.family !== 'disputes') return [];
  const { kind, scope, note } = edge;
  return [{ claim, kind, scope, note }];
}

function statesOf(relatedBy: readonly Relation[], restsOnDisputed: readonly string[]): ClaimState[] {
  const states = new Set(relatedBy.map(stateGiven));
  if (restsOnDisputed.length > 0) states.add('rests-on-disputed');
  return claimStates.filter((state) => states.has(state));
}

/** What an edge makes of the claim that receives it; null where it makes nothing of it. */
function stateGiven(edge: Relation): ClaimState | null {
  switch (edge.family) {
    case 'disputes':
      return 'disputed';
    case 'qualifies':
      return 'limited';
    case 'opposes':
      return 'opposed';
    case 'answers':
      return 'answered';
    case 'updates':
      return edge.kind === 'withdraws' ? 'taken-back' : 'revised';
    case 'supports':
      return null;
  }
}

/** The disputed claims among all that a claim is grounded on, directly or through other grounds; grounds may go round. */
function disputedGrounds(id: string, received: ReadonlyMap<string, readonly Relation[]>): string[] {
  const groundsOf = (claim: string) =>
    (received.get(claim) ?? []).flatMap((edge) =>
      edge.family === 'supports' && edge.kind === 'ground' ? edge.from : [],
    );
  const seen = new Set([id]);
  const open = groundsOf(id);
  for (let ground = open.pop(); ground !== undefined; ground = open.pop()) {
    if (seen.has(ground)) continue;
    seen.add(ground);
    open.push(...groundsOf(ground));
  }
  seen.delete(id);
  return [...seen].filter((claim) => received.get(claim)?.some(({ family }) => family === 'disputes')).toSorted();
}
