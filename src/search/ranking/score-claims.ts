import type { IndexReader, TermShard } from '../index/index-reader.ts';
import { itemAt, lowerBound, prefixRange } from '../index/sorted-list.ts';
import type { ParsedQuery, QueryWord } from '../words/parse-query.ts';
import { findSimilarWords, loadFuzzy, openSimilarWords } from '../words/similar-words.ts';
import { gradeSpeakers, grades, isNaming } from './grade-speakers.ts';
import { type ActorScores, addSimilar, scoreExact } from './match-actors.ts';

/** A word of the query as it was looked up: what to mark in a result. */
export interface SoughtWord {
  readonly word: QueryWord;
  /** The words of the texts that were taken for a misspelt one; empty where it was found as typed. */
  readonly instead: readonly string[];
}

/** A word that every claim found must hold, with the score of each claim for it: 0 where it does not. */
export interface NeededWord {
  readonly word: QueryWord;
  readonly scores: Uint16Array;
}

export interface ClaimScores {
  /** For each claim, 0 where a needed word is missing, else more the better it fits; null when there are no words. */
  readonly scores: Uint16Array | null;
  readonly needed: readonly NeededWord[];
  readonly sought: readonly SoughtWord[];
  /** The positions of the actors that every needed word names. */
  readonly named: readonly number[];
  /** False when the query is the beginning of too many words to look them all up. */
  readonly complete: boolean;
}

/** What a claim has before others for each optional word: several say more than that the last word is a whole one. */
const optionalScore = 3;
/** The beginning of a word is looked for in at most so many files. */
const maxShards = 4;

/** The claims that hold every needed word, in their gist, quotes, attributions or in what their speaker is called. */
export async function scoreClaims(reader: IndexReader, query: ParsedQuery): Promise<ClaimScores> {
  const found = await Promise.all(query.words.map((word) => scoreWord(reader, word)));
  const [needed, optional] = [found.filter(({ word }) => !word.optional), found.filter(({ word }) => word.optional)];
  const certain = needed.filter(({ complete }) => complete);
  const used = certain.length > 0 ? certain : needed;
  return {
    scores: sumScores(used, optional),
    needed: used,
    sought: found.filter((one) => one.word.optional || used.includes(one)),
    named: namedByAll(used),
    complete: used === certain || found.length === 0,
  };
}

function sumScores([first, ...others]: readonly NeededWord[], optional: readonly NeededWord[]): Uint16Array | null {
  const sums = first?.scores.slice() ?? null;
  if (sums === null) return null;
  for (const { scores } of others) addWhereBoth(sums, scores);
  for (const { scores } of optional) {
    for (let claim = 0; claim < sums.length; claim++) {
      if (itemAt(sums, claim) > 0 && itemAt(scores, claim) > 0) sums[claim] = itemAt(sums, claim) + optionalScore;
    }
  }
  return sums;
}

function addWhereBoth(sums: Uint16Array, scores: Uint16Array): void {
  for (let claim = 0; claim < sums.length; claim++) {
    const score = itemAt(scores, claim);
    sums[claim] = score === 0 || itemAt(sums, claim) === 0 ? 0 : itemAt(sums, claim) + score;
  }
}

function namedByAll(words: readonly WordScores[]): number[] {
  const positions: number[] = [];
  for (let position = 0; position < (words[0]?.speakers.length ?? 0); position++) {
    if (words.every(({ speakers }) => isNaming(itemAt(speakers, position)))) positions.push(position);
  }
  return positions;
}

interface WordScores extends SoughtWord, NeededWord {
  /** For each actor, the grade of what the actor says. */
  readonly speakers: Uint16Array;
  readonly complete: boolean;
}

async function scoreWord(reader: IndexReader, word: QueryWord): Promise<WordScores> {
  const { shards, complete } = await shardsFor(reader, word);
  const terms = shards.flatMap((shard) => exactTerms(shard, word));
  const strict = scoreExact(reader.actors, word);
  const speakers = gradeSpeakers(strict, word.unfinished, bestGrade(terms));
  const scores = scoreTexts(reader, speakers, terms);
  const isFound = terms.length > 0 || scores.some(Boolean);
  if (isFound || word.optional || word.quoted) return { word, instead: [], scores, speakers, complete };
  await loadFuzzy();
  return { word, ...scoreSimilar(reader, word, strict, shards), complete };
}

/** The same by words much like it, of the texts and of what the speakers are called. */
function scoreSimilar(
  reader: IndexReader,
  word: QueryWord,
  strict: ActorScores,
  shards: readonly TermShard[],
): Pick<WordScores, 'instead' | 'scores' | 'speakers'> {
  const terms = nearestTerms(shards, word);
  const speakers = gradeSpeakers(addSimilar(reader.actors, word, strict), true, bestGrade(terms));
  return { instead: terms.map(({ term }) => term), scores: scoreTexts(reader, speakers, terms), speakers };
}

/** The files to look the word up in; too many for its beginning, and only the whole word is looked up. */
async function shardsFor(
  reader: IndexReader,
  { spellings, unfinished }: QueryWord,
): Promise<{ shards: TermShard[]; complete: boolean }> {
  const wide = spellings.map((spelling) => (unfinished ? reader.shardsWithPrefix(spelling, maxShards) : null));
  const lists = spellings.map((spelling, index) => wide[index] ?? reader.shardWith(spelling));
  const shards = new Set((await Promise.all(lists)).flat());
  return { shards: [...shards], complete: !unfinished || wide.every(Boolean) };
}

/** A word of the texts that is taken for a word of the query, and the claims that hold it. */
interface FoundTerm {
  readonly term: string;
  readonly claims: readonly number[];
  readonly grade: number;
}

function exactTerms(shard: TermShard, { spellings, unfinished }: QueryWord): FoundTerm[] {
  return spellings.flatMap((spelling) => {
    const first = lowerBound(shard.terms, spelling);
    const end = unfinished ? prefixRange(shard.terms, spelling)[1] : first + (shard.terms[first] === spelling ? 1 : 0);
    return Array.from({ length: end - first }, (_, index) => {
      const term = itemAt(shard.terms, first + index);
      const grade = term === spelling ? grades.whole : grades.beginning;
      return { term, claims: shard.claimsOf(first + index), grade };
    });
  });
}

/** The words nearest to a misspelt one. */
function nearestTerms(shards: readonly TermShard[], { spellings }: QueryWord): FoundTerm[] {
  const found = shards.flatMap((shard) =>
    findSimilarWords(openSimilarWords(shard.terms), spellings[0] ?? '').map((word) => ({ shard, ...word })),
  );
  const least = Math.min(...found.map(({ edits }) => edits));
  return found
    .filter(({ edits }) => edits === least)
    .map(({ shard, index }) => ({
      term: itemAt(shard.terms, index),
      claims: shard.claimsOf(index),
      grade: grades.like,
    }));
}

function bestGrade(terms: readonly FoundTerm[]): number {
  return terms.reduce((best, { grade }) => Math.max(best, grade), 0);
}

/** For each claim the best of its words, and of what its speaker is called: that belongs to all that the speaker says. */
function scoreTexts({ actors, claims }: IndexReader, speakers: Uint16Array, terms: readonly FoundTerm[]): Uint16Array {
  const scores = new Uint16Array(claims);
  for (let position = 0; position < speakers.length; position++) {
    const grade = itemAt(speakers, position);
    if (grade > 0) scores.fill(grade, itemAt(actors.firstClaims, position), itemAt(actors.firstClaims, position + 1));
  }
  for (const { claims: postings, grade } of terms) {
    for (const claim of postings) if (itemAt(scores, claim) < grade) scores[claim] = grade;
  }
  return scores;
}
