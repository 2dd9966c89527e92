import Fuse from 'fuse.js/min-basic';
import { at } from './sorted-list.ts';

/**
 * Words of a sorted list that a misspelt word may have meant. Two-letter pieces pick the few hundred words worth
 * comparing, Fuse.js matches them, and the number of slips orders what it finds.
 */

export interface SimilarWord {
  /** Its place in the list. */
  readonly index: number;
  /** How many slips away: a letter wrong, missing, added, or two changed round. */
  readonly slips: number;
}

export interface SimilarWords {
  readonly words: readonly string[];
  /** For each hash of a two-letter piece, where its words start in `holders`. */
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
}

/** More candidates find no more of the intended words in the benchmark, and cost time. */
const mostCandidates = 256;
/** Fuse counts letters changed round as two errors; so half of a word may differ, and the slips decide. */
const fuseOptions = {
  threshold: 0.6,
  ignoreLocation: true,
  isCaseSensitive: true,
  includeScore: false,
  shouldSort: false,
};
const pieceHashes = 4096;
const longestMisspelling = 32;

/** A list of words made ready. */
export function openSimilarWords(words: readonly string[]): SimilarWords {
  const starts = new Uint32Array(pieceHashes + 1);
  const pieces = words.map(pieceHashesOf);
  for (const piece of pieces.flat()) starts[piece + 1] = at(starts, piece + 1) + 1;
  for (let piece = 0; piece < pieceHashes; piece++) starts[piece + 1] = at(starts, piece + 1) + at(starts, piece);
  const holders = new Uint32Array(at(starts, pieceHashes));
  const next = starts.slice();
  pieces.forEach((own, word) => {
    for (const piece of own) {
      const place = at(next, piece);
      holders[place] = word;
      next[piece] = place + 1;
    }
  });
  return { words, starts, holders };
}

/** The words within two slips (one in words of four letters and less), the nearest first; a beginning of a word counts as it. */
export function findSimilarWords(list: SimilarWords, word: string): SimilarWord[] {
  if (word.length < 3 || word.length > longestMisspelling) return [];
  const places = likelyWords(list, word);
  const fuse = new Fuse(
    places.map((place) => at(list.words, place)),
    fuseOptions,
  );
  const most = word.length < 5 ? 1 : 2;
  return fuse
    .search(word)
    .map(({ item, refIndex }) => ({ index: at(places, refIndex), slips: countSlips(word, item) }))
    .filter(({ slips }) => slips <= most + beginningCost)
    .sort((a, b) => a.slips - b.slips || a.index - b.index);
}

/** What it adds that only the beginning of the other word was typed. */
const beginningCost = 0.5;

function pieceHashesOf(word: string): number[] {
  const hashes = new Set<number>();
  let last = 0;
  for (let index = 0; index <= word.length; index++) {
    const unit = index < word.length ? word.charCodeAt(index) & 63 : 0;
    hashes.add(last * 64 + unit);
    last = unit;
  }
  return [...hashes];
}

/** The places of the words that share most pieces with the word, for their own number of pieces. */
function likelyWords({ words, starts, holders }: SimilarWords, word: string): number[] {
  const shared = new Uint8Array(words.length);
  const touched: number[] = [];
  for (const piece of pieceHashesOf(word)) {
    for (let place = at(starts, piece); place < at(starts, piece + 1); place++) {
      const holder = at(holders, place);
      const before = at(shared, holder);
      if (before === 0) touched.push(holder);
      shared[holder] = before + 1;
    }
  }
  return topByLikeness(touched, (place) => likeness(at(shared, place), word, at(words, place)));
}

/** 0 to 255: the share of pieces in common. */
function likeness(shared: number, word: string, other: string): number {
  return Math.min(255, Math.floor((510 * shared) / (word.length + other.length + 2)));
}

function topByLikeness(places: readonly number[], likenessOf: (place: number) => number): number[] {
  if (places.length <= mostCandidates) return [...places];
  const counts = new Uint32Array(256);
  const scores = Uint8Array.from(places, likenessOf);
  for (const score of scores) counts[score] = at(counts, score) + 1;
  let least = 255;
  for (let kept = at(counts, 255); least > 0 && kept < mostCandidates; kept += at(counts, least)) least--;
  return places.filter((_, index) => at(scores, index) >= least).slice(0, 2 * mostCandidates);
}

/** Slips between a word and the other, or, for a little more, the beginning of the other that is nearest to it. */
export function countSlips(word: string, other: string): number {
  const width = other.length + 1;
  let before = new Uint8Array(width);
  let last = Uint8Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const line = new Uint8Array(width);
    line[0] = row;
    for (let column = 1; column < width; column++) line[column] = slipsAt(word, other, row, column, line, last, before);
    [before, last] = [last, line];
  }
  return Math.min(at(last, width - 1), Math.min(...last) + beginningCost);
}

function slipsAt(
  word: string,
  other: string,
  row: number,
  column: number,
  line: Uint8Array,
  last: Uint8Array,
  before: Uint8Array,
): number {
  const same = word[row - 1] === other[column - 1];
  const single = Math.min(at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
  const swapped = row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
  return swapped ? Math.min(single, at(before, column - 2) + 1) : single;
}
