import type { IndexReader, TermShard } from './index-reader.ts';
import { type ActorScores, addSimilar, scoreSpelt, speltScore } from './match-actors.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import { findSimilarWords, openSimilarWords } from './similar-words.ts';
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
  return {
    scores: found.length === 0 ? null : found.map(({ scores }) => scores).reduce(addWhereBoth),
    sought: found.map(({ word, instead }) => ({ word, instead })),
  };
}

function addWhereBoth(sums: Uint8Array, scores: Uint8Array): Uint8Array {
  for (let claim = 0; claim < sums.length; claim++) {
    const score = at(scores, claim);
    sums[claim] = score === 0 || at(sums, claim) === 0 ? 0 : at(sums, claim) + score;
  }
  return sums;
}

async function scoreWord(reader: IndexReader, word: QueryWord): Promise<SoughtWord & { scores: Uint8Array }> {
  const shards = await shardsFor(reader, word);
  const scores = new Uint8Array(reader.claims);
  const strict = scoreSpelt(reader.actors, word);
  markSpeakers(reader, scores, strict, word.unfinished);
  for (const spelling of word.spellings)
    for (const shard of shards) markTerms(scores, shard, spelling, word.unfinished);
  if (scores.some((score) => score > 0)) return { word, instead: [], scores };
  markSpeakers(reader, scores, addSimilar(reader.actors, word, strict), true);
  return { word, instead: markSimilar(scores, shards, word), scores };
}

async function shardsFor(reader: IndexReader, { spellings, unfinished }: QueryWord): Promise<TermShard[]> {
  const lists = await Promise.all(
    spellings.map((spelling) => reader.termShards(spelling, unfinished ? mostShards : 1)),
  );
  return [...new Set(lists.flat())];
}

/** What an actor is called belongs to all that the actor says. */
function markSpeakers(
  { actors }: IndexReader,
  scores: Uint8Array,
  actorScores: ActorScores,
  beginnings: boolean,
): void {
  actorScores.forEach((score, place) => {
    if (score === 0 || (!beginnings && score < wholeActorScore)) return;
    const grade = score >= wholeActorScore ? whole : score > speltScore ? beginning : like;
    scores.fill(grade, at(actors.firstClaims, place), at(actors.firstClaims, place + 1));
  });
}

function markTerms(scores: Uint8Array, shard: TermShard, spelling: string, beginnings: boolean): void {
  const first = lowerBound(shard.terms, spelling);
  const end = beginnings ? prefixRange(shard.terms, spelling)[1] : first + (shard.terms[first] === spelling ? 1 : 0);
  for (let term = first; term < end; term++) {
    mark(scores, shard.claimsOf(term), at(shard.terms, term).length === spelling.length ? whole : beginning);
  }
}

function mark(scores: Uint8Array, claims: readonly number[], grade: number): void {
  for (const claim of claims) if (at(scores, claim) < grade) scores[claim] = grade;
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
