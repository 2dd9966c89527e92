import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { SearchActor, SearchDate, SearchDocument, SearchSource } from '../search/search-document.ts';

/** What the records do not hold themselves. */
export interface SearchHelpers {
  /** First and last moment an EDTF date can mean, in milliseconds UTC; null where it is open or unknown. */
  readonly spanOf: (edtf: string) => { readonly min: number | null; readonly max: number | null };
  /** The address of a claim, from the root of the site. */
  readonly addressOf: (claim: string) => string;
}

/** All that search is built from: every claim and every actor of the corpus. */
export function searchSource(corpus: Corpus, helpers: SearchHelpers): SearchSource {
  return {
    actors: [...corpus.actors.values()].map(searchActor),
    claims: [...corpus.claims.values()].map((claim) => searchDocument(corpus, claim, helpers)),
  };
}

function searchActor({ id, name, kind, aliases, roles }: ActorRecord): SearchActor {
  return { id, name, kind, aliases, roles: unique(roles.map(({ role }) => role)) };
}

function searchDocument(corpus: Corpus, claim: ClaimRecord, { spanOf, addressOf }: SearchHelpers): SearchDocument {
  const { id, story, point, speaker, gist, disputed, about, audience, appearances } = claim;
  const speakersOf = (edges: ClaimRecord['disputes']): string[] =>
    unique(edges.map((edge) => getRecord(corpus.claims, edge.claim).speaker));
  return {
    id,
    url: addressOf(id),
    story,
    point,
    question: getRecord(corpus.stories, story).points.find((one) => one.id === point)?.question ?? '',
    speaker,
    speakerName: getRecord(corpus.actors, speaker).name,
    gist,
    said: searchDate(claim.said.edtf, spanOf),
    outlets: unique(appearances.map(({ outlet }) => outlet)),
    modes: unique(appearances.map(({ mode }) => mode)),
    disputed,
    disputedBySpeakers: speakersOf(claim.disputedBy),
    disputesSpeakers: speakersOf(claim.disputes),
    about,
    audience,
    via: unique(appearances.flatMap(({ via }) => via)),
    attributions: unique(appearances.flatMap((appearance) => appearance.as ?? [])),
    quotes: unique(appearances.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))),
  };
}

function searchDate(edtf: string, spanOf: SearchHelpers['spanOf']): SearchDate {
  const { min, max } = spanOf(edtf);
  return { edtf, min: dayOf(min), max: dayOf(max) };
}

function dayOf(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString().slice(0, 10);
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
