import type { ClaimRecord, Corpus } from '../../model/corpus.ts';
import { type RelationView, relationsReceived } from '../claim/relation-view.ts';

/** A dispute as one of its two claims shows it. */
export type DisputeView = Extract<RelationView, { readonly family: 'disputes' }>;

/** The disputes a claim receives, the plainest first: by kind, as the vocabulary orders them. */
export function disputesReceived(claim: ClaimRecord, corpus: Corpus): DisputeView[] {
  return relationsReceived(claim, corpus).filter((relation) => relation.family === 'disputes');
}
