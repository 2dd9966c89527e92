import { articleAddress, storyAddress, storyDisputesAddress, storyTimelineAddress } from '../model/addresses.ts';
import { type Corpus, getRecord, type StoryRecord } from '../model/corpus.ts';
import { type DateView, dateView } from './claim-view.ts';
import { type ComparisonGroup, comparisonView } from './comparison-view.ts';
import { type Coverage, coverage } from './coverage.ts';
import { disputedClaims } from './dispute-threads.ts';
import { type ClaimLink, claimLink } from './dispute-view.ts';
import type { NamedLink } from './named-link.ts';
import { type OutletVerbs, outletVerbs } from './outlet-verbs.ts';
import { disputeKindWords } from './words.ts';

/** A paper of a story: its article, and how much of it the records cover. */
export interface PaperLine extends NamedLink {
  readonly published: DateView;
  readonly claims: number;
  /** Whether the text does not name its paper. */
  readonly inferred: boolean;
  readonly complete: boolean;
  readonly coverage: Coverage;
}

/** Everything the page of a story shows. */
export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly background: string;
  readonly address: string;
  readonly disputesAddress: string;
  readonly timelineAddress: string;
  readonly papers: readonly PaperLine[];
  readonly claims: number;
  readonly disputes: number;
  /** The disputed claims, in the order of the points, with what becomes of each. */
  readonly disputedClaims: readonly { readonly claim: ClaimLink; readonly received: readonly string[] }[];
  readonly groups: readonly ComparisonGroup[];
  readonly verbs: readonly OutletVerbs[];
}

/** A story, ready to be shown. */
export function storyView(story: StoryRecord, corpus: Corpus): StoryView {
  const claims = [...corpus.claims.values()].filter((claim) => claim.story === story.id);
  return {
    id: story.id,
    title: story.title,
    question: story.question,
    summary: story.summary,
    background: story.background,
    address: storyAddress(story.id),
    disputesAddress: storyDisputesAddress(story.id),
    timelineAddress: storyTimelineAddress(story.id),
    papers: story.articles.map((id) => paperLine(id, corpus)),
    claims: claims.length,
    disputes: claims.reduce((sum, claim) => sum + claim.disputedBy.length, 0),
    disputedClaims: disputedClaims(story, corpus).map((claim) => ({
      claim: claimLink(claim.id, corpus),
      received: claim.disputedBy.map(
        ({ claim: maker, kind }) =>
          `${disputeKindWords[kind].received.toLowerCase()} by ${claimLink(maker, corpus).speaker.name}`,
      ),
    })),
    groups: comparisonView(story, corpus),
    verbs: outletVerbs(story, corpus),
  };
}

function paperLine(id: string, corpus: Corpus): PaperLine {
  const article = getRecord(corpus.articles, id);
  const carried = [...corpus.claims.values()].flatMap((claim) => {
    const quotes = claim.appearances.filter((one) => one.article === id).flatMap((one) => one.quotes);
    return quotes.length > 0 ? [quotes] : [];
  });
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
