import type { ClaimFilter } from '../filters/filter-claims.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import type { Suggestion } from '../search-result.ts';
import type { ParsedQuery, QueryWord } from '../words/parse-query.ts';
import { type CorrectedQuery, correctQuery } from './correct-query.ts';
import type { ActorMatch } from './match-actors.ts';
import { suggestActors } from './suggest-actors.ts';
import { suggestQueries } from './suggest-queries.ts';

/** What queries may have meant. Most are spelt right: this module is loaded apart, and Fuse.js with it. */
export interface Guess {
  /** The query with misspelt names as they are spelt, where there is no doubt about who is meant. */
  correct(query: ParsedQuery, unknown: readonly QueryWord[]): Promise<CorrectedQuery>;
  /** Names and queries to offer where nothing is found for `q`. */
  suggest(
    q: string,
    query: ParsedQuery,
    unknown: readonly QueryWord[],
    filter: ClaimFilter | null,
  ): Promise<{ readonly similar: readonly ActorMatch[]; readonly suggestions: readonly Suggestion[] }>;
}

/** At most so many similar names are given. */
const maxActors = 10;

/** Guesses by the names and the words of an index. */
export function openGuess(reader: IndexReader): Guess {
  return {
    correct: (query, unknown) => correctQuery(reader, query, unknown),
    suggest: async (q, { words }, unknown, filter) => {
      const similar = await suggestActors(reader.actors, words, maxActors);
      const names = similar.map(({ position }) => itemAt(reader.actors.actors, position).name);
      return { similar, suggestions: await suggestQueries(reader, q, unknown, names, filter) };
    },
  };
}
