import { claimsBy } from '../../model/claims-by.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { DisputeKind, DisputeScope } from '../../model/vocabulary.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type AppearanceView, leadAppearances } from '../claim/paper-columns.ts';
import { disputesReceived } from '../disputes/dispute-view.ts';

/** A claim in a list: in short, with the sentence of each paper that is nearest to the gist. */
export interface ClaimEntry {
  readonly claim: ClaimLink;
  readonly appearances: readonly AppearanceView[];
}

/** A dispute of a claim: what is done to it, and the claim that does it. */
export interface DisputeLine {
  readonly kind: DisputeKind;
  readonly scope: DisputeScope;
  readonly address: string;
  readonly reply: ClaimLink;
}

/** A disputed claim with disputes of it. */
export interface DisputeGroup {
  readonly claim: ClaimLink;
  readonly disputes: readonly DisputeLine[];
}

/** Claims by their stories, in the order of each story's points. */
export function inStoryOrder(claims: readonly ClaimRecord[], corpus: Corpus): readonly ClaimRecord[] {
  const place = ({ story, point }: ClaimRecord): number =>
    getRecord(corpus.stories, story).points.findIndex(({ id }) => id === point);
  return claims.toSorted((a, b) => (a.story === b.story ? place(a) - place(b) : a.story < b.story ? -1 : 1));
}

/** Claims as a list shows them, by default in each paper's passage that is nearest to the gist. */
export function claimEntries(
  claims: readonly ClaimRecord[],
  corpus: Corpus,
  shown: (claim: ClaimRecord, corpus: Corpus) => readonly AppearanceView[] = leadAppearances,
): readonly ClaimEntry[] {
  return inStoryOrder(claims, corpus).map((claim) => ({
    claim: claimLink(claim.id, corpus),
    appearances: shown(claim, corpus),
  }));
}

/** What others say about an actor. */
export function aboutFromOthers({ id }: ActorRecord, corpus: Corpus): readonly ClaimRecord[] {
  return claimsBy('about', id, corpus).filter(({ speakers }) => !speakers.includes(id));
}

/** The disputes that claims receive, by the claim, those of each in the order of its thread. */
export function disputeGroups(
  claims: readonly ClaimRecord[],
  corpus: Corpus,
  isWanted: (reply: ClaimLink) => boolean = () => true,
): readonly DisputeGroup[] {
  const groups = inStoryOrder(claims, corpus).map((claim) => ({
    claim: claimLink(claim.id, corpus),
    disputes: disputesReceived(claim, corpus)
      .filter(({ other }) => isWanted(other))
      .map(({ kind, scope, address, other }) => ({ kind, scope, address, reply: other })),
  }));
  return groups.filter(({ disputes }) => disputes.length > 0);
}

/** The disputes that an actor makes, by the claim that they dispute. */
export function disputesBy(said: readonly ClaimRecord[], corpus: Corpus): readonly DisputeGroup[] {
  const own = new Set(said.map(({ id }) => id));
  const disputed = new Set(said.flatMap(({ disputes }) => disputes.map(({ claim }) => claim)));
  const claims = [...disputed].map((id) => getRecord(corpus.claims, id));
  return disputeGroups(claims, corpus, ({ id }) => own.has(id));
}
