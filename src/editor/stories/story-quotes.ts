import type { ParsedArticle } from '../../compile/parse-article.ts';
import type { AppearanceFile } from '../../model/claim-file.ts';
import type { ProposedDifference } from '../../model/drafts/proposals-file.ts';
import type { QuoteSpec } from '../../model/field-schemas.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';
import { quoteSpecOf } from '../drafting/quote-spec.ts';

/** The first of the quotes of an appearance. */
export const firstSpec = (quote: AppearanceFile['quote']): QuoteSpec =>
  Array.isArray(quote) ? (quote[0] ?? '') : quote;

/** Words of an article as a record quotes them, one part a paragraph. */
export function specsOf(article: ParsedArticle, start: number, end: number): QuoteSpec[] {
  const { toUtf16 } = article.codePoints;
  return article.paragraphs.flatMap((paragraph) => {
    const range = { start: toUtf16(Math.max(start, paragraph.start)), end: toUtf16(Math.min(end, paragraph.end)) };
    const spec = range.start < range.end ? quoteSpecOf(article.text, range) : null;
    return spec === null ? [] : [spec];
  });
}

/** A summary that has every figure of which the papers have one each: `£4m or £4.5m`. */
export function withAllFigures(gist: string, differences: readonly ProposedDifference[]): string {
  const values = differences.find(({ kind }) => kind === 'number')?.values.map(({ value }) => value) ?? [];
  const own = values.find((value) => gist.includes(value));
  return own === undefined || values.some((value) => value.includes(', '))
    ? gist
    : gist.replace(own, values.toSorted((a, b) => figureOf(a) - figureOf(b)).join(' or '));
}

const figureOf = (value: string): number => readNumbers(value)[0]?.value ?? 0;
