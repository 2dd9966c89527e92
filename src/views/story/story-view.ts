import { type DateView, dateView } from '../../dates/date-view.ts';
import { articleAddress, storyAddress, storyDisputesAddress, storyTimelineAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { disputedClaims } from '../disputes/dispute-threads.ts';
import { disputesReceived } from '../disputes/dispute-view.ts';
import { type DisputedStatement, disputedStatement } from '../disputes/disputed-statement.ts';
import type { NamedLink } from '../named-link.ts';
import { disputeKindWords, listed } from '../words.ts';
import { type ComparisonGroup, comparisonView } from './comparison-view.ts';
import { type Coverage, coverage } from './coverage.ts';
import { type OutletVerbs, outletVerbs } from './outlet-verbs.ts';
import { type SplitBackground, splitBackground } from './split-background.ts';

/** A paper of a story: its article, and how much of it the records cover. */
export interface PaperLine extends NamedLink {
  readonly published: DateView;
  readonly claims: number;
  /** Whether the text does not name its paper. */
  readonly inferred: boolean;
  readonly complete: boolean;
  readonly coverage: Coverage;
}

/** What is told of a story where it is one of several: all but the comparison, which is the most work. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly address: string;
  readonly disputesAddress: string;
  readonly timelineAddress: string;
  readonly papers: readonly PaperLine[];
  readonly claims: number;
  /** How many of them are disputed, by however many replies. */
  readonly disputed: number;
  /** How many papers; a paper of several articles is one. */
  readonly outlets: number;
  /** The claim that is disputed most, the first of the points where several are; null where none is disputed. */
  readonly lead: DisputedStatement | null;
  /** The other disputed claims, in the order of the points, with what becomes of each and by whom. */
  readonly otherDisputed: readonly { readonly claim: ClaimLink; readonly received: string }[];
}

/** Everything the page of a story shows. */
export interface StoryView extends StorySummary, SplitBackground {
  readonly groups: readonly ComparisonGroup[];
  readonly verbs: readonly OutletVerbs[];
}

/** A story, ready to be shown. */
export function storyView(story: StoryRecord, corpus: Corpus): StoryView {
  return {
    ...storySummary(story, corpus),
    ...splitBackground(story.background),
    groups: comparisonView(story, corpus),
    verbs: outletVerbs(story, corpus),
  };
}

/** A story in short. */
export function storySummary(story: StoryRecord, corpus: Corpus): StorySummary {
  const claims = claimsBy('story', story.id, corpus);
  const disputed = disputedClaims(story, corpus);
  const most = Math.max(...disputed.map(({ disputedBy }) => disputedBy.length));
  const lead = disputed.find(({ disputedBy }) => disputedBy.length === most) ?? null;
  return {
    id: story.id,
    title: story.title,
    question: story.question,
    summary: story.summary,
    address: storyAddress(story.id),
    disputesAddress: storyDisputesAddress(story.id),
    timelineAddress: storyTimelineAddress(story.id),
    papers: story.articles.map((id) => paperLine(id, corpus)),
    claims: claims.length,
    disputed: disputed.length,
    outlets: new Set(story.articles.map((id) => getRecord(corpus.articles, id).outlet)).size,
    lead: lead === null ? null : disputedStatement(lead.id, corpus),
    otherDisputed: disputed.filter((claim) => claim !== lead).map((claim) => otherDisputed(claim, corpus)),
  };
}

/** `denied and not recalled by European Commission`: what becomes of a claim, an actor at a time. */
function otherDisputed(claim: ClaimRecord, corpus: Corpus): StorySummary['otherDisputed'][number] {
  const bySpeaker = Map.groupBy(disputesReceived(claim, corpus), ({ other }) => other.speaker.name);
  const received = Array.from(bySpeaker, ([name, own]) => {
    const kinds = new Set(own.map(({ kind }) => disputeKindWords[kind].received.toLowerCase()));
    return `${listed([...kinds])} by ${name}`;
  });
  return { claim: claimLink(claim.id, corpus), received: listed(received) };
}

function paperLine(id: string, corpus: Corpus): PaperLine {
  const article = getRecord(corpus.articles, id);
  const carried = claimsBy('article', id, corpus).map((claim) =>
    claim.appearances.filter((one) => one.article === id).flatMap((one) => one.quotes),
  );
  return {
    id: article.outlet,
    name: getRecord(corpus.outlets, article.outlet).name,
    address: articleAddress(id),
    published: dateView(article.published),
    claims: carried.length,
    inferred: article.outletBasis !== null,
    complete: article.annotation === 'complete',
    coverage: coverage(article, carried.flat()),
  };
}
