import { absoluteAddress, claimAddress } from '../../model/addresses.ts';
import type { ClaimRecord } from '../../model/corpus.ts';
import type { Relation, RelationNature } from '../../model/relation.ts';
import { relationAddress } from '../../model/relation-addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { type JsonLdNode, nodeReference, termAddress } from './json-ld-nodes.ts';

type CitoProperty = readonly [made: string, received: string];

const disputes: CitoProperty = ['cito:disputes', 'cito:isDisputedBy'];
const replies: CitoProperty = ['cito:repliesTo', 'cito:hasReplyFrom'];
const updates: CitoProperty = ['cito:updates', 'cito:isUpdatedBy'];
const supports: CitoProperty = ['cito:supports', 'cito:isSupportedBy'];

/** What an edge is called as a term of ours: its kind, or its family where that has no kinds. */
export type RelationTerm = NonNullable<RelationNature['kind']> | 'qualifies' | 'opposes' | 'answers';

/**
 * CiTO's nearest properties, each with its inverse (https://purl.org/spar/cito); `docs/data.md` says why, term by term.
 * A denial is `disputes` and not `refutes`: nobody here shows that a claim is false. Not to recall is a reply, which
 * takes no side. Who takes back what he said `updates` it: `retracts` is for formal retractions of publications.
 */
export const citoProperties: Readonly<Record<RelationTerm, readonly [CitoProperty, ...CitoProperty[]]>> = {
  denies: [disputes],
  disputes: [disputes],
  'does-not-recall': [replies],
  corrects: [['cito:corrects', 'cito:isCorrectedBy']],
  qualifies: [['cito:qualifies', 'cito:isQualifiedBy']],
  opposes: [['cito:disagreesWith', 'cito:isDisagreedWithBy']],
  answers: [replies],
  withdraws: [updates],
  revises: [updates],
  ground: [supports],
  confirms: [['cito:confirms', 'cito:isConfirmedBy'], supports],
};

/** The term of an edge. */
export function relationTerm(edge: Relation): RelationTerm {
  switch (edge.family) {
    case 'qualifies':
    case 'opposes':
    case 'answers':
      return edge.family;
    default:
      return edge.kind;
  }
}

/** The edges of a claim as CiTO's properties of it, in both directions. */
export function relationProperties(claim: ClaimRecord, facts: SiteFacts): object {
  const found = [
    ...claim.relations.flatMap((edge) => citoOf(edge).map(([made]) => [made, edge.to] as const)),
    ...claim.relatedBy.flatMap((edge) => citoOf(edge).map(([, received]) => [received, edge.from] as const)),
  ];
  const byProperty = Object.groupBy(found, ([property]) => property);
  return Object.fromEntries(
    Object.entries(byProperty).map(([property, list]) => [
      property,
      [...new Set(list?.map(([, id]) => id))].map((id) => nodeReference(claimAddress(id), facts)),
    ]),
  );
}

const citoOf = (edge: Relation) => citoProperties[relationTerm(edge)];

/** An edge as CiTO's reified citation, under its canonical address, with what it says in our own terms. */
export function relationNode(edge: Relation, facts: SiteFacts): JsonLdNode {
  const terms = [relationTerm(edge), ...(edge.scope === null ? [] : [`scope-${edge.scope}`])];
  return {
    '@type': 'cito:Citation',
    '@id': absoluteAddress(facts.address, relationAddress(edge)),
    'cito:hasCitingEntity': nodeReference(claimAddress(edge.from), facts),
    'cito:hasCitationCharacterization': { '@id': citoOf(edge)[0][0] },
    'cito:hasCitedEntity': nodeReference(claimAddress(edge.to), facts),
    'dcterms:type': terms.map((term) => ({ '@id': termAddress(term, facts) })),
    description: edge.note,
  };
}
