import { actorAddress, articleAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import type { ClaimLink } from '../claim/claim-link.ts';
import { namingAppearances } from '../claim/paper-columns.ts';
import { claimThread, type DisputeThread } from '../disputes/dispute-threads.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { tellingRole } from '../telling-role.ts';
import {
  aboutFromOthers,
  type ClaimEntry,
  claimEntries,
  type DisputeGroup,
  disputeGroups,
  disputesBy,
  inStoryOrder,
} from './actor-claims.ts';

/** Everything the page of an actor shows. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly address: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly roles: readonly { readonly role: string; readonly papers: readonly NamedLink[] }[];
  /** What was said and disputed, with the replies. */
  readonly threads: readonly DisputeThread[];
  /** What else was said. */
  readonly said: readonly ClaimEntry[];
  /** What others said about this actor in dispute of its claims: the threads have their words. */
  readonly replies: readonly ClaimLink[];
  /** What else others said about this actor. */
  readonly about: readonly ClaimEntry[];
  readonly toldTo: readonly ClaimEntry[];
  /** Claims of others that came by way of this actor: a document, a spokesman. */
  readonly carried: readonly ClaimEntry[];
  readonly made: readonly DisputeGroup[];
  readonly received: readonly DisputeGroup[];
  /** For an outlet: its articles, each with the reason where the text does not name the paper. */
  readonly articles: readonly (NamedLink & { readonly inferred: string | null })[];
  /** How many of the actor's claims each paper carries. */
  readonly perPaper: readonly { readonly name: string; readonly count: number }[];
}

/** An actor, ready to be shown. */
export function actorView(actor: ActorRecord, corpus: Corpus): ActorView {
  const said = inStoryOrder(claimsBy('speaker', actor.id, corpus), corpus);
  const received = disputeGroups(said, corpus);
  const replies = new Map(received.flatMap(({ disputes }) => disputes.map(({ reply }) => [reply.id, reply])));
  const about = aboutFromOthers(actor, corpus);
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    address: actorAddress(actor.id),
    aliases: actor.aliases,
    description: actor.description,
    roles: actorRoles(actor, corpus),
    threads: said.flatMap((claim) => speakersThread(claim, corpus)),
    said: claimEntries(
      said.filter(({ disputed }) => !disputed),
      corpus,
      namingAppearances,
    ),
    replies: [...replies.values()].filter(({ id }) => about.some((claim) => claim.id === id)),
    about: claimEntries(
      about.filter(({ id }) => !replies.has(id)),
      corpus,
    ),
    toldTo: claimEntries(claimsBy('audience', actor.id, corpus), corpus),
    carried: claimEntries(claimsBy('via', actor.id, corpus), corpus),
    made: disputesBy(said, corpus),
    received,
    articles: outletArticles(actor.id, corpus),
    perPaper: perPaper(said, corpus),
  };
}

/** A disputed claim on its speaker's page, which shows every passage that names him. */
function speakersThread(claim: ClaimRecord, corpus: Corpus): readonly DisputeThread[] {
  const thread = claimThread(claim, corpus);
  return thread === null ? [] : [{ ...thread, appearances: namingAppearances(claim, corpus) }];
}

function actorRoles(actor: ActorRecord, corpus: Corpus): ActorView['roles'] {
  const roles = new Map<string, NamedLink[]>();
  for (const { role, article } of actor.roles) {
    const { id, name } = getRecord(corpus.outlets, getRecord(corpus.articles, article).outlet);
    roles.set(role, [...(roles.get(role) ?? []), { id, name, address: articleAddress(article) }]);
  }
  return [...roles].map(([role, papers]) => ({ role, papers }));
}

function outletArticles(outlet: string, corpus: Corpus): ActorView['articles'] {
  return [...corpus.articles.values()]
    .filter((article) => article.outlet === outlet)
    .map(({ id, story, outletBasis }) => ({
      id,
      name: getRecord(corpus.stories, story).title,
      address: articleAddress(id),
      inferred: outletBasis === null ? null : inferredReason(outletBasis),
    }));
}

function perPaper(claims: readonly ClaimRecord[], corpus: Corpus): ActorView['perPaper'] {
  return [...corpus.outlets.values()]
    .map(({ id, name }) => ({
      name,
      count: claims.filter(({ appearances }) => appearances.some(({ outlet }) => outlet === id)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** One line of the list of actors. */
export interface ActorLine extends NamedLink {
  readonly kind: ActorKind;
  /** Without the role. */
  readonly aliases: readonly string[];
  /** Null where it says no more than the name. */
  readonly role: string | null;
  readonly said: number;
  readonly about: number;
  /** Names of those whose claims theirs dispute. */
  readonly disputes: readonly string[];
  /** Names of those who dispute what they said. */
  readonly disputedBy: readonly string[];
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names of the speakers of claims, each once. */
function speakersOf(edges: readonly { readonly claim: string }[], corpus: Corpus): readonly string[] {
  const ids = new Set(edges.flatMap(({ claim }) => getRecord(corpus.claims, claim).speakers));
  return [...ids].map((id) => getRecord(corpus.actors, id).name);
}

function actorLine(actor: ActorRecord, corpus: Corpus): ActorLine {
  const said = claimsBy('speaker', actor.id, corpus);
  const role = tellingRole(actor);
  return {
    ...actorLink(actor.id, corpus),
    kind: actor.kind,
    aliases: actor.aliases.filter((alias) => role === null || !isSame(alias, role)),
    role,
    said: said.length,
    about: aboutFromOthers(actor, corpus).length,
    disputes: speakersOf(
      said.flatMap(({ disputes }) => disputes),
      corpus,
    ),
    disputedBy: speakersOf(
      said.flatMap(({ disputedBy }) => disputedBy),
      corpus,
    ),
  };
}

/** Every actor with counts, those who say most first. */
export function actorLines(corpus: Corpus): ActorLine[] {
  return [...corpus.actors.values()]
    .map((actor) => actorLine(actor, corpus))
    .toSorted((a, b) => b.said - a.said || b.about - a.about || (a.name < b.name ? -1 : 1));
}

/** What the kinds are called where actors are listed by them, in the order of the list. */
const kindTitles: readonly (readonly [ActorKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['group', 'Groups'],
  ['document', 'Documents'],
  ['outlet', 'Papers, in their own voice'],
];

/** The actors of one kind. */
export interface ActorGroup {
  readonly kind: ActorKind;
  readonly title: string;
  readonly lines: readonly ActorLine[];
}

/** Every actor, by kind; kinds without an actor are left out. */
export function actorGroups(corpus: Corpus): ActorGroup[] {
  const lines = actorLines(corpus);
  return kindTitles
    .map(([kind, title]) => ({ kind, title, lines: lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0);
}
