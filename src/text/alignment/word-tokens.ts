import { isFunctionWord } from './function-words.ts';

/**
 * The words of a text. A word is letters and digits, with the apostrophes and hyphens inside it, a currency or per
 * cent sign at its side, or the letters and full stops of an abbreviation (U.K.). Everything else (spaces, quotation
 * marks, commas, dashes) is not wording.
 */
export interface WordToken {
  /** As printed. */
  readonly text: string;
  /**
   * What two words must share to be the same: the letters, without regard to case, to the glyph of the apostrophe,
   * to hyphens (co-operation), to full stops in abbreviations or commas in numbers. Those are house style.
   */
  readonly key: string;
  /** UTF-16 units from the start of the text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const wordPattern =
  /(?:\p{L}\.){2,}|\p{Sc}?[\p{L}\p{N}\p{M}]+(?:(?:['’‘ʼ\u2010\u2011-]|[.,](?=\p{N}))[\p{L}\p{N}\p{M}]+)*(?:\p{Sc}|%)?/gu;

/** A full stop stays only before a digit: 3.5 is not 35. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/['’‘ʼ]/gu, "'")
    .replace(/[\u2010\u2011,-]|\.(?!\p{N})/gu, '');

/** The words of a text in order. */
export function wordTokens(text: string): readonly WordToken[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** Whether a word carries content, as against grammar and titles ("the", "of", "Mr"). */
export const isContent = ({ key }: WordToken): boolean => !isFunctionWord(key);

/** The key without possessive and plural, so that `readmissions` is one key word with `readmission`. */
export const stemOf = ({ key }: WordToken): string => key.replace(/'s?$/u, '').replace(/(?<=\p{L}{3})(?<!s)s$/u, '');

/** The words of several tokens of one text, with what stands between them. */
export function spanText(text: string, tokens: readonly WordToken[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
