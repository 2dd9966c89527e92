import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { findQuote, type Range } from '../../text/find-quote.ts';

/**
 * The words of a range of a text as a record quotes them: alone where they stand once, else with as many of the words
 * before them (and then after them) as make them unique. Spaces at the ends are left out.
 * @param range UTF-16 units
 * @returns null where the range holds no word
 */
export function quoteSpecOf(text: string, range: Range): QuoteSpec | null {
  const { start, end } = withoutSpaces(text, range);
  if (start >= end) return null;
  const exact = text.slice(start, end);
  if (findQuote(text, { exact }).length === 1) return exact;
  const prefix = shortestUnique(wordsBefore(text, start), (words) => findQuote(text, { exact, prefix: words }).length);
  if (prefix !== null) return { exact, prefix };
  const suffix = shortestUnique(wordsAfter(text, end), (words) => findQuote(text, { exact, suffix: words }).length);
  return suffix === null ? exact : { exact, suffix };
}

/** The words of a span of an article as a record quotes them, one part a paragraph; the span is in code points. */
export function quoteSpecsOf(article: ParsedArticle, span: TextPositionSelector): QuoteSpec[] {
  const { toUtf16 } = article.codePoints;
  return article.paragraphs.flatMap((paragraph) => {
    const start = toUtf16(Math.max(span.start, paragraph.start));
    const end = toUtf16(Math.min(span.end, paragraph.end));
    const spec = start < end ? quoteSpecOf(article.text, { start, end }) : null;
    return spec === null ? [] : [spec];
  });
}

function withoutSpaces(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** How many words of context are tried at most, and in how many UTF-16 units they are looked for. */
const mostWords = 12;
const mostUnits = 400;

function shortestUnique(candidates: readonly string[], count: (words: string) => number): string | null {
  return candidates.find((words) => count(words) === 1) ?? null;
}

/** What stands directly before an offset: one word, two words, and so on. */
function wordsBefore(text: string, at: number): string[] {
  const before = text.slice(Math.max(0, at - mostUnits), at);
  const starts = Array.from(before.matchAll(/\S+\s*/g), ({ index }) => index).toReversed();
  return starts.slice(0, mostWords).map((start) => before.slice(start));
}

function wordsAfter(text: string, at: number): string[] {
  const after = text.slice(at, at + mostUnits);
  const ends = Array.from(after.matchAll(/\s*\S+/g), ({ 0: word, index }) => index + word.length);
  return ends.slice(0, mostWords).map((end) => after.slice(0, end));
}
