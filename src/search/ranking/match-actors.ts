import { type ActorField, type ActorIndex, actorFields } from '../index/actor-index.ts';
import { itemAt, prefixRange } from '../index/sorted-list.ts';
import { isCommonWord } from '../words/common-words.ts';
import { keysOf } from '../words/name-keys.ts';
import type { QueryWord } from '../words/parse-query.ts';

/** An actor that answers a query, by its position in the index. */
export interface ActorMatch {
  readonly position: number;
  readonly score: number;
}

/** For each actor how well a word fits: 0 not at all, above `exactScore` as typed, 3 the whole word of a name. */
export type ActorScores = Float32Array;
export const exactScore = 1;
/** From here on a whole word fits; whole words of roles score least among them. */
export const wholeActorScore = 2.05;

const fieldWeights: Readonly<Record<ActorField, number>> = { name: 1, alias: 0.98, initials: 0.96, role: 0.7 };

/** The actors that have all of the words as typed, whole or as beginnings, best first, at most so many. */
export function matchActors(index: ActorIndex, words: readonly QueryWord[], limit: number): ActorMatch[] {
  if (words.length === 0) return [];
  const scores = words.map((word) => scoreExact(index, word));
  const found = rankActors(scores, words, limit);
  const called = actorsCalled(index, words);
  return [
    ...found.filter(({ position }) => called.includes(position)),
    ...found.filter(({ position }) => !called.includes(position)),
  ];
}

/** Who is called just as was typed, by a name or an alias, common words aside; none for a word that is unfinished. */
export function actorsCalled(index: ActorIndex, words: readonly QueryWord[]): readonly number[] {
  return positionsBy(index.named, words);
}

/** The same, also by a surname or a search word. */
export function actorsCalledLoosely(index: ActorIndex, words: readonly QueryWord[]): readonly number[] {
  return [...new Set([...actorsCalled(index, words), ...positionsBy(index.namedLoosely, words)])];
}

function positionsBy(groups: ReadonlyMap<string, readonly number[]>, words: readonly QueryWord[]): readonly number[] {
  return keysOf(words.map(({ spellings }) => spellings)).flatMap((key) => groups.get(key) ?? []);
}

/**
 * Who is named by some of the words, by a whole name, an alias or a surname; longer names first, at most so many. Says
 * nothing of the other words: "Pedro Anderson" is not Lee Anderson.
 */
export function actorsNamedAmong(index: ActorIndex, words: readonly QueryWord[], limit: number): ActorMatch[] {
  const needed = words.filter((word) => !isCommonWord(word));
  const used = new Set<QueryWord>();
  const found: number[] = [];
  for (let length = needed.length; length > 0; length--) {
    for (let start = 0; start + length <= needed.length; start++) {
      const run = needed.slice(start, start + length);
      const positions = run.some((word) => used.has(word)) ? [] : actorsCalledLoosely(index, run);
      if (positions.length > 0) for (const word of run) used.add(word);
      found.push(...positions);
    }
  }
  return [...new Set(found)].slice(0, limit).map((position) => ({ position, score: 0 }));
}

/** For each actor, how well the word as typed fits, whole or as the beginning of a word. */
export function scoreExact(index: ActorIndex, { spellings }: QueryWord): ActorScores {
  const scores = new Float32Array(index.actors.length);
  for (const spelling of spellings) {
    const [start, end] = prefixRange(index.tokens, spelling);
    for (let token = start; token < end; token++) {
      const { length } = itemAt(index.tokens, token);
      raiseActors(index, scores, token, length === spelling.length ? 3 : 2);
    }
  }
  return scores;
}

/** Raises the score of everybody who has the token, by the weight of the field that has it. */
export function raiseActors(index: ActorIndex, scores: ActorScores, token: number, score: number): void {
  for (let position = itemAt(index.starts, token); position < itemAt(index.starts, token + 1); position++) {
    const posting = itemAt(index.postings, position);
    const weighed = score * fieldWeights[itemAt(actorFields, posting & 3)];
    if (weighed > itemAt(scores, posting >> 2)) scores[posting >> 2] = weighed;
  }
}

/** The best actors of those that have every word but the common ones, which no name needs to have. */
export function rankActors(
  wordScores: readonly ActorScores[],
  words: readonly QueryWord[],
  limit: number,
): ActorMatch[] {
  const needed = wordScores.filter((_, n) => !isCommonWord(itemAt(words, n)));
  const required = needed.length > 0 ? needed : wordScores;
  const helping = wordScores.filter((scores) => !required.includes(scores));
  const best: ActorMatch[] = [];
  for (let position = 0; position < (wordScores[0]?.length ?? 0); position++) {
    const score = actorScore(position, required, helping);
    if (score > (best.length < limit ? 0 : itemAt(best, best.length - 1).score))
      insert(best, { position, score }, limit);
  }
  return best;
}

/** The mean of the required words, and a little for each helping one; 0 where a required word is missing. */
function actorScore(position: number, required: readonly ActorScores[], helping: readonly ActorScores[]): number {
  let sum = 0;
  for (const scores of required) {
    const score = itemAt(scores, position);
    if (score === 0) return 0;
    sum += score;
  }
  for (const scores of helping) sum += 0.01 * itemAt(scores, position);
  return sum / required.length;
}

/** Keeps the list sorted by score, earlier positions first among equals. */
function insert(best: ActorMatch[], match: ActorMatch, limit: number): void {
  if (best.length === limit) best.pop();
  let position = best.length;
  while (position > 0 && itemAt(best, position - 1).score < match.score) position--;
  best.splice(position, 0, match);
}
