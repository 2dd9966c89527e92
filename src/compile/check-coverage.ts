import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { TextPositionSelector } from '../model/selector.ts';
import { characterNames } from '../text/character-name.ts';
import type { Range } from '../text/find-quote.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import { unpairedMarks } from '../text/unpaired-marks.ts';
import type { ParsedArticle } from './parse-article.ts';

/**
 * Checks that in an article marked `annotation: complete` every pair of quotation marks lies in one of the
 * given passages: the quotes of its appearances and its scare quotes (docs/rules.md, rule 6).
 * @param passages in code points of the article's text
 */
export function checkCoverage(article: ParsedArticle, passages: readonly TextPositionSelector[]): Diagnostic[] {
  if (article.value?.annotation !== 'complete') return [];
  const unknown = unpairedMarks(article.text).map(({ glyph, at }) =>
    diagnose('article/unknown-marks', article.placeAt(at), { name: characterNames(glyph) }),
  );
  const covered = passages.map((one) => inUtf16(article, one));
  const uncovered = quotedRanges(article)
    .filter((words) => !covered.some((one) => one.start <= words.start && words.end <= one.end))
    .map(({ start, end }) =>
      diagnose('article/quotation-uncovered', article.placeAt(start), {
        words: shorten(article.text.slice(start, end)),
      }),
    );
  return [...unknown, ...uncovered];
}

/** A stretch of an article in UTF-16 units of its text. */
export function inUtf16({ codePoints }: ParsedArticle, { start, end }: TextPositionSelector): Range {
  return { start: codePoints.toUtf16(start), end: codePoints.toUtf16(end) };
}

/** The words of an article that stand in marks, in UTF-16 units of its text; punctuation at their ends does not count. */
export function quotedRanges(article: ParsedArticle): Range[] {
  const paragraphs = article.paragraphs.map((one) => inUtf16(article, one));
  return pairQuotationMarks(article.text, paragraphs)
    .flat()
    .map(({ inner }) => trimmed(article.text, inner))
    .filter(({ start, end }) => start < end);
}

/** A stretch of a text without the punctuation and space at its ends; empty where it holds no word. UTF-16 units. */
export function trimmed(text: string, { start, end }: Range): Range {
  const words = Array.from(text.slice(start, end).matchAll(/[^\p{P}\s]+/gu));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { start, end: start };
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/** Words as a message shows them: eighty characters at most. */
export function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
