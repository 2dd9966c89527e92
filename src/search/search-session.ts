import { indexFileName } from './index/index-files.ts';
import type { FetchText } from './index/index-reader.ts';
import { type ActorHit, openSearchEngine, type SearchEngine, type SearchResult } from './search-engine.ts';
import type { SearchState } from './search-state.ts';

/** A question: the state to search for, and how many claims and actors to show of it. */
export interface SearchQuestion {
  /** Told apart from others by this number; a later question makes earlier ones void. */
  readonly id: number;
  readonly state: SearchState;
  readonly claims: number;
  readonly actors: number;
}

/** What becomes known of a question, in this order; `failed` ends it. The last `claims` has its facets. */
export type SearchAnswer =
  | { readonly id: number; readonly kind: 'actors'; readonly actors: readonly ActorHit[] }
  | { readonly id: number; readonly kind: 'claims'; readonly result: SearchResult }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };

/**
 * Answers questions one after the other, in a worker or on the page. The index is loaded with the first question;
 * after a failure it is loaded anew with the next one, as it may have been replaced.
 */
export function openSearchSession(
  fetchText: FetchText,
  answer: (answer: SearchAnswer) => void,
): (question: SearchQuestion) => Promise<void> {
  let engine: Promise<SearchEngine> | undefined;
  let latest = -1;
  return async (question) => {
    const { id } = question;
    latest = id;
    const isVoid = (): boolean => latest !== id;
    try {
      engine ??= openSearchEngine(fetchText);
      await answerFrom(await engine, question, isVoid, answer);
    } catch (error) {
      engine = undefined;
      if (!isVoid()) answer({ id, kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}

/**
 * First the actors as typed, then the claims with their facets, for which more may have to be fetched, and last the
 * actors with names like it. What that takes is waited for at once only where nothing is found as typed.
 */
async function answerFrom(
  engine: SearchEngine,
  { id, state, claims, actors }: SearchQuestion,
  isVoid: () => boolean,
  answer: (answer: SearchAnswer) => void,
): Promise<void> {
  if (isVoid()) return;
  const tellActors = (): void => answer({ id, kind: 'actors', actors: engine.actors(state.q, actors) });
  if (state.q !== '' && engine.actors(state.q, 1).length === 0) await engine.loadFuzzy();
  if (isVoid()) return;
  const { isFuzzy } = engine;
  tellActors();
  for (const facets of [false, true]) {
    const result = await engine.search(state, { limit: claims, facets });
    if (isVoid()) return;
    answer({ id, kind: 'claims', result });
  }
  if (isFuzzy || state.q === '') return;
  // What was found stands, whether more names could be told or not.
  const hasLearnt = await engine.loadFuzzy().then(
    () => true,
    () => false,
  );
  if (hasLearnt && !isVoid()) tellActors();
}

/** Fetches files below an address, which ends with a slash. The first one is always asked for anew: it names the others. */
export function fetchFrom(address: string): FetchText {
  return async (name) => {
    const response = await fetch(address + name, { cache: name === indexFileName ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
}
