import {
  actorAddress,
  correctionsAddress,
  differencesAddress,
  disputesAddress,
  homeAddress,
  relationsAddress,
  storyAddress,
} from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import type { ActorRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { corrections } from '../../views/changes/corrections.ts';
import { differencesOf } from '../../views/differences/differences-of.ts';
import { correctionItem, withdrawnItems, withdrawnOfSpeaker, withdrawnOfStory } from './correction-items.ts';
import { type Feed, newestFirst } from './feed.ts';
import { type Candidate, claimItem, differenceItem, relationItem } from './feed-items.ts';

/** Of what a feed tells: of something on the whole site, by the feed's own address, of a story or of an actor. */
export type FeedSubject =
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'stories'; readonly record: StoryRecord }
  | { readonly kind: 'actors'; readonly record: ActorRecord };

const siteFeeds: ReadonlyMap<string, (corpus: Corpus, facts: SiteFacts) => Feed> = new Map([
  [homeAddress, siteFeed],
  [disputesAddress, disputesFeed],
  [relationsAddress, relationsFeed],
  [differencesAddress, differencesFeed],
  [correctionsAddress, correctionsFeed],
]);

/** The subject of every feed of the site, by the address of the feed: what is on the whole site, each story, each actor. */
export function feedSubjects({ stories, actors }: Corpus): ReadonlyMap<string, FeedSubject> {
  return new Map<string, FeedSubject>([
    ...Array.from(siteFeeds.keys(), (address) => [address, { kind: 'site', address }] as const),
    ...Array.from(stories.values(), (record) => [storyAddress(record.id), { kind: 'stories', record }] as const),
    ...Array.from(actors.values(), (record) => [actorAddress(record.id), { kind: 'actors', record }] as const),
  ]);
}

/** @throws Error for an address at which the site as a whole has no feed */
export function corpusFeed(subject: FeedSubject, corpus: Corpus, facts: SiteFacts): Feed {
  switch (subject.kind) {
    case 'site': {
      const feed = siteFeeds.get(subject.address);
      if (feed === undefined) throw new Error(`Cannot find a feed at \`${subject.address}\``);
      return feed(corpus, facts);
    }
    case 'stories':
      return storyFeed(subject.record, corpus, facts);
    case 'actors':
      return actorFeed(subject.record, corpus, facts);
  }
}

/** All claims, and what became of those that were withdrawn, below `/`. */
export function siteFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...[...corpus.claims.values()].map((claim) => claimItem(claim, corpus)),
    ...withdrawnItems('claims', corpus),
  ];
  return pageFeed(facts.name, facts.description, homeAddress, items);
}

/** The disputes of all stories, below `/disputes/`. */
export function disputesFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...[...corpus.claims.values()].flatMap((claim) =>
      claim.relatedBy.flatMap((edge) => (edge.family === 'disputes' ? relationItem(edge, corpus) : [])),
    ),
    ...withdrawnItems('relations', corpus).filter(({ address }) => address.includes('#disputed-by-')),
  ];
  const description = 'Who disputes what somebody is reported to have said.';
  return pageFeed(`${facts.name}: disputes`, description, disputesAddress, items);
}

/** The edges of every family, below `/relations/`. */
export function relationsFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...[...corpus.claims.values()].flatMap(({ relatedBy }) => relatedBy.map((edge) => relationItem(edge, corpus))),
    ...withdrawnItems('relations', corpus),
  ];
  const description =
    'Who disputes, limits, opposes, answers, takes back or supports what somebody is reported to have said.';
  return homeFeed(`${facts.name}: who answers whom`, description, relationsAddress, items);
}

/** The differences of all stories, below `/differences/`. */
export function differencesFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...[...corpus.differences.values()].map((difference) => differenceItem(difference, corpus)),
    ...withdrawnItems('differences', corpus),
  ];
  const description = 'What newspapers put differently, each in its own words.';
  return homeFeed(`${facts.name}: differences`, description, differencesAddress, items);
}

/** Every correction of ours, below `/corrections/`. */
export function correctionsFeed(corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => corrections(corpus).map(correctionItem);
  const description = 'What was changed of what was published here, with its day and its reason.';
  return pageFeed(`${facts.name}: corrections`, description, correctionsAddress, items);
}

/** The claims and differences of a story, and those that were withdrawn, below its page. */
export function storyFeed(story: StoryRecord, corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...claimsBy('story', story.id, corpus).map((claim) => claimItem(claim, corpus)),
    ...differencesOf(story.id, corpus).map((difference) => differenceItem(difference, corpus)),
    ...withdrawnOfStory(story.id, corpus),
  ];
  return pageFeed(`${facts.name}: ${story.title}`, story.summary, storyAddress(story.id), items);
}

/** What an actor is reported to have said, the replies to it, and what of both was withdrawn, below the actor's page. */
export function actorFeed(actor: ActorRecord, corpus: Corpus, facts: SiteFacts): Feed {
  const items = () => [
    ...claimsBy('speaker', actor.id, corpus).flatMap((claim) => [
      claimItem(claim, corpus),
      ...claim.relatedBy.map((edge) => relationItem(edge, corpus)),
    ]),
    ...withdrawnOfSpeaker(actor.id, corpus),
  ];
  const description = `What ${actor.name} is reported to have said, and who disputes, limits or answers it.`;
  return pageFeed(`${facts.name}: ${actor.name}`, description, actorAddress(actor.id), items);
}

/** Its items are made when the feed is written: of thousands of feeds one at a time. */
function pageFeed(
  title: string,
  description: string,
  page: string,
  candidates: () => readonly Candidate[],
  address: string = page,
): Feed {
  return {
    title,
    description,
    address,
    page,
    get items() {
      return newestFirst(candidates()).map(({ write, ...head }) => ({ ...head, ...write() }));
    },
  };
}

/** A feed of the whole site that no page of its own stands for. */
function homeFeed(title: string, description: string, address: string, candidates: () => readonly Candidate[]): Feed {
  return pageFeed(title, description, homeAddress, candidates, address);
}
