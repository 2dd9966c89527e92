import { isPrintedBefore } from '../../dates/printed-before.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ArticleRecord, type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type Alignment, alignWordings, type Version } from '../../text/alignment/align-wordings.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { appearanceVersions } from '../claim/claim-wording.ts';
import { type AppearanceView, leadAppearances } from '../claim/paper-columns.ts';
import { differenceSentence } from '../claim/wording-summary.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { type DisputeView, disputesReceived } from './dispute-view.ts';

/** One turn of the conversation: a dispute, in the words of the claim that makes it, and what came back to that. */
export interface Reply {
  readonly dispute: DisputeView;
  readonly replies: readonly Reply[];
}

/** A disputed claim, and everything said in reply. */
export interface DisputeThread {
  readonly claim: ClaimLink;
  /** Of each paper the passage nearest to the gist. */
  readonly appearances: readonly AppearanceView[];
  readonly replies: readonly Reply[];
  /** Claims that back it. */
  readonly supportedBy: readonly ClaimLink[];
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

/**
 * The replies to a claim, and to each of them. A claim that the thread has followed already is shown but not followed
 * again: it may be disputed by many ways, and even by its own replies.
 */
function repliesTo(claim: ClaimRecord, followed: Set<string>, corpus: Corpus): readonly Reply[] {
  followed.add(claim.id);
  return disputesReceived(claim, corpus).map((dispute) => {
    const { id } = dispute.other;
    return { dispute, replies: followed.has(id) ? [] : repliesTo(getRecord(corpus.claims, id), followed, corpus) };
  });
}

const repliers = (claim: ClaimRecord, corpus: Corpus): readonly ClaimRecord[] =>
  claim.disputedBy.map((edge) => getRecord(corpus.claims, edge.claim));

function silentPapers(claim: ClaimRecord, corpus: Corpus): Pick<DisputeThread, 'silent' | 'printedBefore'> {
  const replies = repliers(claim, corpus);
  const answering = new Set(replies.flatMap(({ appearances }) => appearances.map(({ outlet }) => outlet)));
  const isBefore = ({ published }: ArticleRecord): boolean =>
    replies.every(({ said }) => isPrintedBefore(published.edtf, said.edtf));
  const carrying = claim.appearances
    .filter(({ outlet }) => !answering.has(outlet))
    .map(({ article }) => getRecord(corpus.articles, article));
  const links = (articles: readonly ArticleRecord[]): readonly NamedLink[] =>
    [...new Set(articles.map(({ outlet }) => outlet))].map((outlet) => actorLink(outlet, corpus));
  return {
    silent: links(carrying.filter((article) => article.annotation === 'complete' && !isBefore(article))),
    printedBefore: links(carrying.filter(isBefore)),
  };
}

function contrastOf(claim: ClaimRecord, corpus: Corpus): Alignment | null {
  const versions = repliers(claim, corpus).flatMap(({ id, appearances }): readonly Version[] =>
    appearanceVersions(appearances).map((version) => ({ ...version, id: `${id}/${version.id}` })),
  );
  return versions.length < 2 ? null : alignWordings(versions);
}

/** Only what sets replies apart: that they are worded differently is no news. */
function contrastWords(contrast: Alignment | null, corpus: Corpus): readonly string[] {
  const names = new Map(contrast?.versions.map(({ id, source }) => [id, getRecord(corpus.outlets, source).name]));
  return contrast?.differences.flatMap((one) => differenceSentence(one, names) ?? []) ?? [];
}

function disputeThread(claim: ClaimRecord, corpus: Corpus): DisputeThread {
  const contrast = contrastOf(claim, corpus);
  return {
    claim: claimLink(claim.id, corpus),
    appearances: leadAppearances(claim, corpus),
    replies: repliesTo(claim, new Set(), corpus),
    supportedBy: claim.supportedBy.map((id) => claimLink(id, corpus)),
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
    open.push(...getRecord(corpus.claims, id).disputedBy.map(({ claim }) => claim));
  }
  return seen;
}

/** The claims with which a thread begins: disputed and disputing nothing; where claims only dispute each other, the first. */
function threadHeads(disputed: readonly ClaimRecord[], corpus: Corpus): readonly ClaimRecord[] {
  const heads = disputed.filter(({ disputes }) => disputes.length === 0);
  for (const claim of disputed) if (!reached(heads, corpus).has(claim.id)) heads.push(claim);
  return disputed.filter((claim) => heads.includes(claim));
}

/** Disputed claims of a story, by the order of its points, then by id. */
export function disputedClaims(story: StoryRecord, corpus: Corpus): readonly ClaimRecord[] {
  const place = new Map(story.points.map(({ id }, index) => [id, index]));
  return claimsBy('story', story.id, corpus)
    .filter(({ disputed }) => disputed)
    .toSorted((a, b) => (place.get(a.point) ?? 0) - (place.get(b.point) ?? 0));
}

/** How much is said in a conversation. */
const countReplies = (replies: readonly Reply[]): number =>
  replies.reduce((sum, reply) => sum + 1 + countReplies(reply.replies), 0);

/**
 * The disputes of a story as conversations, those with most replies first, then in the order of its points. Every
 * disputed claim stands in one thread at least: as its head, or as a reply that was itself disputed.
 */
export function disputeThreads(story: StoryRecord, corpus: Corpus): readonly DisputeThread[] {
  return threadHeads(disputedClaims(story, corpus), corpus)
    .map((claim) => disputeThread(claim, corpus))
    .toSorted((a, b) => countReplies(b.replies) - countReplies(a.replies));
}

/** The thread of one claim, or null where nobody disputes it. */
export function claimThread(claim: ClaimRecord, corpus: Corpus): DisputeThread | null {
  return claim.disputed ? disputeThread(claim, corpus) : null;
}
