import { claimAddress } from './addresses.ts';
import type { DisputeKind, DisputeScope, QualifyScope, RelationFamily, SupportKind, UpdateKind } from './vocabulary.ts';

/** An edge between two claims, the same from whichever of them it is read; `from` makes it, `to` receives it. */
export type Relation = RelationNature & { readonly from: string; readonly to: string; readonly note: string };

/** What an edge says, by its family; null is what the family does not have. */
export type RelationNature =
  | { readonly family: 'disputes'; readonly kind: DisputeKind; readonly scope: DisputeScope }
  | { readonly family: 'qualifies'; readonly kind: null; readonly scope: QualifyScope }
  | { readonly family: 'opposes' | 'answers'; readonly kind: null; readonly scope: null }
  | { readonly family: 'updates'; readonly kind: UpdateKind; readonly scope: null }
  | { readonly family: 'supports'; readonly kind: SupportKind; readonly scope: null };

/** The edges of one family. */
export type RelationOf<F extends RelationFamily> = Extract<Relation, { readonly family: F }>;

/** What the names of edges begin with, on the page of the claim that makes one and of the claim that receives it. */
const relationWords: Readonly<Record<RelationFamily, readonly [made: string, received: string]>> = {
  disputes: ['disputes', 'disputed-by'],
  qualifies: ['limits', 'limited-by'],
  opposes: ['opposes', 'opposed-by'],
  answers: ['answers', 'answered-by'],
  updates: ['updates', 'updated-by'],
  supports: ['supports', 'supported-by'],
};

/** The name of an edge on the page of the claim that receives it; of a dispute the same as `disputeAnchor`. */
export function relationAnchor(family: RelationFamily, maker: string): string {
  return `${relationWords[family][1]}-${maker}`;
}

/** The name of an edge on the page of the claim that makes it. */
export function relationMadeAnchor(family: RelationFamily, target: string): string {
  return `${relationWords[family][0]}-${target}`;
}

/** An edge: its one canonical address, on the claim that receives it. */
export function relationAddress({ family, from, to }: Pick<Relation, 'family' | 'from' | 'to'>): string {
  return `${claimAddress(to)}#${relationAnchor(family, from)}`;
}
