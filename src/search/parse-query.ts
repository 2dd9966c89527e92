import { foldSpellings, splitWords } from './fold-words.ts';
import { longestQuery } from './search-state.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  /** What it is looked up as: its folded form, and a second one where it has an umlaut or its like. */
  readonly spellings: readonly string[];
  /** Whether it may be the beginning of a longer word: only the last one, while it is still being typed. */
  readonly unfinished: boolean;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Runs of words that stood between quotation marks and must follow each other. */
  readonly phrases: readonly (readonly QueryWord[])[];
}

const mostWords = 16;

/** Quotation marks in pairs; one that is never closed runs to the end, as somebody is still typing. */
const phrasePattern =
  /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<![\p{L}\p{N}])['‘](.+?)['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘(.+)$/gu;

/** The words and the phrases of what was typed. Never throws, whatever the text holds. */
export function parseQuery(text: string): ParsedQuery {
  const query = text.slice(0, longestQuery).normalize('NFC');
  const words = queryWords(query, /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(query) ? query.length : -1);
  const phrases = [...query.matchAll(phrasePattern)].map((match) => {
    const inside = [match.index, match.index + match[0].length] as const;
    return words.filter((word) => word.start >= inside[0] && word.end <= inside[1]);
  });
  return { words, phrases: phrases.filter((phrase) => phrase.length > 1) };
}

function queryWords(query: string, unfinishedEnd: number): (QueryWord & { start: number; end: number })[] {
  return splitWords(query)
    .map(({ word, start, end }) => ({
      typed: word,
      spellings: foldSpellings(word),
      unfinished: end === unfinishedEnd,
      start,
      end,
    }))
    .filter(({ spellings }) => spellings.length > 0)
    .slice(0, mostWords);
}
