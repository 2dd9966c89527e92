import { countDisputed, countRoles, openClaimColumns } from '../index/claim-columns.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { ClaimScores } from '../ranking/score-claims.ts';
import type { SearchRole } from '../search-document.ts';
import type { SearchState } from '../search-state.ts';
import { countFacets, type Facets } from './count-facets.ts';
import { type ClaimFilter, filterClaims } from './filter-claims.ts';
import { findRelaxations, type Relaxation } from './find-relaxations.ts';

/** Filters, counts and ways out. No first result needs them: this module is loaded apart, and the columns with it. */
export interface Narrowing {
  /** For each role, how many claims each actor has in it, by the actor's position. */
  readonly roles: Readonly<Record<SearchRole, Uint32Array>>;
  /** For each actor, how many of the claims that the actor says somebody disputes. */
  readonly disputed: Uint32Array;
  /** What each claim fails of the state's filters. */
  filter(state: SearchState): Promise<ClaimFilter>;
  /** The counts over the claims that hold the words: those with a score, or all without scores. */
  facets(filter: ClaimFilter, scores: Uint16Array | null): Promise<Facets>;
  /** What to do where nothing is found. */
  relaxations(scored: ClaimScores, filter: ClaimFilter | null): Relaxation[];
}

/** Reads the columns. Rejects when they cannot be fetched; it can be tried again. */
export async function openNarrowing(reader: IndexReader): Promise<Narrowing> {
  const columns = openClaimColumns(await reader.columns(), reader.actors);
  let last: { key: string; filter: ClaimFilter } | undefined;
  return {
    roles: countRoles(columns, reader.actors),
    disputed: countDisputed(columns, reader.actors),
    filter: async (state) => {
      // Filters seldom change between two keystrokes.
      const key = JSON.stringify({ ...state, q: '' });
      const filter = last?.key === key ? last.filter : await filterClaims(reader, columns, state);
      last = { key, filter };
      return filter;
    },
    facets: (filter, scores) => countFacets(reader, columns, filter, scores),
    relaxations: (scored, filter) => findRelaxations(reader.claims, scored, filter),
  };
}
