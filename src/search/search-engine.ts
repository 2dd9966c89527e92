import { saidCount } from './actor-index.ts';
import { bestClaims, countMatches } from './best-claims.ts';
import { type ClaimColumns, countRoles } from './claim-columns.ts';
import { countFacets, countRelaxations, type Facets } from './count-facets.ts';
import { type ClaimFilter, type FacetKey, filterClaims } from './filter-claims.ts';
import { splitByCount } from './index-files.ts';
import { type FetchText, type IndexReader, openIndexReader } from './index-reader.ts';
import { type ClaimMarks, holdsPhrase, markClaim } from './mark-matches.ts';
import { type ActorMatch, matchActors } from './match-actors.ts';
import { type ParsedQuery, parseQuery } from './parse-query.ts';
import { type ClaimScores, scoreClaims } from './score-claims.ts';
import { type SearchActor, type SearchRole, type ShownClaim, searchRoles } from './search-document.ts';
import { type AddressProblem, filterKeys, type SearchState } from './search-state.ts';
import { hasMatcher, loadMatcher } from './similar-words.ts';
import { at } from './sorted-list.ts';

/** An actor that answers what is being typed. */
export interface ActorHit extends SearchActor {
  /** Whether it was found as typed; else its name is only much like it. */
  readonly spelt: boolean;
  /** Claims in each role. Only `said-by` is known before the columns are loaded. */
  readonly counts: Readonly<Partial<Record<SearchRole, number>>>;
}

export interface ClaimHit {
  readonly claim: ShownClaim;
  readonly marks: ClaimMarks;
  /** The names of the claim's outlets, in their order. */
  readonly papers: readonly string[];
}

export interface SearchResult {
  readonly total: number;
  /** The actor of the state; null without one, or with one the index does not know. */
  readonly actor: SearchActor | null;
  /** False when not all could be looked at, for a phrase or the beginning of a word is too common: there may be more. */
  readonly complete: boolean;
  readonly hits: readonly ClaimHit[];
  /** Words that no text has, and those taken instead. */
  readonly corrections: readonly { readonly typed: string; readonly instead: readonly string[] }[];
  readonly problems: readonly AddressProblem[];
  /** Null when they were not asked for. */
  readonly facets: Facets | null;
  /** When nothing is found: what to drop, and how many claims there are then. */
  readonly relaxations: readonly { readonly drop: FacetKey | 'q'; readonly total: number }[];
}

export interface SearchRequest {
  /** At most so many hits. */
  readonly limit: number;
  /** Whether to count the facets; the columns are loaded for it, as for any filter. */
  readonly facets: boolean;
}

export interface SearchEngine {
  /** The actors that best answer the text, at most so many; at once, from what is loaded. */
  actors(text: string, limit: number): ActorHit[];
  /** Whether misspelt names are understood yet; `search` loads what it takes when it meets a misspelt word. */
  readonly forgives: boolean;
  /** Loads what it takes to understand misspelt names. */
  learnToForgive(): Promise<void>;
  /** The claims for a state. Rejects when a file cannot be fetched; the same search can be tried again. */
  search(state: SearchState, request: SearchRequest): Promise<SearchResult>;
}

/** Phrases are checked in the texts of at most so many claims. */
const mostPhraseChecks = 200;

/** Loads the head of the index and answers from it, fetching other files by need. Rejects when the head cannot be fetched. */
export async function openSearchEngine(fetchText: FetchText): Promise<SearchEngine> {
  const reader = await openIndexReader(fetchText);
  const filterFor = rememberLast((key: string) => filterBy(reader, JSON.parse(key) as SearchState));
  const roleCounts = rememberLast((_: string, columns: ClaimColumns) => countRoles(columns, reader.actors));
  let loaded: ClaimColumns | undefined;
  const load = async (): Promise<ClaimColumns> => {
    loaded = await reader.columns();
    return loaded;
  };
  return {
    actors: (text, limit) => {
      const counts = loaded && roleCounts('', loaded);
      return matchActors(reader.actors, parseQuery(text).words, limit).map((match) => actorHit(reader, match, counts));
    },
    get forgives() {
      return hasMatcher();
    },
    learnToForgive: loadMatcher,
    search: async (state, request) => {
      const query = parseQuery(state.q);
      const needsColumns = request.facets || filterKeys.some((key) => state[key] !== null);
      const filter = needsColumns ? await load().then(() => filterFor(JSON.stringify({ ...state, q: '' }))) : null;
      const scored = await scoreClaims(reader, query);
      const complete = await keepPhrases(reader, query, scored, filter);
      const found = await answer(reader, scored, filter, complete && scored.complete, request);
      const actor = state.actor === null ? null : findActor(reader, state.actor);
      return { ...found, actor, hits: wordsInARunFirst(found.hits, query) };
    },
  };
}

/** Keeps the last result, as filters seldom change between two keystrokes. */
function rememberLast<Rest extends unknown[], T>(
  make: (key: string, ...rest: Rest) => T,
): (key: string, ...rest: Rest) => T {
  let last: { key: string; value: T } | undefined;
  return (key, ...rest) => {
    if (last?.key !== key) last = { key, value: make(key, ...rest) };
    return last.value;
  };
}

async function filterBy(reader: IndexReader, state: SearchState): Promise<ClaimFilter> {
  return filterClaims(reader, await reader.columns(), state);
}

function actorHit(
  { actors }: IndexReader,
  { place, spelt }: ActorMatch,
  counts: Record<SearchRole, Uint32Array> | undefined,
): ActorHit {
  const known = counts && Object.fromEntries(searchRoles.map((role) => [role, at(counts[role], place)]));
  return { ...at(actors.actors, place), spelt, counts: known ?? { 'said-by': saidCount(actors, place) } };
}

function findActor({ actors }: IndexReader, id: string): SearchActor | null {
  return actors.actors[actors.places.get(id) ?? -1] ?? null;
}

/** Drops the claims that do not hold the phrases; false when there were too many to check them all. */
async function keepPhrases(
  reader: IndexReader,
  { phrases }: ParsedQuery,
  { scores }: ClaimScores,
  filter: ClaimFilter | null,
): Promise<boolean> {
  if (phrases.length === 0 || scores === null) return true;
  const candidates = bestClaims(reader.claims, scores, filter, Number.POSITIVE_INFINITY);
  const checked = candidates.slice(0, mostPhraseChecks);
  const documents = await reader.documents(checked);
  const kept = new Set(
    checked.filter((_, index) => phrases.every((phrase) => holdsPhrase(at(documents, index), phrase))),
  );
  for (const claim of candidates) if (!kept.has(claim)) scores[claim] = 0;
  return checked.length === candidates.length;
}

async function answer(
  reader: IndexReader,
  scored: ClaimScores,
  filter: ClaimFilter | null,
  complete: boolean,
  request: SearchRequest,
): Promise<Omit<SearchResult, 'actor'>> {
  const { scores, sought } = scored;
  const claims = bestClaims(reader.claims, scores, filter, request.limit);
  const documents = await reader.documents(claims);
  const total = countMatches(reader.claims, scores, filter);
  const nameOf = (id: string): string => findActor(reader, id)?.name ?? id;
  return {
    total,
    complete,
    hits: documents.map((claim) => ({ claim, marks: markClaim(claim, sought), papers: claim.outlets.map(nameOf) })),
    corrections: sought.flatMap(({ word, instead }) => (instead.length > 0 ? [{ typed: word.typed, instead }] : [])),
    problems: filter?.problems ?? [],
    facets: filter && request.facets ? await countFacets(reader, await reader.columns(), filter, scores) : null,
    relaxations: total === 0 ? relaxations(reader, scores, filter) : [],
  };
}

/** Ten by ten, the claims that hold the words one after the other come first: a quotation that was pasted. */
function wordsInARunFirst(hits: readonly ClaimHit[], { words }: ParsedQuery): ClaimHit[] {
  if (words.length < 2) return [...hits];
  const isRun = new Set(hits.filter(({ claim }) => holdsPhrase(claim, words)));
  return splitByCount(hits, 10).flatMap((ten) => [
    ...ten.filter((hit) => isRun.has(hit)),
    ...ten.filter((hit) => !isRun.has(hit)),
  ]);
}

function relaxations(
  reader: IndexReader,
  scores: Uint8Array | null,
  filter: ClaimFilter | null,
): SearchResult['relaxations'] {
  const withoutText = scores === null ? 0 : countMatches(reader.claims, null, filter);
  const filters = filter ? countRelaxations(filter, scores) : [];
  return withoutText > 0 ? [...filters, { drop: 'q', total: withoutText }] : filters;
}
