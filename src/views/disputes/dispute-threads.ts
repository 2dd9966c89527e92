import type { Absence } from '../../dates/article-absence.ts';
import { compareDates } from '../../dates/compare-dates.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import type { Relation, RelationNature } from '../../model/relation.ts';
import { type Alignment, alignWordings, type Version } from '../../text/alignment/align-wordings.ts';
import { absenceIn } from '../absence.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { appearanceVersions } from '../claim/claim-wording.ts';
import { type AppearanceView, leadAppearances } from '../claim/paper-columns.ts';
import { type RelationView, relationsMade, relationsReceived } from '../claim/relation-view.ts';
import { differenceSentence } from '../claim/wording-summary.ts';
import { actorLink, actorName, type NamedLink } from '../named-link.ts';
import { storyPapers } from '../story/story-papers.ts';

/** One turn of the conversation: an edge, in the words of the claim that makes it, and what came back to that. */
export interface Reply {
  readonly relation: RelationView;
  readonly replies: readonly Reply[];
}

/** A claim that is disputed, limited, opposed, answered or updated, and everything said in reply. */
export interface DisputeThread {
  readonly claim: ClaimLink;
  /** Of each paper the passage nearest to the gist. */
  readonly appearances: readonly AppearanceView[];
  readonly replies: readonly Reply[];
  /** What it is given as the reason for. */
  readonly reasonFor: readonly RelationView[];
  /** Papers that carry the claim, were checked to the end, and report none of the replies to it. */
  readonly silent: readonly NamedLink[];
  /** Papers that carry the claim and were printed before any of the replies to it was said. */
  readonly printedBefore: readonly NamedLink[];
  /**
   * The direct replies' words against one another, where there are at least two appearances of them; the id of a
   * version is `<claim>/<outlet>`.
   */
  readonly contrast: Alignment | null;
  /** How the replies differ, in sentences: names, spellings, what each denies. */
  readonly contrastWords: readonly string[];
}

/** Whether an edge is a turn of a conversation: a reason that is given for a claim is no reply to it. */
const isReply = ({ family, kind }: RelationNature): boolean => family !== 'supports' || kind === 'confirms';

/** The edges that open a conversation: to be confirmed alone calls for no thread. */
const opening = ({ relatedBy }: ClaimRecord): readonly Relation[] =>
  relatedBy.filter(({ family }) => family !== 'supports');

/**
 * The replies to a claim, and to each of them. A claim that the thread has followed already is shown but not followed
 * again: it may be disputed by many ways, and even by its own replies.
 */
function repliesTo(claim: ClaimRecord, followed: Set<string>, corpus: Corpus): readonly Reply[] {
  followed.add(claim.id);
  return inTime(relationsReceived(claim, corpus).filter(isReply), corpus).map((relation) => {
    const { id } = relation.other;
    return { relation, replies: followed.has(id) ? [] : repliesTo(getRecord(corpus.claims, id), followed, corpus) };
  });
}

/** What was certainly said earlier comes first; what nobody can tell apart stays in its order. */
function inTime(relations: readonly RelationView[], corpus: Corpus): readonly RelationView[] {
  const saidOf = ({ other }: RelationView): string => getRecord(corpus.claims, other.id).said.edtf;
  const rest = [...relations];
  return relations.flatMap(() => {
    const isFirst = (one: RelationView): boolean =>
      rest.every((other) => compareDates(saidOf(other), saidOf(one)) !== 'before');
    return rest.splice(Math.max(0, rest.findIndex(isFirst)), 1);
  });
}

/** Who disputes a claim; where nobody does, who replies to it otherwise. */
function repliers(claim: ClaimRecord, corpus: Corpus): readonly ClaimRecord[] {
  const disputing = claim.disputedBy.map((edge) => edge.claim);
  const ids = disputing.length > 0 ? disputing : opening(claim).map(({ from }) => from);
  return [...new Set(ids)].map((id) => getRecord(corpus.claims, id));
}

function silentPapers(claim: ClaimRecord, corpus: Corpus): Pick<DisputeThread, 'silent' | 'printedBefore'> {
  const replies = repliers(claim, corpus);
  const answering = new Set(replies.flatMap(({ appearances }) => appearances.map(({ outlet }) => outlet)));
  const said = replies.map((reply) => reply.said.edtf);
  const carrying = new Set(claim.appearances.map(({ outlet }) => outlet));
  const quiet = storyPapers(getRecord(corpus.stories, claim.story), corpus)
    .filter(({ outlet }) => carrying.has(outlet.id) && !answering.has(outlet.id))
    .map((paper) => ({ link: actorLink(paper.outlet.id, corpus), absence: absenceIn(paper, said, corpus) }));
  const links = (wanted: Absence) => quiet.flatMap(({ link, absence }) => (absence === wanted ? link : []));
  return { silent: links('checked'), printedBefore: links('printed-before') };
}

function contrastOf(claim: ClaimRecord, corpus: Corpus): Alignment | null {
  const versions = repliers(claim, corpus).flatMap(({ id, appearances }): readonly Version[] =>
    appearanceVersions(appearances).map((version) => ({ ...version, id: `${id}/${version.id}` })),
  );
  return versions.length < 2 ? null : alignWordings(versions);
}

/** Only what sets replies apart: that they are worded differently is no news. */
function contrastWords(contrast: Alignment | null, corpus: Corpus): readonly string[] {
  const names = new Map(contrast?.versions.map(({ id, source }) => [id, actorName(getRecord(corpus.outlets, source))]));
  return contrast?.differences.flatMap((one) => differenceSentence(one, names) ?? []) ?? [];
}

function disputeThread(claim: ClaimRecord, corpus: Corpus): DisputeThread {
  const contrast = contrastOf(claim, corpus);
  return {
    claim: claimLink(claim.id, corpus),
    appearances: leadAppearances(claim, corpus),
    replies: repliesTo(claim, new Set(), corpus),
    reasonFor: relationsMade(claim, corpus).filter(({ kind }) => kind === 'ground'),
    ...silentPapers(claim, corpus),
    contrast,
    contrastWords: contrastWords(contrast, corpus),
  };
}

/** Every claim that a walk against the edges reaches, from the claims given. */
function reached(from: readonly ClaimRecord[], corpus: Corpus): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = from.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(
      ...getRecord(corpus.claims, id)
        .relatedBy.filter(isReply)
        .map(({ from }) => from),
    );
  }
  return seen;
}

/** The claims with which a thread begins: disputed and disputing nothing; where claims only dispute each other, the first. */
function threadHeads(disputed: readonly ClaimRecord[], corpus: Corpus): readonly ClaimRecord[] {
  return headsOf(disputed, ({ disputes }) => disputes.length === 0, corpus);
}

/** The claims that begin a thread, and of those that no thread of theirs reaches, the first of each loop. */
function headsOf(
  claims: readonly ClaimRecord[],
  begins: (claim: ClaimRecord) => boolean,
  corpus: Corpus,
): readonly ClaimRecord[] {
  const heads = claims.filter(begins);
  for (const claim of claims) if (!reached(heads, corpus).has(claim.id)) heads.push(claim);
  return claims.filter((claim) => heads.includes(claim));
}

/** Disputed claims of a story, by the order of its points, then by id. */
export function disputedClaims(story: StoryRecord, corpus: Corpus): readonly ClaimRecord[] {
  return inOrder(
    claimsBy('story', story.id, corpus).filter(({ disputed }) => disputed),
    story,
  );
}

function inOrder(claims: readonly ClaimRecord[], { points }: StoryRecord): readonly ClaimRecord[] {
  const rank = new Map(points.map(({ id }, index) => [id, index]));
  return claims.toSorted((a, b) => (rank.get(a.point) ?? 0) - (rank.get(b.point) ?? 0));
}

/** How much is said in a conversation, replies to replies included. */
export const countReplies = (replies: readonly Reply[]): number =>
  replies.reduce((sum, reply) => sum + 1 + countReplies(reply.replies), 0);

/**
 * The disputes of a story as conversations, those with most replies first, then in the order of its points. Every
 * disputed claim stands in one thread at least: as its head, or as a reply that was itself disputed.
 */
export function disputeThreads(story: StoryRecord, corpus: Corpus): readonly DisputeThread[] {
  return threadsOf(threadHeads(disputedClaims(story, corpus), corpus), corpus);
}

/** The other conversations of a story, in the same order: of claims that are limited, opposed, answered or updated, where no dispute's thread has them. */
export function otherThreads(story: StoryRecord, corpus: Corpus): readonly DisputeThread[] {
  const told = reached(threadHeads(disputedClaims(story, corpus), corpus), corpus);
  const rest = claimsBy('story', story.id, corpus).filter((claim) => opening(claim).length > 0 && !told.has(claim.id));
  const begins = ({ relations }: ClaimRecord): boolean => relations.every(({ family }) => family === 'supports');
  return threadsOf(headsOf(inOrder(rest, story), begins, corpus), corpus);
}

const threadsOf = (heads: readonly ClaimRecord[], corpus: Corpus): readonly DisputeThread[] =>
  heads
    .map((claim) => disputeThread(claim, corpus))
    .toSorted((a, b) => countReplies(b.replies) - countReplies(a.replies));
