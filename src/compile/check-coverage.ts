import type { Range } from '../anchoring/find-quote.ts';
import { quotationPairs } from '../anchoring/quotation-marks.ts';
import type { Paragraph } from '../model/corpus.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { TextPositionSelector } from '../model/selector.ts';
import type { ParsedArticle } from './parse-article.ts';

/**
 * Checks that in an article marked `annotation: complete` every pair of quotation marks lies in one of the
 * given passages: the quotes of its appearances and its scare quotes (rule 6).
 * @param passages in code points of the article's text
 */
export function checkCoverage(article: ParsedArticle, passages: readonly TextPositionSelector[]): Diagnostic[] {
  if (article.value?.annotation !== 'complete') return [];
  const ranges = passages.map(({ start, end }) => ({
    start: article.codePoints.toUtf16(start),
    end: article.codePoints.toUtf16(end),
  }));
  return article.paragraphs.flatMap((paragraph) => {
    const from = article.codePoints.toUtf16(paragraph.start);
    return uncovered(paragraph, from, ranges).map((range) =>
      diagnose('article/quotation-uncovered', article.placeAt(range.start), {
        words: shorten(article.text.slice(range.start, range.end)),
      }),
    );
  });
}

/** The words in marks that no passage covers; punctuation at their ends does not count. */
function uncovered(paragraph: Paragraph, from: number, passages: readonly Range[]): Range[] {
  return quotationPairs(paragraph.text)
    .map(({ inner }) => trimmed(paragraph.text, inner))
    .map(({ start, end }) => ({ start: start + from, end: end + from }))
    .filter(
      (words) => words.start < words.end && !passages.some((one) => one.start <= words.start && words.end <= one.end),
    );
}

function trimmed(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  const lead = /^[\p{P}\s]*/u.exec(inner)?.[0].length ?? 0;
  const tail = /[\p{P}\s]*$/u.exec(inner)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Words as a message shows them: eighty characters at most. */
export function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
