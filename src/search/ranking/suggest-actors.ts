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
  const typed = word.spellings[0] ?? '';
  if (word.optional) return scores;
  for (const { index: token, edits, cost } of findSimilarWords(index.tokens, typed)) {
    const name = itemAt(index.tokens, token);
    if (cost === null && !isShortened(typed, name, edits)) continue;
    const sameStart = name[0] === typed[0] ? 0.1 : 0;
    const score = Math.max(0.1, 0.9 + sameStart - 0.3 * (cost ?? edits));
    raiseActors(index, scores, token, score);
  }
  return scores;
}

/**
 * Whether the word, of five letters, is what two slips leave of a longer name, all its letters being that name's own. By its
 * length one slip is allowed, by the name's two: enough to ask whether it is meant, never enough to answer.
 */
function isShortened(typed: string, name: string, edits: number): boolean {
  return typed.length === 5 && name.length > 5 && edits === 2 && [...typed].every((letter) => name.includes(letter));
}
