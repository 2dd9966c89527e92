import { dateBounds } from '../../dates/date-bounds.ts';
import { dateWords } from '../../dates/date-words.ts';
import {
  actorAddress,
  claimAddress,
  disputeAddress,
  disputesAddress,
  homeAddress,
  storyAddress,
} from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import {
  type ActorRecord,
  type ClaimRecord,
  type Corpus,
  type DisputeEdge,
  getRecord,
  type StoryRecord,
} from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { claimHeadline } from '../../views/claim/claim-link.ts';
import { reportLine } from '../../views/claim/report-line.ts';
import { disputeKindWords, disputeScopeWords, listed } from '../../views/words.ts';
import { type Feed, type FeedItem, newestFirst, unknownDay } from './feed.ts';

/** Every feed of the site: all claims, new disputes, each story, each actor. */
export function corpusFeeds(corpus: Corpus, facts: SiteFacts): readonly Feed[] {
  return [
    siteFeed(corpus, facts),
    disputesFeed(corpus, facts),
    ...[...corpus.stories.values()].map((story) => storyFeed(corpus, story, facts)),
    ...[...corpus.actors.values()].map((actor) => actorFeed(corpus, actor, facts)),
  ];
}

/** All claims, below `/`. */
export function siteFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = [...corpus.claims.values()].map((claim) => claimItem(corpus, claim));
  return pageFeed(facts.name, facts.description, homeAddress, items);
}

/** The disputes of all stories, below `/disputes/`. */
export function disputesFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = [...corpus.claims.values()].flatMap((claim) =>
    claim.disputedBy.map((edge) => disputeItem(corpus, claim, edge)),
  );
  const feed = pageFeed(
    `${facts.name}: disputes`,
    'Who disputes what somebody is reported to have said.',
    homeAddress,
    items,
  );
  return { ...feed, address: disputesAddress };
}

/** The claims of a story, below its page. */
export function storyFeed(corpus: Corpus, story: StoryRecord, facts: SiteFacts): Feed {
  const items = claimsBy('story', story.id, corpus).map((claim) => claimItem(corpus, claim));
  return pageFeed(`${facts.name}: ${story.title}`, story.summary, storyAddress(story.id), items);
}

/** What an actor is reported to have said, and the disputes of it, below the actor's page. */
export function actorFeed(corpus: Corpus, actor: ActorRecord, facts: SiteFacts): Feed {
  const items = claimsBy('speaker', actor.id, corpus).flatMap((claim) => [
    claimItem(corpus, claim),
    ...claim.disputedBy.map((edge) => disputeItem(corpus, claim, edge)),
  ]);
  const description = `What ${actor.name} is reported to have said, and who disputes it.`;
  return pageFeed(`${facts.name}: ${actor.name}`, description, actorAddress(actor.id), items);
}

/** An item that is written only if it is among the newest. */
interface Candidate extends Pick<FeedItem, 'address' | 'date'> {
  write(): Omit<FeedItem, 'address' | 'date'>;
}

function pageFeed(title: string, description: string, page: string, candidates: readonly Candidate[]): Feed {
  const items = newestFirst(candidates).map(({ address, date, write }) => ({ address, date, ...write() }));
  return { title, description, address: page, page, items };
}

function claimItem(corpus: Corpus, claim: ClaimRecord): Candidate {
  return {
    address: claimAddress(claim.id),
    date: claimDay(corpus, claim),
    write: () => writeClaim(corpus, claim),
  };
}

/** A claim with its gist and every paper's own words, told apart from those with which the speaker is quoted. */
function writeClaim(corpus: Corpus, claim: ClaimRecord): ReturnType<Candidate['write']> {
  const speaker = getRecord(corpus.actors, claim.speaker).name;
  const quotes = claim.appearances.map((appearance) => reportLine(appearance, corpus));
  const status = `Attributed to ${speaker}, ${dateWords(claim.said.edtf)}.${claim.disputed ? ' Disputed.' : ''}`;
  return {
    title: claimHeadline(claim, corpus),
    text: [status, ...quotes].join('\n\n'),
    tags: [...new Set([speaker, ...outletsOf(corpus, claim)])],
    sources: sourcesOf(corpus, claim),
  };
}

/** `claim` receives the dispute; `edge.claim` makes it, and the item is as old as that. */
function disputeItem(corpus: Corpus, claim: ClaimRecord, edge: DisputeEdge): Candidate {
  const maker = getRecord(corpus.claims, edge.claim);
  return {
    address: disputeAddress(claim.id, maker.id),
    date: claimDay(corpus, maker),
    write: () => writeDispute(corpus, claim, maker, edge),
  };
}

function writeDispute(
  corpus: Corpus,
  claim: ClaimRecord,
  maker: ClaimRecord,
  edge: DisputeEdge,
): ReturnType<Candidate['write']> {
  const speaker = getRecord(corpus.actors, maker.speaker).name;
  const note = `In dispute: ${disputeScopeWords[edge.scope]}. ${edge.note}`;
  return {
    title: `${claimHeadline(claim, corpus)} ${disputeKindWords[edge.kind].received} by ${speaker}`,
    text: [claimHeadline(maker, corpus), note, `Reported by ${listed(outletsOf(corpus, maker))}.`].join('\n\n'),
    tags: [...new Set([speaker, getRecord(corpus.actors, claim.speaker).name])],
    sources: sourcesOf(corpus, maker),
  };
}

function outletsOf(corpus: Corpus, claim: ClaimRecord): readonly string[] {
  return [...new Set(claim.appearances.map(({ outlet }) => getRecord(corpus.outlets, outlet).name))];
}

function sourcesOf(corpus: Corpus, claim: ClaimRecord): readonly string[] {
  const addresses = claim.appearances.map(({ article }) => getRecord(corpus.articles, article).url);
  return [...new Set(addresses.filter((address) => address !== null))];
}

/**
 * The day on which the ledger says that the claim was published here; where it says none, the first day on which the
 * newest paper that carries it can have been printed.
 */
function claimDay(corpus: Corpus, claim: ClaimRecord): string {
  const state = corpus.permalinks.claims[claim.id];
  if (typeof state === 'object' && 'live' in state) return state.live;
  const printed = claim.appearances.map(({ article }) => {
    const { from, to } = dateBounds(getRecord(corpus.articles, article).published.edtf);
    return from ?? to ?? unknownDay;
  });
  return printed.toSorted().at(-1) ?? unknownDay;
}
