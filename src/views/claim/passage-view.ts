import type { ArticleRecord } from '../../model/corpus.ts';
import type { AnchoredQuote } from '../../model/selector.ts';
import type { Segment } from '../../text/alignment/marked-segments.ts';
import { codePointIndex, codePointLength, sliceCodePoints } from '../../text/code-points.ts';
import { sentenceAround } from '../../text/sentence-around.ts';
import { type LanguageView, languageView } from '../source/language-view.ts';
import { articleQuotations } from './article-quotations.ts';

/** A stretch of an article's sentence: quoted by the claim, or the frame around it. */
export interface PassageSegment {
  readonly text: string;
  readonly quoted: boolean;
  /** The number of the difference between the papers that stands here, or null. */
  readonly difference: number | null;
  /** Whether these are key words that the papers share in otherwise different sentences. */
  readonly shared: boolean;
}

/** One or more whole sentences of one paragraph, with the claim's words in them. */
export interface PassageView {
  readonly segments: readonly PassageSegment[];
  readonly paragraph: number;
  /** Of the sentence, where it is not the site's own, and of the quoted words, where it is not that of the sentence. */
  readonly language: LanguageView | null;
  readonly quotedLanguage: LanguageView | null;
  /** The paper's own mark of the quotation that it begins in, where words of that stand before it; else null. */
  readonly openingMark: string | null;
}

/** Segments that belong together: the claim's words between two parts of the frame, or such a part. */
export interface PassageRun {
  readonly quoted: boolean;
  readonly run: readonly PassageSegment[];
}

/** A passage as what is the claim's in it and what is not. */
export function passageRuns({ segments }: Pick<PassageView, 'segments'>): readonly PassageRun[] {
  const runs: { quoted: boolean; run: PassageSegment[] }[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last?.quoted === segment.quoted) last.run.push(segment);
    else runs.push({ quoted: segment.quoted, run: [segment] });
  }
  return runs;
}

/** Whether words of the sentence stand outside the claim; marks alone do not count. */
export function hasFrame({ segments, openingMark }: Pick<PassageView, 'segments' | 'openingMark'>): boolean {
  return openingMark !== null || segments.some(({ text, quoted }) => !quoted && /[\p{L}\p{N}]/u.test(text));
}

interface Stretch {
  start: number;
  end: number;
  readonly paragraph: number;
  readonly quotes: { readonly quote: AnchoredQuote; readonly wording: readonly Segment[] }[];
}

/**
 * The quotes of an appearance in their whole sentences; quotes that share a sentence share a passage. Of an
 * article that may not be republished, only the quoted words.
 * @param wording for each quote its text cut where the papers differ
 * @param lang of the quoted words, where it is not that of the article
 */
export function passageViews(
  article: ArticleRecord,
  quotes: readonly AnchoredQuote[],
  wording: readonly (readonly Segment[])[],
  lang: string | null = null,
): PassageView[] {
  const stretches: Stretch[] = [];
  for (const [at, quote] of quotes.entries()) {
    const stretch = article.fullText ? sentenceStretch(article, quote) : { start: quote.start, end: quote.end };
    const last = stretches.at(-1);
    const worded = { quote, wording: wording[at] ?? [] };
    if (last !== undefined && last.paragraph === quote.paragraph && stretch.start < last.end) {
      last.end = Math.max(last.end, stretch.end);
      last.quotes.push(worded);
    } else stretches.push({ ...stretch, paragraph: quote.paragraph, quotes: [worded] });
  }
  return stretches.map((stretch) => ({
    paragraph: stretch.paragraph,
    segments: segments(article.text, stretch),
    openingMark: openingMark(article, stretch),
    language: languageView(article.lang),
    quotedLanguage: lang === article.lang ? null : languageView(lang),
  }));
}

function openingMark(article: ArticleRecord, { paragraph, start }: Stretch): string | null {
  const at = codePointIndex(article.text).toUtf16(start);
  const around = articleQuotations(article)[paragraph - 1]?.find((one) => one.start <= at && at < one.end);
  if (around === undefined) return null;
  const isOpenedEarlier = around.start === around.inner.start;
  return isOpenedEarlier || /\S/u.test(article.text.slice(around.inner.start, at)) ? around.mark : null;
}

function sentenceStretch(article: ArticleRecord, quote: AnchoredQuote): { start: number; end: number } {
  const [before, , after] = sentenceAround(article, quote);
  return { start: quote.start - codePointLength(before), end: quote.end + codePointLength(after) };
}

function segments(text: string, { start, end, quotes }: Stretch): PassageSegment[] {
  const frame = (from: number, to: number): PassageSegment[] =>
    to > from ? [{ text: sliceCodePoints(text, from, to), quoted: false, difference: null, shared: false }] : [];
  let at = start;
  const parts = quotes.flatMap(({ quote, wording }) => {
    const before = frame(at, quote.start);
    at = quote.end;
    const words = wording.map((one) => ({ text: one.text, quoted: true, difference: one.group, shared: one.shared }));
    return [...before, ...words];
  });
  return [...parts, ...frame(at, end)];
}
