import type { ActorIndex } from '../index/actor-index.ts';
import { itemAt } from '../index/sorted-list.ts';
import type { QueryWord } from '../words/parse-query.ts';
import { findSimilarWords, loadFuzzy } from '../words/similar-words.ts';
import { type ActorMatch, type ActorScores, raiseActors, rankActors, scoreExact } from './match-actors.ts';

/**
 * The actors whose names, aliases or offices are similar to the words, most similar first, at most so many: each has every
 * word but the common ones, as typed or within the edits that its length allows. For queries that nothing matches.
 */
export async function suggestActors(
  index: ActorIndex,
  words: readonly QueryWord[],
  limit: number,
): Promise<ActorMatch[]> {
  if (words.length === 0 || words.some(({ quoted }) => quoted)) return [];
  await loadFuzzy();
  return rankActors(
    words.map((word) => scoreSimilar(index, word)),
    words,
    limit,
  );
}

/** The scores of the word as typed, and below them those of similar words. */
function scoreSimilar(index: ActorIndex, word: QueryWord): ActorScores {
  const scores = scoreExact(index, word);
  const spelling = word.spellings[0] ?? '';
  if (word.optional) return scores;
  for (const { index: token, cost } of findSimilarWords(index.tokens, spelling)) {
    if (cost === null) continue;
    const sameStart = itemAt(index.tokens, token)[0] === spelling[0] ? 0.1 : 0;
    raiseActors(index, scores, token, Math.max(0.1, 0.9 + sameStart - 0.3 * cost));
  }
  return scores;
}
