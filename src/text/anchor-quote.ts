import type { Paragraph } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import type { CodePointIndex } from './code-points.ts';
import { explainMismatch, type Mismatch } from './explain-mismatch.ts';
import { cutWord, findQuote, type QuoteQuery, type Range } from './find-quote.ts';
import { nearestPassage } from './nearest-passage.ts';

/** What an anchor is dropped into: a text, its paragraphs and its code points. */
export interface AnchorText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly codePoints: CodePointIndex;
}

/** Where a quote stands, or why it cannot be pinned down. */
export type Anchoring =
  | { readonly outcome: 'anchored'; readonly quote: AnchoredQuote }
  | { readonly outcome: 'missing'; readonly nearest: string | null; readonly mismatch: Mismatch | null }
  | { readonly outcome: 'ambiguous'; readonly count: number }
  | { readonly outcome: 'cuts-word'; readonly word: string }
  | { readonly outcome: 'across-paragraphs'; readonly first: number; readonly last: number };

/** How much of the text a selector carries before and after its words, in UTF-16 units, cut to whole code points. */
const contextLength = 32;

/** Pins a quote to its one place in a text. */
export function anchorQuote(article: AnchorText, query: QuoteQuery): Anchoring {
  const matches = findQuote(article.text, query);
  const match = matches[0];
  if (match === undefined) return missing(article.text, query.exact);
  if (matches.length > 1) return { outcome: 'ambiguous', count: matches.length };
  const word = cutWord(article.text, match);
  if (word !== null) return { outcome: 'cuts-word', word };
  const start = article.codePoints.fromUtf16(match.start);
  const end = article.codePoints.fromUtf16(match.end);
  const first = paragraphAt(article.paragraphs, start);
  const last = paragraphAt(article.paragraphs, end - 1);
  if (first !== last) return { outcome: 'across-paragraphs', first, last };
  return {
    outcome: 'anchored',
    quote: { exact: query.exact, ...context(article.text, match), start, end, paragraph: first },
  };
}

function missing(text: string, words: string): Anchoring {
  return { outcome: 'missing', nearest: nearestPassage(text, words), mismatch: explainMismatch(text, words) };
}

function paragraphAt(paragraphs: readonly Paragraph[], codePoint: number): number {
  return paragraphs.findLast((paragraph) => paragraph.start <= codePoint)?.number ?? 1;
}

function context(text: string, { start, end }: Range): { prefix: string; suffix: string } {
  return {
    prefix: text.slice(Math.max(0, start - contextLength), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + contextLength).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
