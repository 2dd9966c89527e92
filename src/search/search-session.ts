import { indexFileName } from './index/index-files.ts';
import type { FetchText } from './index/index-reader.ts';
import { openSearchEngine, type SearchEngine } from './search-engine.ts';
import type { ActorHit, SearchResult } from './search-result.ts';
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

/** First the actors as typed, from what is loaded, then the claims, and the claims with their facets. */
async function answerFrom(
  engine: SearchEngine,
  { id, state, claims, actors }: SearchQuestion,
  isVoid: () => boolean,
  answer: (answer: SearchAnswer) => void,
): Promise<void> {
  if (isVoid()) return;
  const named = engine.actors(state.q, actors);
  answer({ id, kind: 'actors', actors: named });
  for (const facets of [false, true]) {
    const result = await engine.search(state, { limit: claims, facets });
    if (isVoid()) return;
    // Now the columns are loaded, and with them what is said about each. Nobody again would take away whom the claims name.
    if (facets && named.length > 0) answer({ id, kind: 'actors', actors: engine.actors(state.q, actors) });
    answer({ id, kind: 'claims', result });
  }
}

/** Fetches files below an address, which ends with a slash. The first one is always asked for anew: it names the others. */
export function fetchFrom(address: string): FetchText {
  return async (name) => {
    const response = await fetch(address + name, { cache: name === indexFileName ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
}
