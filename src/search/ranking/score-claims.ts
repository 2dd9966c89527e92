import type { IndexReader, TermShard } from '../index/index-reader.ts';
import { itemAt, lowerBound, prefixRange } from '../index/sorted-list.ts';
import { nameKeys, surnameKeys } from '../words/name-keys.ts';
import { fitsTerm, type ParsedQuery, type QueryWord } from '../words/parse-query.ts';
import { gradeSpeakers, grades, isNaming, lifts } from './grade-speakers.ts';
import { actorsCalled, actorsCalledLoosely, scoreExact, wholeActorScore } from './match-actors.ts';
import { shardsForWord } from './term-shards.ts';

/** A word of the query as it was looked up: what to mark in a result. */
export interface SoughtWord {
  readonly word: QueryWord;
  /** Other terms for the same person: the names and aliases of whom the word names. */
  readonly also: readonly string[];
}

/** A word that every claim found must hold, with the score of each claim for it: 0 where it does not. */
export interface NeededWord {
  readonly word: QueryWord;
  readonly scores: Uint16Array;
  /** Whether no text has the word and nobody is called so, whole or, while it is unfinished, as a beginning. */
  readonly isUnknown: boolean;
}

export interface ClaimScores {
  /** For each claim, 0 where a needed word is missing, else more the better it fits; null when there are no words. */
  readonly scores: Uint16Array | null;
  readonly needed: readonly NeededWord[];
  readonly sought: readonly SoughtWord[];
  /** The positions of the actors that every needed word names. */
  readonly named: readonly number[];
  /** The last word, where it is found only as the beginning of others; null where it is not. */
  readonly beginning: QueryWord | null;
  /** False when the query is the beginning of too many words to look them all up. */
  readonly complete: boolean;
}

/** What a claim has before others for each optional word: several say more than that the last word is a whole one. */
const optionalScore = 3;
/** A beginning names those who are called so only where they are so few. */
const maxBegun = 4;

/**
 * The claims that hold every needed word as typed: in their gist, quotes and attributions, in what their speaker is called,
 * or by concerning whom the word names. Where all words together are somebody's name, all that concerns them and nothing
 * else, so that every spelling of a name finds the same.
 */
export async function scoreClaims(reader: IndexReader, query: ParsedQuery): Promise<ClaimScores> {
  const words = query.words.filter(({ optional }) => !optional);
  const called = actorsCalled(reader.actors, words);
  const found = called.length > 0 ? await scoreCalled(reader, words, called) : await scoreWords(reader, words);
  const optional = await scoreWords(
    reader,
    query.words.filter((word) => word.optional),
  );
  const certain = found.filter(({ complete }) => complete);
  const used = certain.length > 0 ? certain : found;
  return {
    scores: query.isWordless ? new Uint16Array(reader.claims) : sumScores(used, optional),
    needed: used,
    sought: query.words.flatMap((word) => [...used, ...optional].find((one) => one.word === word) ?? []),
    named: called.length > 0 ? called : namedByAll(used),
    beginning: used.find(({ isBeginning }) => isBeginning)?.word ?? null,
    complete: used === certain || found.length === 0,
  };
}

interface WordScores extends SoughtWord, NeededWord {
  /** For each actor, the grade of what the actor says. */
  readonly speakers: Uint16Array;
  readonly isBeginning: boolean;
  readonly complete: boolean;
}

/** For each claim the score of the words of an exclusion: above 0 where it holds all of them. */
export async function scoreExclusion(reader: IndexReader, words: readonly QueryWord[]): Promise<Uint16Array> {
  return sumScores(await scoreWords(reader, words), []) ?? new Uint16Array(reader.claims);
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

/** The words together are a name: each of them is held by what its bearers say and by what concerns them. */
async function scoreCalled(
  reader: IndexReader,
  words: readonly QueryWord[],
  called: readonly number[],
): Promise<WordScores[]> {
  const speakers = new Uint16Array(reader.actors.actors.length);
  for (const position of called) speakers[position] = grades.whole + lifts.name;
  const scores = scoreTexts(reader, speakers, [await concerning(reader, called, grades.whole)]);
  const also = spellingsOf(reader, called);
  return words.map((word) => ({ word, also, scores, speakers, isUnknown: false, isBeginning: false, complete: true }));
}

function scoreWords(reader: IndexReader, words: readonly QueryWord[]): Promise<WordScores[]> {
  return Promise.all(words.map((word) => scoreWord(reader, word)));
}

async function scoreWord(reader: IndexReader, word: QueryWord): Promise<WordScores> {
  const { shards, complete } = await shardsForWord(reader, word);
  const terms = shards.flatMap((shard) => exactTerms(shard, word));
  const actorScores = scoreExact(reader.actors, word);
  const best = terms.reduce((most, { grade }) => Math.max(most, grade), 0);
  const speakers = gradeSpeakers(actorScores, word.unfinished, best);
  const called = actorsCalledLoosely(reader.actors, [word]);
  const begun = called.length === 0 && word.unfinished ? positionsAbove(actorScores, 0) : [];
  const near = begun.length <= maxBegun ? begun : [];
  const concerned = await concerning(reader, [...called, ...near], near.length > 0 ? grades.beginning : grades.whole);
  const isWhole = best === grades.whole || called.length > 0 || actorScores.some((score) => score >= wholeActorScore);
  return {
    word,
    also: spellingsOf(reader, called),
    scores: scoreTexts(reader, speakers, [...terms, concerned]),
    speakers,
    isUnknown: complete && terms.length === 0 && called.length === 0 && !speakers.some(Boolean),
    isBeginning: word.unfinished && !isWhole,
    complete,
  };
}

function positionsAbove(scores: ArrayLike<number>, least: number): number[] {
  return Array.from(scores).flatMap((score, position) => (score > least ? [position] : []));
}

/** Claims that hold a word, and how well. */
export interface ScoredClaims {
  readonly claims: readonly number[];
  readonly grade: number;
}

async function concerning(reader: IndexReader, positions: readonly number[], grade: number): Promise<ScoredClaims> {
  return { claims: (await Promise.all(positions.map(reader.concerning))).flat(), grade };
}

/** Single words by which texts call the actors. */
function spellingsOf({ actors }: IndexReader, positions: readonly number[]): string[] {
  const keys = positions.flatMap((position) => {
    const actor = itemAt(actors.actors, position);
    return [...[actor.name, ...actor.aliases].flatMap(nameKeys), ...surnameKeys(actor)];
  });
  return [...new Set(keys)].filter((key) => !key.includes(' '));
}

/** The terms of a file that a word means, each with its numbers and how well it fits. */
export function exactTerms(shard: TermShard, word: QueryWord): ScoredClaims[] {
  return word.spellings.flatMap((spelling) => {
    const first = lowerBound(shard.terms, spelling);
    const [, end] = word.unfinished ? prefixRange(shard.terms, spelling) : [first, first + 1];
    return shard.terms.slice(first, end).flatMap((term, index) => {
      if (!fitsTerm(word, term)) return [];
      return [{ claims: shard.claimsOf(first + index), grade: term === spelling ? grades.whole : grades.beginning }];
    });
  });
}

/** For each claim the best of what it holds, and of what its speaker is called: that belongs to all that the speaker says. */
function scoreTexts(
  { actors, claims }: IndexReader,
  speakers: Uint16Array,
  held: readonly ScoredClaims[],
): Uint16Array {
  const scores = new Uint16Array(claims);
  for (let position = 0; position < speakers.length; position++) {
    const grade = itemAt(speakers, position);
    if (grade > 0) scores.fill(grade, itemAt(actors.firstClaims, position), itemAt(actors.firstClaims, position + 1));
  }
  for (const { claims: numbers, grade } of held) {
    for (const claim of numbers) if (itemAt(scores, claim) < grade) scores[claim] = grade;
  }
  return scores;
}
