import { actorAddress, articleAddress, passageAddress } from '../model/addresses.ts';
import { claimsBy } from '../model/claims-by.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { type ClaimLink, claimLink, type DisputeView, disputesMade, disputesReceived } from './dispute-view.ts';
import { actorLink, type NamedLink } from './named-link.ts';
import { inferredReason } from './words.ts';

/** A claim in a list: in short, with the papers that carry it and its passage in each. */
export interface ClaimEntry {
  readonly claim: ClaimLink;
  readonly papers: readonly {
    readonly name: string;
    readonly address: string;
    readonly as: string | null;
    /** The claim's words as that paper prints them. */
    readonly words: string;
  }[];
}

/** A dispute in a list: whose claim it concerns, and the dispute seen from there. */
export interface DisputeEntry {
  readonly claim: ClaimLink;
  readonly dispute: DisputeView;
}

/** Everything the page of an actor shows. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly address: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly roles: readonly { readonly role: string; readonly papers: readonly NamedLink[] }[];
  readonly said: readonly ClaimEntry[];
  readonly about: readonly ClaimEntry[];
  readonly toldTo: readonly ClaimEntry[];
  /** Claims of others that came by way of this actor: a document, a spokesman. */
  readonly carried: readonly ClaimEntry[];
  readonly made: readonly DisputeEntry[];
  readonly received: readonly DisputeEntry[];
  /** For an outlet: its articles, each with the reason where the text does not name the paper. */
  readonly articles: readonly (NamedLink & { readonly inferred: string | null })[];
  /** How many of the actor's claims each paper carries. */
  readonly perPaper: readonly { readonly name: string; readonly count: number }[];
}

/** An actor, ready to be shown. */
export function actorView(actor: ActorRecord, corpus: Corpus): ActorView {
  const said = claimsBy('speaker', actor.id, corpus);
  const entries = (wanted: readonly ClaimRecord[]) => wanted.map((claim) => claimEntry(claim, corpus));
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    address: actorAddress(actor.id),
    aliases: actor.aliases,
    description: actor.description,
    roles: actorRoles(actor, corpus),
    said: entries(said),
    about: entries(aboutFromOthers(actor, corpus)),
    toldTo: entries(claimsBy('audience', actor.id, corpus)),
    carried: entries(claimsBy('via', actor.id, corpus)),
    made: said.flatMap((claim) => disputesMade(claim, corpus).map((dispute) => entry(claim, dispute, corpus))),
    received: said.flatMap((claim) => disputesReceived(claim, corpus).map((dispute) => entry(claim, dispute, corpus))),
    articles: outletArticles(actor.id, corpus),
    perPaper: perPaper(said, corpus),
  };
}

function aboutFromOthers({ id }: ActorRecord, corpus: Corpus): readonly ClaimRecord[] {
  return claimsBy('about', id, corpus).filter(({ speaker }) => speaker !== id);
}

function entry(claim: ClaimRecord, dispute: DisputeView, corpus: Corpus): DisputeEntry {
  return { claim: claimLink(claim.id, corpus), dispute };
}

/** A claim as a list shows it. */
export function claimEntry(claim: ClaimRecord, corpus: Corpus): ClaimEntry {
  const firstInPaper = claim.appearances.filter(
    ({ outlet }, at) => claim.appearances.findIndex((other) => other.outlet === outlet) === at,
  );
  const papers = firstInPaper.map(({ article, outlet, as, quotes }) => ({
    name: getRecord(corpus.outlets, outlet).name,
    address: passageAddress(article, claim.id),
    as,
    words: quotes.map(({ exact }) => exact).join(' […] '),
  }));
  return { claim: claimLink(claim.id, corpus), papers };
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
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly said: number;
  readonly about: number;
  readonly disputesMade: number;
  readonly disputesReceived: number;
}

/** Every actor with counts, those who say most first. */
export function actorLines(corpus: Corpus): ActorLine[] {
  return [...corpus.actors.values()]
    .map((actor) => {
      const said = claimsBy('speaker', actor.id, corpus);
      return {
        ...actorLink(actor.id, corpus),
        kind: actor.kind,
        aliases: actor.aliases,
        role: actor.roles[0]?.role ?? null,
        said: said.length,
        about: aboutFromOthers(actor, corpus).length,
        disputesMade: said.reduce((sum, claim) => sum + claim.disputes.length, 0),
        disputesReceived: said.reduce((sum, claim) => sum + claim.disputedBy.length, 0),
      };
    })
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
