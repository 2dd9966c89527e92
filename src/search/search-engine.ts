import type { Facets } from './filters/count-facets.ts';
import type { ClaimFilter } from './filters/filter-claims.ts';
import type { Relaxations } from './filters/find-relaxations.ts';
import type { Narrowing } from './filters/narrow-claims.ts';
import { saidCount } from './index/actor-index.ts';
import { type FetchText, type IndexReader, openIndexReader } from './index/index-reader.ts';
import { itemAt } from './index/sorted-list.ts';
import { arrangeHits } from './ranking/arrange-hits.ts';
import { bestClaims, countMatches } from './ranking/best-claims.ts';
import { bestQuote } from './ranking/best-quote.ts';
import { type ActorMatch, matchActors } from './ranking/match-actors.ts';
import { type ClaimScores, type SoughtWord, scoreClaims } from './ranking/score-claims.ts';
import { type SearchActor, type SearchRole, type ShownClaim, searchRoles } from './search-document.ts';
import { type AddressProblem, filterKeys, type SearchState } from './search-state.ts';
import { type ClaimMarks, holdsPhrase, markClaim } from './words/mark-matches.ts';
import { type ParsedQuery, parseQuery } from './words/parse-query.ts';
import { isFuzzyLoaded, loadFuzzy } from './words/similar-words.ts';

/** An actor that answers what is being typed. */
export interface ActorHit extends SearchActor {
  /** Whether every word was found as typed; otherwise the name is only similar. */
  readonly exact: boolean;
  /** Claims in each role. Only `said-by` is known before the columns are loaded. */
  readonly counts: Readonly<Partial<Record<SearchRole, number>>>;
}

export interface ClaimHit {
  readonly claim: ShownClaim;
  readonly marks: ClaimMarks;
  /** Index of the quotation to show; -1 where the claim has none. */
  readonly quote: number;
}

export interface SearchResult extends Relaxations {
  readonly total: number;
  /** False when not all could be looked at, for a phrase or the beginning of a word is too common: there may be more. */
  readonly complete: boolean;
  readonly hits: readonly ClaimHit[];
  /** Words that no text has, and those taken instead. */
  readonly corrections: readonly { readonly typed: string; readonly instead: readonly string[] }[];
  readonly problems: readonly AddressProblem[];
  /** Null when they were not asked for. */
  readonly facets: Facets | null;
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
  /** Whether fuzzy matching is loaded; `search` loads it when it meets a word that is not in the index. */
  readonly isFuzzy: boolean;
  /** Loads fuzzy matching. Rejects when its script cannot be fetched; it can be tried again. */
  loadFuzzy(): Promise<void>;
  /** The claims for a state. Rejects when a file cannot be fetched; the same search can be tried again. */
  search(state: SearchState, request: SearchRequest): Promise<SearchResult>;
}

/** Phrases are checked in the texts of at most so many claims. */
const maxPhraseChecks = 200;

/** Loads the head of the index and answers from it, fetching other files on demand. Rejects when the head cannot be fetched. */
export async function openSearchEngine(fetchText: FetchText): Promise<SearchEngine> {
  const reader = await openIndexReader(fetchText);
  let narrowing: Narrowing | undefined;
  const open = async (): Promise<Narrowing> => (await import('./filters/narrow-claims.ts')).openNarrowing(reader);
  const narrow = async (): Promise<Narrowing> => (narrowing ??= await open());
  return {
    actors: (text, limit) =>
      matchActors(reader.actors, parseQuery(text).words, limit).map((match) => actorHit(reader, match, narrowing)),
    get isFuzzy() {
      return isFuzzyLoaded();
    },
    loadFuzzy: loadFuzzy,
    search: async (state, request) => {
      const query = parseQuery(state.q);
      const isNarrow = request.facets || filterKeys.some((key) => state[key] !== null);
      const filter = isNarrow ? await (await narrow()).filter(state) : null;
      const scored = await scoreClaims(reader, query);
      const complete = await keepPhrases(reader, query, scored, filter);
      const found = await findHits(reader, query, scored, filter, request.limit);
      return {
        ...found,
        ...(found.total === 0 ? (await narrow()).relaxations(scored, filter) : { unknown: [], relaxations: [] }),
        complete: complete && scored.complete,
        problems: filter?.problems ?? [],
        facets: filter && request.facets ? await (await narrow()).facets(filter, scored.scores) : null,
      };
    },
  };
}

function actorHit(
  { actors }: IndexReader,
  { position, exact }: ActorMatch,
  narrowing: Narrowing | undefined,
): ActorHit {
  const known =
    narrowing && Object.fromEntries(searchRoles.map((role) => [role, itemAt(narrowing.roles[role], position)]));
  return { ...itemAt(actors.actors, position), exact, counts: known ?? { 'said-by': saidCount(actors, position) } };
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
  const checked = candidates.slice(0, maxPhraseChecks);
  const documents = await reader.documents(checked);
  const kept = new Set(
    checked.filter((_, index) => phrases.every((phrase) => holdsPhrase(itemAt(documents, index), phrase))),
  );
  for (const claim of candidates) if (!kept.has(claim)) scores[claim] = 0;
  return checked.length === candidates.length;
}

async function findHits(
  reader: IndexReader,
  query: ParsedQuery,
  { scores, sought, named }: ClaimScores,
  filter: ClaimFilter | null,
  limit: number,
): Promise<Pick<SearchResult, 'total' | 'hits' | 'corrections'>> {
  const documents = await reader.documents(bestClaims(reader.claims, scores, filter, limit));
  const hits = documents.map((claim) => claimHit(claim, sought));
  const actors = named.map((position) => itemAt(reader.actors.actors, position));
  return {
    total: countMatches(reader.claims, scores, filter),
    hits: arrangeHits(hits, query, actors),
    corrections: sought.flatMap(({ word, instead }) => (instead.length > 0 ? [{ typed: word.typed, instead }] : [])),
  };
}

function claimHit(claim: ShownClaim, sought: readonly SoughtWord[]): ClaimHit {
  const marks = markClaim(claim, sought);
  return { claim, marks, quote: bestQuote(claim, marks) };
}
