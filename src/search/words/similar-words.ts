import type Fuse from 'fuse.js/min-basic';
import { at } from '../index/sorted-list.ts';

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
  /** What the last words found: while a query is typed, most of its words stay. */
  readonly found: Map<string, SimilarWord[]>;
}

/** More candidates find no more of the intended words in the benchmark, and cost time. */
const mostCandidates = 96;
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

/** Fuse.js is as large as all else together, and most queries are spelt as a text spells them: it comes when it is needed. */
let matcher: typeof Fuse | undefined;

/** Loads what finding similar words needs; before that none are found. Rejects when it cannot be loaded, and may be tried again. */
export async function loadMatcher(): Promise<void> {
  matcher ??= (await import('fuse.js/min-basic')).default;
}

/** Whether similar words can be found. */
export function hasMatcher(): boolean {
  return matcher !== undefined;
}

/** A list of words made ready. */
export function openSimilarWords(words: readonly string[]): SimilarWords {
  const starts = new Uint32Array(pieceHashes + 1);
  const pieces = words.map(pieceHashesOf);
  for (const piece of pieces.flat()) starts[piece + 1] = (starts[piece + 1] as number) + 1;
  for (let piece = 0; piece < pieceHashes; piece++)
    starts[piece + 1] = (starts[piece + 1] as number) + (starts[piece] as number);
  const holders = new Uint32Array(starts[pieceHashes] as number);
  const next = starts.slice();
  pieces.forEach((own, word) => {
    for (const piece of own) {
      const place = next[piece] as number;
      holders[place] = word;
      next[piece] = place + 1;
    }
  });
  return { words, starts, holders, found: new Map() };
}

/**
 * The words within two slips, the nearest first; a beginning of a word counts as it. A word of four letters and less is
 * like too many others: it may be one slip from a whole word, not from a beginning.
 */
export function findSimilarWords(list: SimilarWords, word: string): readonly SimilarWord[] {
  const known = list.found.get(word);
  if (known || matcher === undefined) return known ?? [];
  const found = word.length < 3 || word.length > longestMisspelling ? [] : matchSimilar(list, word, matcher);
  if (list.found.size >= mostRemembered) list.found.clear();
  list.found.set(word, found);
  return found;
}

const mostRemembered = 64;

function matchSimilar(list: SimilarWords, word: string, Matcher: typeof Fuse): SimilarWord[] {
  const places = likelyWords(list, word);
  const fuse = new Matcher(
    places.map((place) => at(list.words, place)),
    fuseOptions,
  );
  const most = word.length < 5 ? 1 : 2 + beginningCost;
  return fuse
    .search(word)
    .map(({ item, refIndex }) => ({ index: places[refIndex] as number, slips: countSlips(word, item) }))
    .filter(({ slips }) => slips <= most)
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
    for (let place = starts[piece] as number; place < (starts[piece + 1] as number); place++) {
      const holder = holders[place] as number;
      const before = shared[holder] as number;
      if (before === 0) touched.push(holder);
      shared[holder] = before + 1;
    }
  }
  return topByLikeness(touched, (place) => likeness(shared[place] as number, word, at(words, place)));
}

/** 0 to 255: the share of pieces in common. */
function likeness(shared: number, word: string, other: string): number {
  return Math.min(255, Math.floor((510 * shared) / (word.length + other.length + 2)));
}

function topByLikeness(places: readonly number[], likenessOf: (place: number) => number): number[] {
  if (places.length <= mostCandidates) return [...places];
  const counts = new Uint32Array(256);
  const scores = Uint8Array.from(places, likenessOf);
  for (const score of scores) counts[score] = (counts[score] as number) + 1;
  let least = 255;
  for (let kept = counts[255] as number; least > 0 && kept < mostCandidates; kept += counts[least] as number) least--;
  return places.filter((_, index) => (scores[index] as number) >= least).slice(0, 2 * mostCandidates);
}

/** Slips between a word and the other, or, for a little more, the beginning of the other that is nearest to it. */
export function countSlips(word: string, other: string): number {
  const width = other.length + 1;
  let [before, last, line] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let column = 0; column < width; column++) last[column] = column;
  for (let row = 1; row <= word.length; row++) {
    line[0] = row;
    for (let column = 1; column < width; column++) {
      const same = word.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      const single = Math.min(
        (last[column] as number) + 1,
        (line[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped = isSwapped(word, other, row, column);
      line[column] = swapped ? Math.min(single, (before[column - 2] as number) + 1) : single;
    }
    [before, last, line] = [last, line, before];
  }
  return Math.min(last[width - 1] as number, Math.min(...last) + beginningCost);
}

function isSwapped(word: string, other: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  const changedRound = word.charCodeAt(row - 1) === other.charCodeAt(column - 2);
  return changedRound && word.charCodeAt(row - 2) === other.charCodeAt(column - 1);
}
