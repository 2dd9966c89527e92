import { itemAt } from '../index/sorted-list.ts';
import { maxQueryLength } from '../search-state.ts';
import { isCommonWord } from './common-words.ts';
import { foldSpellings, splitWords } from './fold-words.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  /** What it is looked up as: its folded form, and a second one where it has an umlaut or its like. */
  readonly spellings: readonly string[];
  /** Whether it may be the beginning of a longer word: only the last one, while it is still being typed. */
  readonly unfinished: boolean;
  /** Whether it stands between quotation marks, and so is meant just as it is spelt. */
  readonly quoted: boolean;
  /** Whether no claim needs to have it: a common word outside quotation marks, while the query has any other. */
  readonly optional: boolean;
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Runs of words that stood between quotation marks and must follow each other. */
  readonly phrases: readonly (readonly QueryWord[])[];
}

const maxWords = 16;

/** Quotation marks in pairs; one that is never closed runs to the end, as somebody is still typing. */
const phrasePattern =
  /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<![\p{L}\p{N}])['‘](.+?)['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘(.+)$/gu;

/** The words and the phrases of what was typed. Never throws, whatever the text holds. */
export function parseQuery(text: string): ParsedQuery {
  const query = text.slice(0, maxQueryLength).normalize('NFC');
  const tokens = tokenize(query);
  const quotations = [...query.matchAll(phrasePattern)].map(({ 0: match, index }) =>
    tokens.filter(({ start, end }) => start >= index && end <= index + match.length),
  );
  const quoted = new Set(quotations.flat());
  const isIdle = (word: Token): boolean => isCommonWord(word) && !quoted.has(word);
  const hasOther = !tokens.every(isIdle);
  const isTyping = /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(query);
  const words = tokens.map((word) => {
    const { typed, spellings, end } = word;
    const optional = hasOther && isIdle(word);
    // Whether "the" becomes "them" is not worth a change of all that is found at every key.
    const unfinished = isTyping && end === query.length && !optional;
    return { typed, spellings, unfinished, quoted: quoted.has(word), optional };
  });
  const phrases = quotations.map((quotation) =>
    words.filter((_, position) => quotation.includes(itemAt(tokens, position))),
  );
  return { words, phrases: phrases.filter((phrase) => phrase.length > 1) };
}

interface Token {
  readonly typed: string;
  readonly spellings: readonly string[];
  readonly start: number;
  readonly end: number;
}

function tokenize(query: string): Token[] {
  return splitWords(query)
    .map(({ word, start, end }) => ({ typed: word, spellings: foldSpellings(word), start, end }))
    .filter(({ spellings }) => spellings.length > 0)
    .slice(0, maxWords);
}
