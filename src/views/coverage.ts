import type { ArticleRecord } from '../model/corpus.ts';
import type { TextPositionSelector } from '../model/selector.ts';

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
    const spans = wordSpans(paragraph.text);
    return {
      number: paragraph.number,
      words: spans.length,
      covered: spans.filter((at) => covered[at] === true).length,
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

/** The code points at which the words of a text begin. */
function wordSpans(text: string): number[] {
  const starts: number[] = [];
  let inWord = false;
  for (const [at, character] of [...text].entries()) {
    const word: boolean = /[\p{L}\p{N}]/u.test(character) || (inWord && /['’\p{M}-]/u.test(character));
    if (word && !inWord) starts.push(at);
    inWord = word;
  }
  return starts;
}
