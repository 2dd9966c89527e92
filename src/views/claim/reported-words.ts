import type { Appearance, ArticleRecord } from '../../model/corpus.ts';
import type { AnchoredQuote } from '../../model/selector.ts';
import type { Mode } from '../../model/vocabulary.ts';
import { codePointIndex } from '../../text/code-points.ts';
import { isolated } from '../../text/right-to-left.ts';
import { oneLine } from '../sentences.ts';
import { articleQuotations } from './article-quotations.ts';

/** A run of what a paper prints: words with which the speaker himself is quoted, without their marks, or the paper's own. */
export interface WordRun {
  readonly text: string;
  readonly spoken: boolean;
}

/** What one appearance prints, told apart by whose words it is. */
export interface ReportedWords {
  /** In the order of the text; where something between them is left out, the paper's own run is ` […] `. */
  readonly runs: readonly WordRun[];
  /** Whether all of it is the speaker's. */
  readonly quoted: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const gap: WordRun = { text: ' […] ', spoken: false };

/**
 * Whose words an appearance prints. Of `direct` words all are the speaker's (where the article has marks, what stands
 * within them), of `mixed` ones those within the article's own marks, of others none. Marks around a mere term
 * (`scareQuotes`) make nobody a speaker.
 */
export function reportedWords({ quotes, mode }: Appearance, article: ArticleRecord): ReportedWords {
  const runs = quotes.map((quote) => quoteRuns(quote, mode, article));
  return {
    runs: runs.flatMap((own, at) => (at === 0 ? own : [gap, ...own])),
    quoted: runs.flat().every(({ spoken }) => spoken),
  };
}

/** The runs as a line of text: marks of ours around the speaker's words, and around nothing else. */
export function reportedText({ runs }: ReportedWords): string {
  return oneLine(runs.map(({ text, spoken }) => (spoken ? `“${isolated(text)}”` : isolated(text))).join(''));
}

function quoteRuns(quote: AnchoredQuote, mode: Mode, article: ArticleRecord): readonly WordRun[] {
  const whole: WordRun = { text: quote.exact, spoken: false };
  if (mode !== 'direct' && mode !== 'mixed') return [whole];
  const { toUtf16 } = codePointIndex(article.text);
  const own = { start: toUtf16(quote.start), end: toUtf16(quote.end) };
  const quotations = (articleQuotations(article)[quote.paragraph - 1] ?? []).filter(
    ({ start, end }) => start < own.end && end > own.start && !isTerm({ start, end }, article, toUtf16),
  );
  if (quotations.length === 0) return [mode === 'direct' ? { text: withoutMarks(quote.exact), spoken: true } : whole];
  const runs: WordRun[] = [];
  let at = own.start;
  for (const { start, end, inner } of quotations) {
    runs.push({ text: article.text.slice(at, Math.max(at, start)), spoken: false });
    const words = article.text.slice(Math.max(own.start, inner.start), Math.min(own.end, inner.end));
    runs.push({ text: withoutLastComma(words), spoken: true });
    at = Math.min(own.end, end);
  }
  runs.push({ text: article.text.slice(at, own.end), spoken: false });
  return runs.filter(({ text }) => /\S/u.test(text));
}

function isTerm(range: Range, { scareQuotes }: ArticleRecord, toUtf16: (codePoint: number) => number): boolean {
  return scareQuotes.some(({ start, end }) => toUtf16(start) <= range.start + 1 && toUtf16(end) >= range.end - 1);
}

/** The comma before `he said` is no part of what was said. */
const withoutLastComma = (words: string): string => words.trim().replace(/,$/u, '');

/** Without marks around it, where the article's are not known to be a pair. */
const withoutMarks = (exact: string): string =>
  withoutLastComma(exact.replace(/^[“‘"'„«]/u, '').replace(/[”’"'“»]$/u, ''));
