import { disputeAddress, disputeAnchor, disputeMadeAnchor } from '../../model/addresses.ts';
import { type ClaimRecord, type Corpus, type DisputeEdge, getRecord } from '../../model/corpus.ts';
import { formerIds } from '../../model/former-ids.ts';
import { type DisputeKind, type DisputeScope, disputeKinds } from '../../model/vocabulary.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type AppearanceView, appearanceViews } from '../claim/paper-columns.ts';

/** A dispute as one of its two claims shows it. */
export interface DisputeView {
  /** The name of the dispute on this claim's page. */
  readonly anchor: string;
  /** The names it had while the other claim had another id: links may still name them. */
  readonly formerAnchors: readonly string[];
  /** The one canonical address of the dispute, on the claim it points at. */
  readonly address: string;
  readonly direction: 'made' | 'received';
  readonly kind: DisputeKind;
  readonly scope: DisputeScope;
  readonly note: string;
  /** The claim at the other end, in the papers' words. */
  readonly other: ClaimLink;
  readonly appearances: readonly AppearanceView[];
}

/** The disputes a claim receives, the plainest first: by kind, as the vocabulary orders them. */
export function disputesReceived(claim: ClaimRecord, corpus: Corpus): DisputeView[] {
  return claim.disputedBy
    .toSorted((a, b) => disputeKinds.indexOf(a.kind) - disputeKinds.indexOf(b.kind))
    .map((edge) => disputeView(claim, edge, 'received', corpus));
}

/** The disputes a claim makes. */
export function disputesMade(claim: ClaimRecord, corpus: Corpus): DisputeView[] {
  return claim.disputes.map((edge) => disputeView(claim, edge, 'made', corpus));
}

function disputeView(
  claim: ClaimRecord,
  edge: DisputeEdge,
  direction: DisputeView['direction'],
  corpus: Corpus,
): DisputeView {
  const received = direction === 'received';
  const anchorOf = received ? disputeAnchor : disputeMadeAnchor;
  return {
    anchor: anchorOf(edge.claim),
    formerAnchors: formerIds('claims', edge.claim, corpus).map(anchorOf),
    address: received ? disputeAddress(claim.id, edge.claim) : disputeAddress(edge.claim, claim.id),
    direction,
    kind: edge.kind,
    scope: edge.scope,
    note: edge.note,
    other: claimLink(edge.claim, corpus),
    appearances: appearanceViews(getRecord(corpus.claims, edge.claim), corpus),
  };
}
