import type { IndexReader, TermShard } from './index-reader.ts';
import { type ActorScores, addSimilar, scoreSpelt, speltScore } from './match-actors.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import { findSimilarWords, loadMatcher, openSimilarWords } from './similar-words.ts';
import { at, lowerBound, prefixRange } from './sorted-list.ts';

/** A word of the query as it was looked up: what to mark in a result. */
export interface SoughtWord {
  readonly word: QueryWord;
  /** The words of the texts that were taken for a misspelt one; empty where it was found as typed. */
  readonly instead: readonly string[];
}

export interface ClaimScores {
  /** For each claim, 0 where a word is missing, else more the better it fits; null when there are no words. */
  readonly scores: Uint8Array | null;
  readonly sought: readonly SoughtWord[];
  /** False when the query is the beginning of too many words to look them all up. */
  readonly complete: boolean;
}

/** How well a claim holds a word: the whole word, its beginning, a word like it. */
const [whole, beginning, like] = [3, 2, 1];
/** Whole words of roles score least among the actors' whole words. */
const wholeActorScore = 2.05;
/** The beginning of a word is looked for in at most so many files. */
const mostShards = 4;

/** The claims that hold every word, in their gist, quotes, attributions or in what their speaker is called. */
export async function scoreClaims(reader: IndexReader, query: ParsedQuery): Promise<ClaimScores> {
  const found = await Promise.all(query.words.map((word) => scoreWord(reader, word)));
  const certain = found.filter(({ complete }) => complete);
  const used = certain.length > 0 ? certain : found;
  return {
    scores: used.length === 0 ? null : used.map(({ scores }) => scores).reduce(addWhereBoth),
    sought: used.map(({ word, instead }) => ({ word, instead })),
    complete: used === certain || found.length === 0,
  };
}

function addWhereBoth(sums: Uint8Array, scores: Uint8Array): Uint8Array {
  for (let claim = 0; claim < sums.length; claim++) {
    const score = scores[claim] as number;
    sums[claim] = score === 0 || (sums[claim] as number) === 0 ? 0 : (sums[claim] as number) + score;
  }
  return sums;
}

interface WordScores extends SoughtWord {
  readonly scores: Uint8Array;
  readonly complete: boolean;
}

async function scoreWord(reader: IndexReader, word: QueryWord): Promise<WordScores> {
  const { shards, complete } = await shardsFor(reader, word);
  const scores = new Uint8Array(reader.claims);
  const strict = scoreSpelt(reader.actors, word);
  let found = markSpeakers(reader, scores, strict, word.unfinished);
  for (const spelling of word.spellings) {
    for (const shard of shards) found = markTerms(scores, shard, spelling, word.unfinished) || found;
  }
  if (found) return { word, instead: [], scores, complete };
  await loadMatcher();
  markSpeakers(reader, scores, addSimilar(reader.actors, word, strict), true);
  return { word, instead: markSimilar(scores, shards, word), scores, complete };
}

/** The files to look the word up in; too many for its beginning, and only the whole word is looked up. */
async function shardsFor(
  reader: IndexReader,
  { spellings, unfinished }: QueryWord,
): Promise<{ shards: TermShard[]; complete: boolean }> {
  const wide = spellings.map((spelling) => (unfinished ? reader.shardsWithPrefix(spelling, mostShards) : null));
  const lists = spellings.map((spelling, index) => wide[index] ?? reader.shardWith(spelling));
  const shards = new Set((await Promise.all(lists)).flat());
  return { shards: [...shards], complete: !unfinished || wide.every(Boolean) };
}

/** What an actor is called belongs to all that the actor says. Returns whether any claim was marked. */
function markSpeakers(
  { actors }: IndexReader,
  scores: Uint8Array,
  actorScores: ActorScores,
  beginnings: boolean,
): boolean {
  let marked = false;
  for (let place = 0; place < actorScores.length; place++) {
    const score = actorScores[place] as number;
    const [start, end] = [actors.firstClaims[place] as number, actors.firstClaims[place + 1] as number];
    if (score === 0 || start === end || (!beginnings && score < wholeActorScore)) continue;
    marked = true;
    const grade = score >= wholeActorScore ? whole : score > speltScore ? beginning : like;
    scores.fill(grade, start, end);
  }
  return marked;
}

function markTerms(scores: Uint8Array, shard: TermShard, spelling: string, beginnings: boolean): boolean {
  const first = lowerBound(shard.terms, spelling);
  const end = beginnings ? prefixRange(shard.terms, spelling)[1] : first + (shard.terms[first] === spelling ? 1 : 0);
  for (let term = first; term < end; term++) {
    mark(scores, shard.claimsOf(term), at(shard.terms, term).length === spelling.length ? whole : beginning);
  }
  return end > first;
}

function mark(scores: Uint8Array, claims: readonly number[], grade: number): void {
  for (const claim of claims) if ((scores[claim] as number) < grade) scores[claim] = grade;
}

/** Marks the claims with the words nearest to a misspelt one; returns these words. */
function markSimilar(scores: Uint8Array, shards: readonly TermShard[], { spellings }: QueryWord): string[] {
  const spelling = spellings[0] ?? '';
  const found = shards.flatMap((shard) =>
    findSimilarWords(openSimilarWords(shard.terms), spelling).map(({ index, slips }) => ({ shard, index, slips })),
  );
  const least = Math.min(...found.map(({ slips }) => slips));
  const nearest = found.filter(({ slips }) => slips === least);
  for (const { shard, index } of nearest) mark(scores, shard.claimsOf(index), like);
  return nearest.map(({ shard, index }) => at(shard.terms, index));
}
