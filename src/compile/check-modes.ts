import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { Mode } from '../model/vocabulary.ts';
import type { Range } from '../text/find-quote.ts';
import { pairQuotationMarks } from '../text/pair-quotation-marks.ts';
import { inUtf16, shorten, trimmed } from './check-coverage.ts';
import type { ParsedArticle } from './parse-article.ts';

const quotationsOf = new WeakMap<ParsedArticle, readonly Range[]>();

/** The outermost quotations of an article, marks included; UTF-16 units of its text. */
function quotations(article: ParsedArticle): readonly Range[] {
  const found =
    quotationsOf.get(article) ??
    pairQuotationMarks(
      article.text,
      article.paragraphs.map((one) => inUtf16(article, one)),
    ).flat();
  quotationsOf.set(article, found);
  return found;
}

/**
 * Checks that what counts as quoted is quoted: `direct` words stand wholly inside quotation marks of the article, of
 * `mixed` ones some do (docs/rules.md, rule 7).
 * @param quotes of one appearance; none where none was found
 */
export function checkMode(
  mode: Mode,
  quotes: readonly AnchoredQuote[],
  article: ParsedArticle,
  place: Place,
): Diagnostic[] {
  const words = quotes.map((quote) => trimmed(article.text, inUtf16(article, quote)));
  const bare = mode === 'direct' ? words.find((one) => !isQuoted(one, article)) : null;
  if (bare) return [diagnose('claim/direct-unquoted', place, { words: textOf(bare, article), article: article.id })];
  const [first] = words;
  if (mode !== 'mixed' || first === undefined || words.some((one) => isPartlyQuoted(one, article))) return [];
  return [diagnose('claim/mixed-unquoted', place, { words: textOf(first, article), article: article.id })];
}

const textOf = ({ start, end }: Range, { text }: ParsedArticle): string => shorten(text.slice(start, end));

function isQuoted({ start, end }: Range, article: ParsedArticle): boolean {
  return quotations(article).some((one) => one.start <= start && end <= one.end);
}

function isPartlyQuoted({ start, end }: Range, article: ParsedArticle): boolean {
  return quotations(article).some((one) => hasWords(article, Math.max(start, one.start), Math.min(end, one.end)));
}

function hasWords({ text }: ParsedArticle, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
