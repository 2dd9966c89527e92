import { maxQueryLength } from '../search-state.ts';
import { isCommonWord } from './common-words.ts';
import { foldSpellings, foldWords } from './fold-words.ts';
import { isUnspaced } from './split-words.ts';

/** A word of a query. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  /** Its terms in the index: the folded form, one with two letters for an umlaut, and the figure that it writes. */
  readonly spellings: readonly string[];
  /** Whether it may be the beginning of a longer word: only the last one, while it is still being typed. */
  readonly unfinished: boolean;
  /** Whether it stands between quotation marks, and so is meant just as it is spelt. */
  readonly quoted: boolean;
  /** Whether no claim needs to have it: a common word outside quotation marks, while the query has any other. */
  readonly optional: boolean;
}

/** A run of words that no claim may have: one word, or several that follow each other. */
export type Exclusion = readonly QueryWord[];

export interface ParsedQuery {
  readonly words: readonly QueryWord[];
  /** Runs of words that stood between quotation marks and must follow each other. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** Words and phrases with a minus sign before them. */
  readonly exclusions: readonly Exclusion[];
  /** Whether something was typed in which there is nothing to look for: `!!!`. */
  readonly isWordless: boolean;
}

interface Token {
  readonly typed: string;
  readonly spellings: readonly string[];
  readonly start: number;
  readonly end: number;
}

const maxWords = 16;

/** Quotation marks in pairs; one that is never closed runs to the end, as somebody is still typing. */
const phrasePattern =
  /["“”„«»]([^"“”„«»]*)["“”„«»]?|(?<![\p{L}\p{N}])['‘](.+?)['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘(.+)$/gu;
/** A minus sign that something follows at once: a phrase, or what stands up to the next space. */
const exclusionPattern = /(?<!\S)[-−](?:["“”„«»][^"“”„«»]*["“”„«»]?|[^\s"“”„«»]+)/gu;

/** The words and the phrases of what was typed. Never throws, whatever the text holds. */
export function parseQuery(text: string): ParsedQuery {
  const query = text.slice(0, maxQueryLength).normalize('NFC').replace(thousandsPattern, '$1\u00a0');
  const phrases = runsIn(query, phrasePattern, readTokens(query));
  const quoted = new Set(phrases.flat().map(({ start }) => start));
  const tokens = mergeFigures(query, readTokens(query), quoted);
  const exclusions = runsIn(query, exclusionPattern, tokens);
  const excluded = new Set(exclusions.flat());
  const words = readWords(
    query,
    tokens.filter((token) => !excluded.has(token)),
    quoted,
  );
  const wordAt = new Map(words.map((word) => [word.start, word]));
  return {
    words,
    phrases: phrases
      .map((run) => run.flatMap(({ start }) => wordAt.get(start) ?? []))
      .filter(({ length }) => length > 1),
    exclusions: exclusions.filter(({ length }) => length > 0).map((run) => run.map(excludedWord)),
    isWordless: tokens.length === 0 && text.trim() !== '',
  };
}

/** Thousands that are set apart by a plain space, which parts words everywhere else. */
const thousandsPattern = /(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))/gu;

function readTokens(query: string): Token[] {
  return foldWords(query)
    .map(({ figure, start, end }) => {
      const typed = query.slice(start, end);
      const spellings = foldSpellings(typed);
      return { typed, spellings: figure === null ? spellings : [...new Set([...spellings, figure])], start, end };
    })
    .slice(0, maxWords);
}

/** Neighbours that write one figure together (`480 million`) become one word; not between quotation marks. */
function mergeFigures(query: string, tokens: readonly Token[], quoted: ReadonlySet<number>): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const figure = last?.spellings.at(-1) ?? '';
    const isOne = /^\d/.test(figure) && token.spellings.length > 1 && token.spellings.at(-1) === figure;
    if (last === undefined || !isOne || quoted.has(token.start)) merged.push(token);
    else
      merged.splice(-1, 1, { ...last, typed: query.slice(last.start, token.end), spellings: [figure], end: token.end });
  }
  return merged;
}

function runsIn(query: string, pattern: RegExp, tokens: readonly Token[]): Token[][] {
  return [...query.matchAll(pattern)].map(({ 0: match, index }) =>
    tokens.filter(({ start, end }) => start >= index && end <= index + match.length),
  );
}

function readWords(query: string, tokens: readonly Token[], quoted: ReadonlySet<number>): (QueryWord & Token)[] {
  const isIdle = (token: Token): boolean => isCommonWord(token) && !quoted.has(token.start);
  const hasOther = !tokens.every(isIdle);
  const isTyping = /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(query);
  return tokens.map((token) => {
    const optional = hasOther && isIdle(token);
    // Whether "the" becomes "them" is not worth a change of all that is found at every key.
    const isLast = isTyping && token.end === query.length && !optional;
    const unfinished = isLast || isCharacter(token.typed);
    return { ...token, unfinished, quoted: quoted.has(token.start), optional };
  });
}

/** One character of a script without spaces begins the bigrams that it stands in. */
function isCharacter(typed: string): boolean {
  return isUnspaced(typed) && [...typed].length === 1;
}

function excludedWord({ typed, spellings }: Token): QueryWord {
  return { typed, spellings, unfinished: isCharacter(typed), quoted: true, optional: false };
}

/** Whether a term of the index is what the word means. A figure is never the beginning of another. */
export function fitsTerm({ spellings, unfinished }: QueryWord, term: string): boolean {
  return spellings.some((spelling) => spelling === term || (unfinished && begins(spelling, term)));
}

/** Whether a longer term begins with the spelling; a figure begins no other one. */
export function begins(spelling: string, term: string): boolean {
  return !/^\d+$/.test(spelling) && term.startsWith(spelling);
}
