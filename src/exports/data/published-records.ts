import {
  absoluteAddress,
  actorAddress,
  appearanceAddresses,
  articleAddress,
  claimAddress,
  disputeAddress,
} from '../../model/addresses.ts';
import {
  type ActorRecord,
  type Appearance,
  type ArticleRecord,
  type ClaimRecord,
  type Corpus,
  type DisputeEdge,
  getRecord,
} from '../../model/corpus.ts';
import type {
  PublishedActor,
  PublishedAppearance,
  PublishedArticle,
  PublishedClaim,
  PublishedDispute,
  PublishedQuote,
} from '../../model/published-data.ts';
import type { AnchoredQuote } from '../../model/selector.ts';

/** Every claim as `/data/claims.json` lists it, by id. `site` is the site's address. */
export function publishedClaims(corpus: Corpus, site: string): readonly PublishedClaim[] {
  return [...corpus.claims.values()].map((claim) => publishedClaim(corpus, claim, site));
}

/** One claim as `/claims/<id>.json` and `/data/claims.json` give it. */
export function publishedClaim(corpus: Corpus, claim: ClaimRecord, site: string): PublishedClaim {
  const addresses = appearanceAddresses(claim);
  return {
    id: claim.id,
    url: absoluteAddress(site, claimAddress(claim.id)),
    story: claim.story,
    point: claim.point,
    gist: claim.gist,
    speaker: { id: claim.speaker, name: getRecord(corpus.actors, claim.speaker).name },
    said: { ...claim.said },
    audience: [...claim.audience],
    about: [...claim.about],
    appearances: claim.appearances.map((appearance, index) => ({
      ...publishedAppearance(corpus, appearance),
      url: absoluteAddress(site, addresses[index] ?? claimAddress(claim.id)),
    })),
    disputes: claim.disputes.map((edge) => publishedDispute(edge, disputeAddress(edge.claim, claim.id), site)),
    disputedBy: claim.disputedBy.map((edge) => publishedDispute(edge, disputeAddress(claim.id, edge.claim), site)),
    supports: [...claim.supports],
    supportedBy: [...claim.supportedBy],
    disputed: claim.disputed,
    note: claim.note === '' ? null : claim.note,
  };
}

function publishedAppearance(corpus: Corpus, appearance: Appearance): Omit<PublishedAppearance, 'url'> {
  const { fullText } = getRecord(corpus.articles, appearance.article);
  return {
    article: appearance.article,
    outlet: appearance.outlet,
    as: appearance.as,
    identity: appearance.identity,
    cue: appearance.cue,
    mode: appearance.mode,
    via: [...appearance.via],
    unmarked: appearance.unmarked,
    lang: appearance.lang,
    translation: appearance.translation,
    quotes: appearance.quotes.map((quote) => publishedQuote(quote, fullText)),
  };
}

/** Where only the quoted passages may be republished, the words around them are left out. */
export function publishedQuote(quote: AnchoredQuote, fullText: boolean): PublishedQuote {
  const { exact, prefix, suffix, start, end, paragraph } = quote;
  return { exact, prefix: fullText ? prefix : '', suffix: fullText ? suffix : '', start, end, paragraph };
}

function publishedDispute({ claim, kind, scope, note }: DisputeEdge, address: string, site: string): PublishedDispute {
  return { claim, kind, scope, note, url: absoluteAddress(site, address) };
}

/** Every article as `/data/articles.json` lists it, by id. */
export function publishedArticles(corpus: Corpus, site: string): readonly PublishedArticle[] {
  return [...corpus.articles.values()].map((article) => publishedArticle(article, site));
}

function publishedArticle(article: ArticleRecord, site: string): PublishedArticle {
  return {
    id: article.id,
    outlet: article.outlet,
    url: absoluteAddress(site, articleAddress(article.id)),
    published: { ...article.published },
    text: article.fullText ? article.text : null,
    story: article.story,
    outletBasis: article.outletBasis,
    headline: article.headline,
    byline: article.byline,
    sourceUrl: article.url,
    rights: article.rights,
    annotation: article.annotation,
    fullText: article.fullText,
  };
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
    roles: actor.roles.map(({ role, article }) => ({ role, article })),
    url: absoluteAddress(site, actorAddress(actor.id)),
    description: actor.description,
  };
}
