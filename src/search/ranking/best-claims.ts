import type { ClaimFilter } from '../filters/filter-claims.ts';
import { itemAt } from '../index/sorted-list.ts';

function isMatch(claim: number, scores: Uint16Array | null, filter: ClaimFilter | null): boolean {
  return (scores === null || itemAt(scores, claim) > 0) && (filter === null || itemAt(filter.failing, claim) === 0);
}

/** How many claims have a score, or any where no words were given, and fail no filter. */
export function countMatches(claims: number, scores: Uint16Array | null, filter: ClaimFilter | null): number {
  let total = 0;
  for (let claim = 0; claim < claims; claim++) if (isMatch(claim, scores, filter)) total++;
  return total;
}

/** The numbers of the matching claims with the best scores, earlier ones first among equals. */
export function bestClaims(
  claims: number,
  scores: Uint16Array | null,
  filter: ClaimFilter | null,
  limit: number,
): number[] {
  const byScore = new Map<number, number[]>();
  for (let claim = 0; claim < claims; claim++) {
    if (!isMatch(claim, scores, filter)) continue;
    const score = scores === null ? 0 : itemAt(scores, claim);
    const list = byScore.get(score);
    if (!list) byScore.set(score, [claim]);
    else if (list.length < limit) list.push(claim);
  }
  const ordered = [...byScore.keys()].sort((a, b) => b - a).flatMap((score) => byScore.get(score) ?? []);
  return ordered.slice(0, limit);
}
