import { storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { RelationNature } from '../../model/relation.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { type AppearanceView, leadAppearances } from '../claim/paper-columns.ts';
import { type RelationView, relationsMade, relationsReceived } from '../claim/relation-view.ts';

/** The story a claim belongs to: a list that has several has a heading for each. */
export interface StoryLink {
  readonly title: string;
  readonly address: string;
}

/** A claim in a list: in short, with the sentence of each paper that is nearest to the gist. */
export interface ClaimEntry {
  readonly claim: ClaimLink;
  readonly story: StoryLink;
  readonly appearances: readonly AppearanceView[];
  /** What others do to it, where the list tells that. */
  readonly received: readonly RelationLine[];
}

/** An edge in a line: what is done, and the claim at the other end. */
export type RelationLine = RelationNature & Pick<RelationView, 'direction' | 'address' | 'other'>;

/** A claim with what others do to it, or with what it does to others. */
export interface RelationGroup {
  readonly claim: ClaimLink;
  readonly story: StoryLink;
  readonly relations: readonly RelationLine[];
}

/** What a claim is grounded on, and what it is the ground of, its own page tells. */
const isTold = ({ kind }: RelationNature): boolean => kind !== 'ground';

function relationLine(relation: RelationView): RelationLine {
  const { anchor, formerAnchors, note, papers, appearances, ...line } = relation;
  return line;
}

function storyLink({ story }: ClaimRecord, corpus: Corpus): StoryLink {
  return { title: getRecord(corpus.stories, story).title, address: storyAddress(story) };
}

/** Claims by their stories, in the order of each story's points. */
export function inStoryOrder(claims: readonly ClaimRecord[], corpus: Corpus): readonly ClaimRecord[] {
  const rank = ({ story, point }: ClaimRecord): number =>
    getRecord(corpus.stories, story).points.findIndex(({ id }) => id === point);
  return claims.toSorted((a, b) => (a.story === b.story ? rank(a) - rank(b) : a.story < b.story ? -1 : 1));
}

/** Claims as a list shows them, by default in each paper's passage that is nearest to the gist. */
export function claimEntries(
  claims: readonly ClaimRecord[],
  corpus: Corpus,
  shown: (claim: ClaimRecord, corpus: Corpus) => readonly AppearanceView[] = leadAppearances,
): readonly ClaimEntry[] {
  return inStoryOrder(claims, corpus).map((claim) => ({
    claim: claimLink(claim.id, corpus),
    story: storyLink(claim, corpus),
    appearances: shown(claim, corpus),
    received: [],
  }));
}

/** What an actor said, disputed claims first, each with what others do to it. */
export function saidEntries(
  said: readonly ClaimRecord[],
  corpus: Corpus,
  shown: (claim: ClaimRecord, corpus: Corpus) => readonly AppearanceView[],
): readonly ClaimEntry[] {
  return inStoryOrder(said, corpus)
    .toSorted((a, b) => Number(b.disputed) - Number(a.disputed))
    .map((claim) => ({
      claim: claimLink(claim.id, corpus),
      story: storyLink(claim, corpus),
      appearances: shown(claim, corpus),
      received: relationsReceived(claim, corpus).filter(isTold).map(relationLine),
    }));
}

/** What others say about an actor. */
export function aboutFromOthers({ id }: ActorRecord, corpus: Corpus): readonly ClaimRecord[] {
  return claimsBy('about', id, corpus).filter(({ speakers }) => !speakers.includes(id));
}

/** What an actor's claims do to others, by the claim that does it. */
export function relationsBy(said: readonly ClaimRecord[], corpus: Corpus): readonly RelationGroup[] {
  const groups = inStoryOrder(said, corpus).map((claim) => ({
    claim: claimLink(claim.id, corpus),
    story: storyLink(claim, corpus),
    relations: relationsMade(claim, corpus).filter(isTold).map(relationLine),
  }));
  return groups.filter(({ relations }) => relations.length > 0);
}
