/** A range in a text, in UTF-16 units; `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface QuoteQuery {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Every place where the exact words stand with the given text directly before and after them. Letter for
 * letter: no folding of case, marks, dashes or spaces. Overlapping places count.
 * @returns ranges in UTF-16 units, in the order of the text; none for empty words.
 */
export function findQuote(text: string, query: QuoteQuery): Range[] {
  const { exact, prefix = '', suffix = '' } = query;
  const found: Range[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const before = text.slice(Math.max(0, at - prefix.length), at);
    if (before === prefix && text.startsWith(suffix, end)) found.push({ start: at, end });
  }
  return found;
}

/** Letters, digits and their accents; the marks inside a number belong to it: 60,000 and 3.5. */
const wholeWord = /(?:[\p{L}\p{N}\p{M}]|(?<=\p{N})[.,](?=\p{N}))+/gu;

/**
 * The word that a range cuts at its start or its end, or null when it begins and ends between words.
 */
export function cutWord(text: string, range: Range): string | null {
  for (const at of [range.start, range.end]) {
    const from = Math.max(0, at - 60);
    for (const { 0: word, index } of text.slice(from, at + 60).matchAll(wholeWord))
      if (from + index < at && at < from + index + word.length) return word;
  }
  return null;
}

/** Whether the words stand somewhere in the text as whole words, letter for letter. */
export function containsWords(text: string, words: string): boolean {
  return findQuote(text, { exact: words }).some((range) => cutWord(text, range) === null);
}
