import { termWords } from '../../dates/holds-on.ts';
import { actorAddress, articleAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import { indexCorpus } from '../../model/reads/index-corpus.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { isolated } from '../../text/right-to-left.ts';
import { namingAppearances } from '../claim/paper-columns.ts';
import { actorInSentence, actorLink, actorName, type NamedLink } from '../named-link.ts';
import { articleName, printedWhen } from '../story/story-papers.ts';
import { tellingRole } from '../telling-role.ts';
import { atSentenceStart, joinNames } from '../words.ts';
import {
  aboutFromOthers,
  type ClaimEntry,
  claimEntries,
  inStoryOrder,
  type RelationGroup,
  relationsBy,
  saidEntries,
} from './actor-claims.ts';

/** Everything the page of an actor shows. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly address: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  /** Of a document: where it can be read, and a copy in a public archive. */
  readonly url: string | null;
  readonly archived: string | null;
  /** Roles as the articles give them, with when each was held, where that is known. */
  readonly roles: readonly {
    readonly role: string;
    readonly when: string | null;
    readonly papers: readonly NamedLink[];
  }[];
  /** What was said, disputed claims first, with every passage that names the actor. */
  readonly said: readonly ClaimEntry[];
  /** What others said about this actor and not in reply to it: replies stand with what they reply to. */
  readonly about: readonly ClaimEntry[];
  readonly toldTo: readonly ClaimEntry[];
  /** Claims of others that came by way of this actor: a document, a spokesman. */
  readonly carried: readonly ClaimEntry[];
  /** What the actor's claims do to those of others, or to earlier ones of its own. */
  readonly made: readonly RelationGroup[];
  /** For an outlet: its articles, each with the reason where the text does not name the paper. */
  readonly articles: readonly (NamedLink & { readonly inferred: string | null })[];
  /** How many of the actor's claims each paper carries. */
  readonly perPaper: readonly { readonly name: string; readonly count: number }[];
}

/** An actor, ready to be shown. */
export function actorView(actor: ActorRecord, corpus: Corpus): ActorView {
  const said = inStoryOrder(claimsBy('speaker', actor.id, corpus), corpus);
  const entries = saidEntries(said, corpus, namingAppearances);
  const replies = new Set(entries.flatMap(({ received }) => received.map(({ other }) => other.id)));
  return {
    id: actor.id,
    name: atSentenceStart(actorName(actor)),
    kind: actor.kind,
    address: actorAddress(actor.id),
    aliases: actor.aliases.map((alias) => aliasWithDates(alias, actor)),
    description: actor.description,
    url: actor.url,
    archived: actor.archived,
    roles: actorRoles(actor, corpus),
    said: entries,
    about: claimEntries(
      aboutFromOthers(actor, corpus).filter(({ id }) => !replies.has(id)),
      corpus,
    ),
    toldTo: claimEntries(claimsBy('audience', actor.id, corpus), corpus),
    carried: claimEntries(claimsBy('via', actor.id, corpus), corpus),
    made: relationsBy(said, corpus),
    articles: outletArticles(actor.id, corpus),
    perPaper: perPaper(said, corpus),
  };
}

function actorRoles(actor: ActorRecord, corpus: Corpus): ActorView['roles'] {
  const roles = new Map<string, { readonly role: string; readonly when: string | null; papers: NamedLink[] }>();
  for (const { role, article, ...term } of actor.roles) {
    const name = articleName(article, getRecord(corpus.articles, article).story, corpus);
    const when = termWords(term);
    const key = `${role} ${when}`;
    const known = roles.get(key) ?? { role, when, papers: [] };
    roles.set(key, { ...known, papers: [...known.papers, { id: article, name, address: articleAddress(article) }] });
  }
  return [...roles.values()];
}

/** `the mayor (until 31 May 2024)` */
function aliasWithDates(alias: string, { datedAliases }: ActorRecord): string {
  const terms = datedAliases.flatMap((one) => (one.name === alias ? (termWords(one) ?? []) : []));
  return terms.length === 0 ? isolated(alias) : `${isolated(alias)} (${terms.join('; ')})`;
}

function outletArticles(outlet: string, corpus: Corpus): ActorView['articles'] {
  return (articlesByOutlet(outlet, corpus) ?? []).map(({ id, story, stories, outletBasis }) => ({
    id,
    name: [
      joinNames(stories.map((one) => getRecord(corpus.stories, one).title)),
      ...[printedWhen(id, story, corpus) ?? []].flat(),
    ].join(', '),
    address: articleAddress(id),
    inferred: outletBasis === null ? null : inferredReason(outletBasis),
  }));
}

function perPaper(claims: readonly ClaimRecord[], corpus: Corpus): ActorView['perPaper'] {
  return [...corpus.outlets.values()]
    .map(({ id, name }) => ({
      name: isolated(name),
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

const articlesByOutlet = indexCorpus('articles-by-outlet', ({ articles }) =>
  Map.groupBy(articles.values(), ({ outlet }) => outlet),
);

/** The names of the speakers of claims, each once. */
function speakersOf(edges: readonly { readonly claim: string }[], corpus: Corpus): readonly string[] {
  const ids = new Set(edges.flatMap(({ claim }) => getRecord(corpus.claims, claim).speakers));
  return [...ids].map((id) => actorInSentence(getRecord(corpus.actors, id)));
}

function actorLine(actor: ActorRecord, corpus: Corpus): ActorLine {
  const said = claimsBy('speaker', actor.id, corpus);
  const role = tellingRole(actor);
  return {
    ...actorLink(actor.id, corpus),
    kind: actor.kind,
    aliases: actor.aliases.filter((alias) => alias.toLowerCase() !== role?.toLowerCase()).map(isolated),
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
