import { splitByCount } from '../index/index-files.ts';
import type { SearchActor, ShownClaim } from '../search-document.ts';
import { holdsPhrase } from '../words/mark-matches.ts';
import type { ParsedQuery } from '../words/parse-query.ts';

interface Hit {
  readonly claim: ShownClaim;
}

/**
 * Ten by ten, what a reader looks for comes first. Where all words name somebody, that is what they said, as it stands
 * first already, and then what disputes it; else the claims that hold the words in a run: a quotation that was pasted.
 */
export function arrangeHits<T extends Hit>(
  hits: readonly T[],
  { words }: ParsedQuery,
  named: readonly SearchActor[],
): T[] {
  if (named.length === 0 && words.length < 2) return [...hits];
  const rank = named.length > 0 ? rankByActors(named) : ({ claim }: Hit) => (holdsPhrase(claim, words) ? 0 : 1);
  const ranked = hits.map((hit) => ({ hit, rank: rank(hit) }));
  return splitByCount(ranked, 10).flatMap((ten) => ten.sort((a, b) => a.rank - b.rank).map(({ hit }) => hit));
}

function rankByActors(named: readonly SearchActor[]): (hit: Hit) => number {
  const [names, ids] = [named.map(({ name }) => name), named.map(({ id }) => id)];
  return ({ claim }) => {
    if (names.includes(claim.speakerName)) return 0;
    return claim.disputesSpeakers.some((id) => ids.includes(id)) ? 1 : 2;
  };
}
