import type { ArticleRecord } from '../../model/corpus.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { codePointIndex } from '../../text/code-points.ts';

/** How much of an article's text its claims cover. */
export interface Coverage {
  /** Words of the text, and how many of them stand in a claim's quote. */
  readonly words: number;
  readonly coveredWords: number;
  /** Whole per cent of the words, rounded down so that 100 means all. */
  readonly percent: number;
  /** Numbers of the paragraphs in which no claim quotes a word. */
  readonly bareParagraphs: readonly number[];
}

/** Counts the covered words; passages may overlap, and are in code points of the article's text. */
export function coverage(article: ArticleRecord, passages: readonly TextPositionSelector[]): Coverage {
  const counts = article.paragraphs.map((paragraph) => {
    const covered = Array.from({ length: paragraph.end - paragraph.start }, () => false);
    for (const { start, end } of passages)
      covered.fill(true, clamp(start - paragraph.start), clamp(end - paragraph.start));
    const starts = wordStarts(paragraph.text);
    return {
      number: paragraph.number,
      words: starts.length,
      covered: starts.filter((at) => covered[at] === true).length,
    };
  });
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  const coveredWords = counts.reduce((sum, one) => sum + one.covered, 0);
  return {
    words,
    coveredWords,
    percent: words === 0 ? 0 : Math.floor((100 * coveredWords) / words),
    bareParagraphs: counts.filter((one) => one.covered === 0).map(({ number }) => number),
  };
}

const clamp = (offset: number): number => Math.max(0, offset);

/** A word; an apostrophe or a hyphen inside belongs to it, and the marks inside a number: 60,000. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]|(?<=\p{N})[.,](?=\p{N}))*/gu;

/** The code points at which the words of a text begin. */
export function wordStarts(text: string): number[] {
  const codePoints = codePointIndex(text);
  return Array.from(text.matchAll(word), ({ index }) => codePoints.fromUtf16(index));
}
