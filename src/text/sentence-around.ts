import type { ArticleRecord } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { codePointIndex } from './code-points.ts';
import type { Range } from './find-quote.ts';

/** The whole sentence or sentences a quote stands in, cut where the quote begins and ends. */
export type SentenceAround = readonly [before: string, quoted: string, after: string];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the segmenter stops too early: after a title, an initial ("J.", "U.S.") or "No." with its full stop.
 * Joining wrongly shows a sentence too many; splitting wrongly would cut one short, so a doubt joins.
 */
const unfinished = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|Gen|Col|Capt|Lt|Sgt|Gov|Sen|Rep|No|vs|\p{Lu})\.\s*$/u;
/** A sentence does not begin in lower case: ‘Really?’ he said. */
const continues = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * The sentences of a paragraph, in UTF-16 units, without the space after them. What a reader is shown: a doubt joins,
 * and quotations are text like any other. The editor's splitter (editor/attribution) is another: there a quotation is
 * one word of the sentence that reports it.
 */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const previous = ranges.at(-1);
    const joins = previous && (unfinished.test(text.slice(previous.start, previous.end)) || continues.test(segment));
    const start = joins ? previous.start : index;
    if (joins) ranges.pop();
    ranges.push({ start, end: index + segment.length });
  }
  return ranges.map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }));
}

/** The ends of the quote inside its paragraph, in UTF-16 units. */
function quoteRange(paragraph: { readonly start: number; readonly text: string }, quote: AnchoredQuote): Range {
  const { toUtf16 } = codePointIndex(paragraph.text);
  return { start: toUtf16(quote.start - paragraph.start), end: toUtf16(quote.end - paragraph.start) };
}

/**
 * The sentence or sentences of its paragraph that a quote touches, as what stands before it, the quote itself and
 * what stands after; joined, the three are a slice of the article's text. Positions are code points, as everywhere
 * in the corpus.
 * @throws Error when the article has no such paragraph, which a compiled corpus excludes.
 */
export function sentenceAround(article: ArticleRecord, quote: AnchoredQuote): SentenceAround {
  const paragraph = article.paragraphs.find(({ number }) => number === quote.paragraph);
  if (paragraph === undefined) throw new Error(`No paragraph ${quote.paragraph} in \`${article.id}\``);
  const { text } = paragraph;
  const quoted = quoteRange(paragraph, quote);
  const touched = sentenceRanges(text).filter(({ start, end }) => start < quoted.end && end > quoted.start);
  const start = Math.min(quoted.start, ...touched.map((range) => range.start));
  const end = Math.max(quoted.end, ...touched.map((range) => range.end));
  return [text.slice(start, quoted.start), text.slice(quoted.start, quoted.end), text.slice(quoted.end, end)];
}
