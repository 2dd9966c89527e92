import { type ActorField, type ActorIndex, actorFields } from '../index/actor-index.ts';
import { itemAt, prefixRange } from '../index/sorted-list.ts';
import { isCommonWord } from '../words/common-words.ts';
import { foldWords } from '../words/fold-words.ts';
import type { QueryWord } from '../words/parse-query.ts';
import { findSimilarWords } from '../words/similar-words.ts';

/** An actor that answers a query. */
export interface ActorMatch {
  readonly position: number;
  readonly score: number;
  /** Whether every word was found as typed, at least as the beginning of a word. */
  readonly exact: boolean;
}

/** For each actor how well a word fits: 0 not at all, above `exactScore` as typed, 3 the whole word of a name. */
export type ActorScores = Float32Array;
export const exactScore = 1;
/** From here on a whole word fits; whole words of roles score least among them. */
export const wholeActorScore = 2.05;

const fieldWeights: Readonly<Record<ActorField, number>> = { name: 1, alias: 0.98, initials: 0.96, role: 0.7 };
/** A word of so few letters is like too many names: no other is offered while somebody is called so. */
const shortWord = 4;

/** The actors that best answer the words, at most so many. Those that have every word come before any that has not. */
export function matchActors(index: ActorIndex, words: readonly QueryWord[], limit: number): ActorMatch[] {
  return wholeNamesFirst(index, words, bestActors(index, words, limit));
}

/** Who is called just as was typed, by a name, an alias or a search word, comes before those who are called so in part. */
function wholeNamesFirst(index: ActorIndex, words: readonly QueryWord[], found: readonly ActorMatch[]): ActorMatch[] {
  const typed = words.map(({ spellings }) => spellings[0]).join(' ');
  const isCalled = ({ position }: ActorMatch): boolean => {
    const { name, aliases, searchWords = [] } = itemAt(index.actors, position);
    return [name, ...aliases, ...searchWords].some(
      (title) =>
        foldWords(title)
          .map(({ folded }) => folded)
          .join(' ') === typed,
    );
  };
  return [...found.filter(isCalled), ...found.filter((match) => !isCalled(match))];
}

function bestActors(index: ActorIndex, words: readonly QueryWord[], limit: number): ActorMatch[] {
  if (words.length === 0) return [];
  const strict = words.map((word) => scoreExact(index, word));
  const found = rank(strict, words, limit, true);
  const settled = found.length >= limit || (words.length > 1 && (found[0]?.score ?? 0) >= 2.8);
  if (settled) return found;
  const forgiving = words.map((word, n) => addSimilar(index, word, itemAt(strict, n)));
  const complete = rank(forgiving, words, limit, true);
  if (complete.length > 0) return complete;
  const certain = words.map(({ unfinished }, n) => (unfinished ? itemAt(strict, n) : wholeWords(itemAt(strict, n))));
  return rank(certain, words, limit, false);
}

/** Where no actor has all words, the beginning of a name says little: "off" is not the Home Office. */
function wholeWords(scores: ActorScores): ActorScores {
  return scores.map((score) => (score >= wholeActorScore ? score : 0));
}

/** For each actor, how well the word as typed fits, whole or as the beginning of a word. */
export function scoreExact(index: ActorIndex, { spellings }: QueryWord): ActorScores {
  const scores = new Float32Array(index.actors.length);
  for (const spelling of spellings) {
    const [start, end] = prefixRange(index.tokens, spelling);
    for (let token = start; token < end; token++) {
      const { length } = itemAt(index.tokens, token);
      raise(index, scores, token, length === spelling.length ? 3 : 2);
    }
  }
  return scores;
}

/** The same scores, and below them the actors that have a word much like it; none for a word between quotation marks. */
export function addSimilar(
  index: ActorIndex,
  { spellings, quoted, optional }: QueryWord,
  strict: ActorScores,
): ActorScores {
  const spelling = spellings[0] ?? '';
  const isSettled = spelling.length <= shortWord && strict.some((score) => score > 0);
  if (quoted || optional || isSettled) return strict;
  const scores = strict.slice();
  for (const { index: token, edits } of findSimilarWords(index.similar, spelling)) {
    const sameStart = itemAt(index.tokens, token)[0] === spelling[0] ? 0.1 : 0;
    raise(index, scores, token, Math.max(0.1, 0.9 + sameStart - 0.3 * edits));
  }
  return scores;
}

function raise(index: ActorIndex, scores: ActorScores, token: number, score: number): void {
  for (let position = itemAt(index.starts, token); position < itemAt(index.starts, token + 1); position++) {
    const posting = itemAt(index.postings, position);
    const weighed = score * fieldWeights[itemAt(actorFields, posting & 3)];
    if (weighed > itemAt(scores, posting >> 2)) scores[posting >> 2] = weighed;
  }
}

/** The best actors: with `complete`, only those that have every word but the common ones, which no name needs to have. */
function rank(
  wordScores: readonly ActorScores[],
  words: readonly QueryWord[],
  limit: number,
  complete: boolean,
): ActorMatch[] {
  const needed = wordScores.filter((_, n) => !isCommonWord(itemAt(words, n)));
  const required = needed.length > 0 ? needed : wordScores;
  const helping = wordScores.filter((scores) => !required.includes(scores));
  const best: ActorMatch[] = [];
  for (let position = 0; position < (wordScores[0]?.length ?? 0); position++) {
    const match = actorMatch(position, required, helping, complete);
    if (match && match.score > (best.length < limit ? 0 : itemAt(best, best.length - 1).score))
      insert(best, match, limit);
  }
  return best;
}

function actorMatch(
  position: number,
  required: readonly ActorScores[],
  helping: readonly ActorScores[],
  complete: boolean,
): ActorMatch | null {
  let sum = 0;
  let exact = true;
  for (const scores of required) {
    const score = itemAt(scores, position);
    if (complete && score === 0) return null;
    if (score > 0 && score <= exactScore) exact = false;
    sum += score;
  }
  if (sum === 0) return null;
  for (const scores of helping) sum += 0.01 * itemAt(scores, position);
  return { position, score: sum / required.length, exact };
}

/** Keeps the list sorted by score, earlier positions first among equals. */
function insert(best: ActorMatch[], match: ActorMatch, limit: number): void {
  if (best.length === limit) best.pop();
  let position = best.length;
  while (position > 0 && itemAt(best, position - 1).score < match.score) position--;
  best.splice(position, 0, match);
}
