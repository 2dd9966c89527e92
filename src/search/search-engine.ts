import type { ClaimFilter } from './filters/filter-claims.ts';
import type { Narrowing } from './filters/narrow-claims.ts';
import { saidCount } from './index/actor-index.ts';
import { type FetchText, type IndexReader, openIndexReader } from './index/index-reader.ts';
import { itemAt } from './index/sorted-list.ts';
import { arrangeHits } from './ranking/arrange-hits.ts';
import { bestClaims, countMatches } from './ranking/best-claims.ts';
import { bestQuote } from './ranking/best-quote.ts';
import type { Correction } from './ranking/correct-query.ts';
import type { Guess } from './ranking/guess-meaning.ts';
import { actorsNamedAmong, matchActors } from './ranking/match-actors.ts';
import { type ClaimScores, type SoughtWord, scoreClaims } from './ranking/score-claims.ts';
import { type ShownClaim, type ShownDifference, searchRoles } from './search-document.ts';
import type { ActorHit, ClaimHit, SearchOptions, SearchResult, ShownCorrection } from './search-result.ts';
import { filterKeys, type SearchState } from './search-state.ts';
import { isTitle } from './words/courtesy-titles.ts';
import { markClaim } from './words/mark-matches.ts';
import { type ParsedQuery, parseQuery, type QueryWord } from './words/parse-query.ts';

export interface SearchEngine {
  /** The actors that the text as typed may mean, best first, at most so many; at once, from what is loaded. */
  actors(text: string, limit: number): ActorHit[];
  /**
   * The claims for a state: those that hold all its words as typed, or as a misspelt name is spelt beyond doubt, which the
   * result says. Rejects when a file cannot be fetched; the same search can be tried again.
   */
  search(state: SearchState, options: SearchOptions): Promise<SearchResult>;
}

/** At most so many actors are given with a result. */
const maxActors = 10;

/** Loads the head of the index and answers from it, fetching other files on demand. Rejects when the head cannot be fetched. */
export async function openSearchEngine(fetchText: FetchText): Promise<SearchEngine> {
  const reader = await openIndexReader(fetchText);
  let narrowing: Narrowing | undefined;
  const open = async (): Promise<Narrowing> => (await import('./filters/narrow-claims.ts')).openNarrowing(reader);
  const narrow = async (): Promise<Narrowing> => (narrowing ??= await open());
  let guessing: Guess | undefined;
  const guess = async (): Promise<Guess> =>
    (guessing ??= (await import('./ranking/guess-meaning.ts')).openGuess(reader));
  const actorHit = (position: number, exact: boolean): ActorHit => shownActor(reader, position, exact, narrowing);
  return {
    actors: (text, limit) =>
      matchActors(reader.actors, parseQuery(text).words, limit).map(({ position }) => actorHit(position, true)),
    search: async (state, options) => {
      const isNarrow = options.facets || filterKeys.some((key) => state[key] !== null);
      const filter = isNarrow ? await (await narrow()).filter(state) : null;
      const { query, scored, corrections, isComplete, isSomebodyElse, isPartial } = await scoreQuery(
        reader,
        state.q,
        filter,
        guess,
      );
      const total = countMatches(reader.claims, scored.scores, filter);
      const unknown = unknownWords(scored, corrections);
      const complete = unknown.length > 0 ? [] : matchActors(reader.actors, query.words, maxActors);
      const isFound = countMatches(reader.claims, scored.scores, null) > 0;
      // Somebody whose name is a part of the query is meant only where claims hold the rest of it.
      const named =
        complete.length > 0 || !isFound ? complete : actorsNamedAmong(reader.actors, query.words, maxActors);
      const isNothing = named.length === 0 && !isFound;
      const { similar, suggestions } = isNothing
        ? await (await guess()).suggest(state.q, query, unknown, filter)
        : { similar: [], suggestions: [] };
      // What there is without a part of the query needs the columns: no first answer waits for them.
      const isKnownWithout = total === 0 && filter !== null;
      return {
        total,
        hits: await findHits(reader, query, scored, filter, options.limit),
        corrections: unknown.length > 0 ? [] : corrections.map((correction) => shownCorrection(reader, correction)),
        beginning: scored.beginning?.typed ?? null,
        excluded: query.exclusions.map((words) => words.map(({ typed }) => typed).join(' ')),
        actors: [
          ...named.map(({ position }) => actorHit(position, corrections.length === 0)),
          ...similar.map(({ position }) => actorHit(position, false)),
        ],
        chosen: filter?.actor === undefined ? null : actorHit(filter.actor, true),
        suggestions,
        unknown: unknown.map(({ typed }) => typed),
        isWordless: query.isWordless,
        isPartial,
        relaxations: isKnownWithout ? (await narrow()).relaxations(scored, filter) : [],
        complete: isComplete,
        problems: filter?.problems ?? [],
        differences: options.facets ? await differencesFor(reader, isSomebodyElse ? null : query, state) : null,
        facets: filter && options.facets ? await (await narrow()).facets(filter, scored.scores) : null,
      };
    },
  };
}

/** The differences for a query; none for null. */
async function differencesFor(
  reader: IndexReader,
  query: ParsedQuery | null,
  state: SearchState,
): Promise<readonly ShownDifference[]> {
  if (query === null) return [];
  const { findDifferences } = await import('./ranking/find-differences.ts');
  return findDifferences(await reader.differences(), query, state);
}

/** The words that nothing has; while there is one, nobody is meant by the others, and those that were corrected are among them. */
function unknownWords({ needed }: ClaimScores, corrections: readonly Correction[]): QueryWord[] {
  if (!needed.some(({ isUnknown }) => isUnknown)) return [];
  const isCorrected = ({ typed }: QueryWord): boolean => corrections.some(({ word }) => word.typed === typed);
  return needed.flatMap(({ word, isUnknown }) => (isUnknown || isCorrected(word) ? [word] : []));
}

interface ScoredQuery {
  /** As it was understood. */
  readonly query: ParsedQuery;
  readonly scored: ClaimScores;
  readonly corrections: readonly Correction[];
  readonly isComplete: boolean;
  /** Whether it names somebody of whom the index knows nothing, by a title that none of those who bear the name has. */
  readonly isSomebodyElse: boolean;
  /** Whether no claim has all words of a question, and those with most of them are scored. */
  readonly isPartial: boolean;
}

async function scoreQuery(
  reader: IndexReader,
  text: string,
  filter: ClaimFilter | null,
  guess: () => Promise<Guess>,
): Promise<ScoredQuery> {
  const typed = parseQuery(text);
  const asTyped = await scoreClaims(reader, typed);
  const unknown = asTyped.needed.flatMap(({ word, isUnknown }) => (isUnknown ? [word] : []));
  const { query, corrections } =
    unknown.length > 0 ? await (await guess()).correct(typed, unknown) : { query: typed, corrections: [] };
  const corrected = corrections.length > 0 ? await scoreClaims(reader, query) : asTyped;
  const found = query.words.some(isTitle)
    ? await (await import('./ranking/check-titles.ts')).checkTitles(reader, query, corrected, corrections)
    : { scored: corrected, corrections, isSomebodyElse: false };
  if (query.exclusions.length + query.phrases.length === 0) {
    const isFound = found.isSomebodyElse || countMatches(reader.claims, found.scored.scores, null) > 0;
    const answers = isFound ? null : (await import('./ranking/answer-question.ts')).scoreAnswers(text, found.scored);
    const scored = answers ?? found.scored;
    return { ...found, query, scored, isComplete: scored.complete, isPartial: answers !== null };
  }
  const { dropExcluded, keepPhrases } = await import('./ranking/keep-claims.ts');
  const scored = await dropExcluded(reader, query.exclusions, found.scored);
  const isChecked = await keepPhrases(reader, query, scored.scores, filter);
  return { ...found, query, scored, isComplete: isChecked && scored.complete, isPartial: false };
}

function shownActor(
  { actors }: IndexReader,
  position: number,
  exact: boolean,
  narrowing: Narrowing | undefined,
): ActorHit {
  const counts =
    narrowing && Object.fromEntries(searchRoles.map((role) => [role, itemAt(narrowing.roles[role], position)]));
  const disputed = narrowing === undefined ? null : itemAt(narrowing.disputed, position);
  const actor = itemAt(actors.actors, position);
  return { ...actor, exact, counts: counts ?? { 'said-by': saidCount(actors, position) }, disputed };
}

function shownCorrection({ actors }: IndexReader, { word, instead, actors: positions }: Correction): ShownCorrection {
  const names = [...positions].sort((a, b) => a - b).map((position) => itemAt(actors.actors, position).name);
  return { typed: word.typed, instead, names };
}

async function findHits(
  reader: IndexReader,
  query: ParsedQuery,
  { scores, sought, named }: ClaimScores,
  filter: ClaimFilter | null,
  limit: number,
): Promise<ClaimHit[]> {
  const documents = await reader.documents(bestClaims(reader.claims, scores, filter, limit));
  const hits = documents.map((claim) => claimHit(claim, sought));
  const actors = named.map((position) => itemAt(reader.actors.actors, position));
  return arrangeHits(hits, query, actors);
}

function claimHit(claim: ShownClaim, sought: readonly SoughtWord[]): ClaimHit {
  const marks = markClaim(claim, sought);
  return { claim, marks, quote: bestQuote(claim, marks) };
}
