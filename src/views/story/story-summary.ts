import { storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ClaimRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import { differencesOf } from '../differences/differences-of.ts';
import { disputedClaims } from '../disputes/dispute-threads.ts';
import { disputesReceived } from '../disputes/dispute-view.ts';
import { type ReplyGroup, replyGroups } from '../disputes/reply-groups.ts';
import { nameInSentence } from '../named-link.ts';
import { disputeKindWords, joinNames } from '../words.ts';
import { type StoryPaper, storyPapers } from './story-papers.ts';

/** A disputed claim with who replies, and in which words. */
export interface DisputedLead {
  readonly claim: ClaimLink;
  readonly replies: readonly ReplyGroup[];
}

/** What is told of a story where it is one of several. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly address: string;
  readonly papers: readonly StoryPaper[];
  readonly claims: number;
  /** How many of them are disputed, by however many replies. */
  readonly disputed: number;
  readonly differences: number;
  /** The claim that is disputed most, the first of the points where several are; null where none is disputed. */
  readonly lead: DisputedLead | null;
  /** The other disputed claims, in the order of the points, with what becomes of each and by whom. */
  readonly otherDisputed: readonly { readonly claim: ClaimLink; readonly received: string }[];
}

/** A story in short. */
export function storySummary(story: StoryRecord, corpus: Corpus): StorySummary {
  const { id, title, question, summary } = story;
  const disputed = disputedClaims(story, corpus);
  const most = Math.max(...disputed.map(({ disputedBy }) => disputedBy.length));
  const lead = disputed.find(({ disputedBy }) => disputedBy.length === most) ?? null;
  return {
    ...{ id, title, question, summary, address: storyAddress(id) },
    papers: storyPapers(story, corpus),
    claims: claimsBy('story', id, corpus).length,
    disputed: disputed.length,
    differences: differencesOf(id, corpus).length,
    lead: lead === null ? null : disputedLead(lead, corpus),
    otherDisputed: disputed
      .filter((claim) => claim !== lead)
      .map((claim) => ({
        claim: claimLink(claim.id, corpus),
        received: receivedWords(claim, corpus),
      })),
  };
}

const disputedLead = (claim: ClaimRecord, corpus: Corpus): DisputedLead => ({
  claim: claimLink(claim.id, corpus),
  replies: replyGroups(disputesReceived(claim, corpus), corpus),
});

/** `denied and not recalled by European Commission`: what becomes of a claim, by an actor, or several jointly, at a time. */
export function receivedWords(claim: ClaimRecord, corpus: Corpus): string {
  const bySpeakers = Map.groupBy(disputesReceived(claim, corpus), ({ other }) =>
    joinNames(other.speakers.map(nameInSentence)),
  );
  const received = Array.from(bySpeakers, ([names, own]) => {
    const kinds = new Set(own.map(({ kind }) => disputeKindWords[kind].received.toLowerCase()));
    return `${joinNames([...kinds])} by ${names}`;
  });
  return joinNames(received);
}
