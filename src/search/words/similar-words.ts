import type Fuse from 'fuse.js/min-basic';
import { prefixDistances } from '../../text/edit-distance.ts';
import { itemAt } from '../index/sorted-list.ts';

/**
 * Spelling candidates for a word, from a sorted list. A bigram index picks the hundred words worth comparing, Fuse.js
 * matches them, and the edit distance ranks what it finds. Lengths are in UTF-16 units.
 */

export interface SimilarWord {
  /** Its position in the list. */
  readonly index: number;
  /** Edit distance from the whole word. */
  readonly edits: number;
  /** What it ranks by: the edits, or the fewer to its beginning and `prefixCost`. Null where it takes more than allowed. */
  readonly cost: number | null;
}

interface WordIndex {
  readonly words: readonly string[];
  /** For each bigram hash, where its postings start; they end where those of the next one start. */
  readonly starts: Uint32Array;
  /** Positions in `words`, ascending within a bigram. */
  readonly postings: Uint32Array;
  /** Results for the words asked for last: while a query is typed, most of its words stay the same. */
  readonly cache: Map<string, readonly SimilarWord[]>;
}

/** More candidates find no more of the intended words in the benchmark, and cost time. */
const maxCandidates = 96;
/** Fuse counts a transposition as two errors: so half of a word may differ, and the edit distance decides. */
const fuseOptions = {
  threshold: 0.6,
  ignoreLocation: true,
  isCaseSensitive: true,
  includeScore: false,
  shouldSort: false,
};
const bigramHashCount = 4096;
const maxMisspellingLength = 32;

/** Fuse.js is as large as the rest of search together, and most queries are spelt right: it is loaded on demand. */
let Fuzzy: typeof Fuse | undefined;

/** Loads fuzzy matching, without which no similar words are found. Rejects when it cannot be fetched; it can be tried again. */
export async function loadFuzzy(): Promise<void> {
  Fuzzy ??= (await import('fuse.js/min-basic')).default;
}

/** The index of a list, made once: the lists of the search index never change. */
function indexOf(words: readonly string[]): WordIndex {
  const index = indexes.get(words) ?? indexWords(words);
  indexes.set(words, index);
  return index;
}

const indexes = new WeakMap<readonly string[], WordIndex>();

/** Indexes a list of words by their bigrams. */
function indexWords(words: readonly string[]): WordIndex {
  const starts = new Uint32Array(bigramHashCount + 1);
  const bigrams = words.map(bigramHashes);
  for (const bigram of bigrams.flat()) starts[bigram + 1] = itemAt(starts, bigram + 1) + 1;
  for (let bigram = 0; bigram < bigramHashCount; bigram++)
    starts[bigram + 1] = itemAt(starts, bigram + 1) + itemAt(starts, bigram);
  const postings = new Uint32Array(itemAt(starts, bigramHashCount));
  const next = starts.slice();
  bigrams.forEach((own, word) => {
    for (const bigram of own) {
      const position = itemAt(next, bigram);
      postings[position] = word;
      next[bigram] = position + 1;
    }
  });
  return { words, starts, postings, cache: new Map() };
}

/** How many edits a word of so many letters may be away from a whole word, and from the beginning of a longer one. */
function allowedEdits(length: number): { readonly whole: number; readonly beginning: number } {
  if (length < minFuzzyLength) return { whole: 0, beginning: none };
  if (length <= 5) return { whole: 1, beginning: none };
  return { whole: 2, beginning: length <= 8 ? 1 : 2 };
}

/** No distance is as small as this. */
const none = -1;
/** Shorter words are one edit away from too many others. */
const minFuzzyLength = 3;

/**
 * The words within the edits that its length allows, and those one edit further, which make it uncertain which is meant
 * (`cost` is null); the nearest first. None before `loadFuzzy` has finished, and none for figures.
 */
export function findSimilarWords(words: readonly string[], word: string): readonly SimilarWord[] {
  const list = indexOf(words);
  const cached = list.cache.get(word);
  if (cached || Fuzzy === undefined) return cached ?? [];
  const similar =
    word.length < minFuzzyLength || word.length > maxMisspellingLength || /\d/.test(word)
      ? []
      : rankCandidates(list, word, Fuzzy);
  if (list.cache.size >= maxCached) list.cache.clear();
  list.cache.set(word, similar);
  return similar;
}

const maxCached = 64;

function rankCandidates(list: WordIndex, word: string, Matcher: typeof Fuse): SimilarWord[] {
  const positions = candidates(list, word);
  const fuse = new Matcher(
    positions.map((position) => itemAt(list.words, position)),
    fuseOptions,
  );
  return fuse
    .search(word)
    .map(({ item, refIndex }) => measure(word, item, itemAt(positions, refIndex)))
    .filter(({ edits, cost }) => cost !== null || edits <= allowedEdits(word.length).whole + 1)
    .sort((a, b) => (a.cost ?? a.edits + 1) - (b.cost ?? b.edits + 1) || a.index - b.index);
}

function measure(word: string, other: string, index: number): SimilarWord {
  const allowed = allowedEdits(word.length);
  const distances = prefixDistances(word, other);
  const whole = itemAt(distances, other.length);
  const beginning = Math.min(...distances);
  const costs = [
    ...(whole <= allowed.whole ? [whole] : []),
    ...(beginning <= allowed.beginning ? [beginning + prefixCost] : []),
  ];
  return { index, edits: whole, cost: costs.length > 0 ? Math.min(...costs) : null };
}

/** What a match of only the beginning of the other word costs. */
const prefixCost = 0.5;

function bigramHashes(word: string): number[] {
  const hashes = new Set<number>();
  let last = 0;
  for (let index = 0; index <= word.length; index++) {
    const unit = index < word.length ? word.charCodeAt(index) & 63 : 0;
    hashes.add(last * 64 + unit);
    last = unit;
  }
  return [...hashes];
}

/** Positions of the words with the highest Dice coefficient of bigrams, at most about `maxCandidates`. */
function candidates({ words, starts, postings }: WordIndex, word: string): number[] {
  const shared = new Uint8Array(words.length);
  const touched: number[] = [];
  for (const bigram of bigramHashes(word)) {
    for (let position = itemAt(starts, bigram); position < itemAt(starts, bigram + 1); position++) {
      const posting = itemAt(postings, position);
      const before = itemAt(shared, posting);
      if (before === 0) touched.push(posting);
      shared[posting] = before + 1;
    }
  }
  return topBySimilarity(touched, (position) =>
    diceCoefficient(itemAt(shared, position), word, itemAt(words, position)),
  );
}

/** The Sørensen–Dice coefficient of the bigrams, scaled from 0 to 255. */
function diceCoefficient(shared: number, word: string, other: string): number {
  return Math.min(255, Math.floor((510 * shared) / (word.length + other.length + 2)));
}

function topBySimilarity(positions: readonly number[], similarityOf: (position: number) => number): number[] {
  if (positions.length <= maxCandidates) return [...positions];
  const counts = new Uint32Array(256);
  const scores = Uint8Array.from(positions, similarityOf);
  for (const score of scores) counts[score] = itemAt(counts, score) + 1;
  let least = 255;
  for (let kept = itemAt(counts, 255); least > 0 && kept < maxCandidates; kept += itemAt(counts, least)) least--;
  return positions.filter((_, index) => itemAt(scores, index) >= least).slice(0, 2 * maxCandidates);
}
