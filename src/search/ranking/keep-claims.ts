import type { ClaimFilter } from '../filters/filter-claims.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import { holdsPhrase } from '../words/mark-matches.ts';
import type { Exclusion, ParsedQuery, QueryWord } from '../words/parse-query.ts';
import { bestClaims } from './best-claims.ts';
import { type ClaimScores, scoreExclusion } from './score-claims.ts';

/** Phrases are checked in the texts of at most so many claims. */
const maxPhraseChecks = 200;

/** The scores without the claims that hold one of the exclusions; a query of exclusions alone finds all other claims. */
export async function dropExcluded(
  reader: IndexReader,
  exclusions: readonly Exclusion[],
  scored: ClaimScores,
): Promise<ClaimScores> {
  if (exclusions.length === 0) return scored;
  const scores = scored.scores ?? new Uint16Array(reader.claims).fill(1);
  for (const words of exclusions) {
    const held = await scoreExclusion(reader, words);
    const holding = [...scores.keys()].filter((claim) => itemAt(scores, claim) > 0 && itemAt(held, claim) > 0);
    for (const claim of words.length > 1 ? await holdingPhrase(reader, holding, words) : holding) scores[claim] = 0;
  }
  return { ...scored, scores };
}

/** Of the claims, those that hold the phrase: of the first `maxPhraseChecks` it is looked up, of others it is assumed. */
async function holdingPhrase(
  reader: IndexReader,
  claims: readonly number[],
  phrase: readonly QueryWord[],
): Promise<number[]> {
  const documents = await reader.documents(claims.slice(0, maxPhraseChecks));
  return claims.filter((_, index) => index >= documents.length || holdsPhrase(itemAt(documents, index), phrase));
}

/** Drops the claims that do not hold the phrases; false when there were too many to check them all. */
export async function keepPhrases(
  reader: IndexReader,
  { phrases }: ParsedQuery,
  scores: Uint16Array | null,
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
