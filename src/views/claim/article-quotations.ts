import type { ArticleRecord } from '../../model/corpus.ts';
import { codePointIndex } from '../../text/code-points.ts';
import { pairQuotationMarks, type Quotation } from '../../text/pair-quotation-marks.ts';
import { memoizeByObject } from '../memoize-in-corpus.ts';

/** The quotations of each paragraph of an article, in UTF-16 units of its text: all its claims ask for the same. */
export const articleQuotations = memoizeByObject((article: ArticleRecord): readonly (readonly Quotation[])[] => {
  const { toUtf16 } = codePointIndex(article.text);
  const paragraphs = article.paragraphs.map(({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }));
  return pairQuotationMarks(article.text, paragraphs);
});
