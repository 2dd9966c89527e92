import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { TextPositionSelector } from '../model/selector.ts';
import type { Range } from '../text/find-quote.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import type { ParsedArticle } from './parse-article.ts';

/**
 * Checks that in an article marked `annotation: complete` every pair of quotation marks lies in one of the
 * given passages: the quotes of its appearances and its scare quotes (docs/rules.md, rule 6).
 * @param passages in code points of the article's text
 */
export function checkCoverage(article: ParsedArticle, passages: readonly TextPositionSelector[]): Diagnostic[] {
  if (article.value?.annotation !== 'complete') return [];
  const covered = passages.map((one) => inUtf16(article, one));
  return quotedWords(article)
    .filter((words) => !covered.some((one) => one.start <= words.start && words.end <= one.end))
    .map(({ start, end }) =>
      diagnose('article/quotation-uncovered', article.placeAt(start), {
        words: shorten(article.text.slice(start, end)),
      }),
    );
}

function inUtf16({ codePoints }: ParsedArticle, { start, end }: TextPositionSelector): Range {
  return { start: codePoints.toUtf16(start), end: codePoints.toUtf16(end) };
}

/** The words of an article that stand in marks, in UTF-16 units of its text; punctuation at their ends does not count. */
export function quotedWords(article: ParsedArticle): Range[] {
  const paragraphs = article.paragraphs.map((one) => inUtf16(article, one));
  return pairQuotationMarks(article.text, paragraphs)
    .flat()
    .map(({ inner }) => trimmed(article.text, inner))
    .filter(({ start, end }) => start < end);
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = Array.from(text.slice(start, end).matchAll(/[^\p{P}\s]+/gu));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { start, end: start };
  return { start: start + first.index, end: start + last.index + last[0].length };
}

/** Words as a message shows them: eighty characters at most. */
export function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
