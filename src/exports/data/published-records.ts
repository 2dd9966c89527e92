import {
  absoluteAddress,
  actorAddress,
  addressedAppearances,
  claimAddress,
  differenceAddress,
  disputeAddress,
  paragraphAddress,
} from '../../model/addresses.ts';
import {
  type ActorRecord,
  type Appearance,
  type ClaimRecord,
  type Corpus,
  type DisputeEdge,
  getRecord,
} from '../../model/corpus.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';
import { sourceArticle } from '../../model/editions/source-article.ts';
import type { Relation } from '../../model/relation.ts';
import { relationAddress } from '../../model/relation-addresses.ts';
import type { AnchoredQuote } from '../../model/selector.ts';
import { differencePassageAddress } from '../../views/differences/passage-address.ts';
import { publishedChanges } from './published-article.ts';
import type {
  PublishedAppearance,
  PublishedClaim,
  PublishedDifference,
  PublishedDispute,
  PublishedQuote,
  PublishedRelation,
} from './published-data.ts';
import type { PublishedEvent } from './published-event.ts';
import { publishedDate } from './published-fields.ts';
import type { PublishedActor } from './published-sources.ts';

/** Every claim as `/data/claims.json` lists it, by id. `site` is the site's address. */
export function publishedClaims(corpus: Corpus, site: string): readonly PublishedClaim[] {
  return [...corpus.claims.values()].map((claim) => publishedClaim(claim, corpus, site));
}

/** One claim as `/claims/<id>.json` and `/data/claims.json` give it. */
export function publishedClaim(claim: ClaimRecord, corpus: Corpus, site: string): PublishedClaim {
  const nameOf = (id: string) => ({ id, name: getRecord(corpus.actors, id).name });
  return {
    id: claim.id,
    url: absoluteAddress(site, claimAddress(claim.id)),
    story: claim.story,
    point: claim.point,
    gist: claim.gist,
    speaker: nameOf(claim.speaker),
    said: publishedDate(claim.said),
    audience: [...claim.audience],
    about: [...claim.about],
    appearances: addressedAppearances(claim).map(({ appearance, address }) => ({
      ...publishedAppearance(appearance, corpus),
      url: absoluteAddress(site, address),
    })),
    disputes: claim.disputes.map((edge) => publishedDispute(edge, disputeAddress(edge.claim, claim.id), site)),
    disputedBy: claim.disputedBy.map((edge) => publishedDispute(edge, disputeAddress(claim.id, edge.claim), site)),
    supports: [...claim.supports],
    supportedBy: [...claim.supportedBy],
    disputed: claim.disputed,
    speakers: claim.speakers.map(nameOf),
    relations: claim.relations.map((edge) => publishedRelation(edge, edge.to, site)),
    relatedBy: claim.relatedBy.map((edge) => publishedRelation(edge, edge.from, site)),
    states: [...claim.states],
    restsOnDisputed: [...claim.restsOnDisputed],
    minor: claim.minor,
    changes: publishedChanges(claim),
    note: claim.note === '' ? null : claim.note,
  };
}

function publishedAppearance(appearance: Appearance, corpus: Corpus): Omit<PublishedAppearance, 'url'> {
  const { fullText } = getRecord(corpus.articles, appearance.article);
  return {
    article: appearance.article,
    edition: sourceArticle(appearance, corpus).edition.id,
    outlet: appearance.outlet,
    as: appearance.as,
    identity: appearance.identity,
    cue: appearance.cue,
    mode: appearance.mode,
    via: [...appearance.via],
    unmarked: appearance.unmarked,
    lang: appearance.lang,
    translation: appearance.translation,
    translationOrigin: appearance.translationOrigin,
    media: publishedMedia(appearance.media),
    quotes: appearance.quotes.map((quote) => publishedQuote(quote, fullText)),
  };
}

function publishedMedia(media: Appearance['media']): PublishedAppearance['media'] {
  if (media === null) return null;
  const { archived, ...rest } = media;
  return { ...rest, archivedUrl: archived };
}

/** Where only the quoted passages may be republished, the words around them are left out. */
export function publishedQuote(quote: AnchoredQuote, fullText: boolean): PublishedQuote {
  const { exact, prefix, suffix, start, end, paragraph } = quote;
  return { exact, prefix: fullText ? prefix : '', suffix: fullText ? suffix : '', start, end, paragraph };
}

/** @param claim the id at the other end */
function publishedRelation(edge: Relation, claim: string, site: string): PublishedRelation {
  const { family, kind, scope, note } = edge;
  return { claim, family, kind, scope, note, url: absoluteAddress(site, relationAddress(edge)) };
}

function publishedDispute({ claim, kind, scope, note }: DisputeEdge, address: string, site: string): PublishedDispute {
  return { claim, kind, scope, note, url: absoluteAddress(site, address) };
}

/** Every difference as `/data/differences.json` lists it, by id. */
export function publishedDifferences(corpus: Corpus, site: string): readonly PublishedDifference[] {
  return [...corpus.differences.values()].map((difference) => publishedDifference(difference, corpus, site));
}

/** One difference as `/differences/<id>.json` and `/data/differences.json` give it. */
export function publishedDifference(difference: DifferenceRecord, corpus: Corpus, site: string): PublishedDifference {
  const { id, story, point, kind, question, values, silent, printedBefore, unchecked, claims, note } = difference;
  return {
    ...{ id, url: absoluteAddress(site, differenceAddress(id)), story, point, kind, question },
    values: values.map(({ value, passages }) => ({
      value,
      passages: passages.map((passage) => ({
        article: passage.article,
        edition: sourceArticle(passage, corpus).edition.id,
        outlet: passage.outlet,
        url: absoluteAddress(site, differencePassageAddress(passage)),
        claim: passage.claim,
        ...publishedQuote(passage.quote, getRecord(corpus.articles, passage.article).fullText),
      })),
    })),
    silent: [...silent],
    printedBefore: [...printedBefore],
    unchecked: [...unchecked],
    claims: [...claims],
    changes: publishedChanges(difference),
    note: note === '' ? null : note,
  };
}

/** What happened, by story, in the order of its record. */
export function publishedEvents(corpus: Corpus, site: string): readonly PublishedEvent[] {
  return [...corpus.stories.values()].flatMap(({ id, events }) =>
    events.map((event, index) => {
      const { what, date, article, outlet, quote } = event;
      const text = sourceArticle(event, corpus);
      return {
        ...{ story: id, number: index + 1, what, date: publishedDate(date), article, outlet },
        url: absoluteAddress(site, paragraphAddress(text.id, quote.paragraph)),
        quote: publishedQuote(quote, text.fullText),
        edition: text.edition.id,
      };
    }),
  );
}

/** Every actor, outlets among them, as `/data/actors.json` lists them, by id. */
export function publishedActors(corpus: Corpus, site: string): readonly PublishedActor[] {
  return [...corpus.actors.values()].map((actor) => publishedActor(actor, site));
}

function publishedActor(actor: ActorRecord, site: string): PublishedActor {
  return {
    id: actor.id,
    name: actor.name,
    aliases: [...actor.aliases],
    kind: actor.kind,
    roles: actor.roles.map(({ role, article, from, until }) => ({ role, article, from, until })),
    url: absoluteAddress(site, actorAddress(actor.id)),
    description: actor.description,
    sourceUrl: actor.url,
    archivedUrl: actor.archived,
    datedAliases: actor.datedAliases.map((alias) => ({ ...alias })),
  };
}
