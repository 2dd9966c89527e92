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
