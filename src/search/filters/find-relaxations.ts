import { itemAt } from '../index/sorted-list.ts';
import { countMatches } from '../ranking/best-claims.ts';
import type { ClaimScores, NeededWord } from '../ranking/score-claims.ts';
import { countRelaxations } from './count-facets.ts';
import type { ClaimFilter, FacetKey } from './filter-claims.ts';

/** What to drop where nothing is found, and how many claims there are then. */
export type Relaxation =
  | { readonly drop: FacetKey | 'q'; readonly total: number }
  | {
      readonly drop: 'word';
      readonly total: number;
      readonly typed: string;
      /** The words that are left. */
      readonly rest: string;
    };

/** Single filters, single words, and all words at once, where dropping them leaves any of so many claims. */
export function findRelaxations(claims: number, scored: ClaimScores, filter: ClaimFilter | null): Relaxation[] {
  const { scores } = scored;
  const withoutText = scores === null ? 0 : countMatches(claims, null, filter);
  const relaxations = [
    ...(filter ? countRelaxations(filter, scores) : []),
    ...withoutWords(scored, filter),
    { drop: 'q' as const, total: withoutText },
  ];
  return relaxations.filter(({ total }) => total > 0);
}

/** Words apart, not those of a phrase: for each the claims that hold all others and pass the filter. */
function withoutWords({ needed, sought }: ClaimScores, filter: ClaimFilter | null): Relaxation[] {
  if (needed.length < 2 || needed.some(({ word }) => word.quoted)) return [];
  const totals = countLackingOne(needed, filter);
  return needed.map(({ word }, position) => {
    const rest = sought.filter((one) => one.word !== word).map((one) => one.word.typed);
    return { drop: 'word', total: itemAt(totals, position), typed: word.typed, rest: rest.join(' ') };
  });
}

/** For each word, how many claims lack this one alone. */
function countLackingOne(needed: readonly NeededWord[], filter: ClaimFilter | null): Uint32Array {
  const totals = new Uint32Array(needed.length);
  needed[0]?.scores.forEach((_, claim) => {
    if (filter !== null && itemAt(filter.failing, claim) > 0) return;
    const lacking = needed.flatMap(({ scores }, position) => (itemAt(scores, claim) === 0 ? [position] : []));
    if (lacking.length === 1) totals[itemAt(lacking, 0)] = itemAt(totals, itemAt(lacking, 0)) + 1;
  });
  return totals;
}
