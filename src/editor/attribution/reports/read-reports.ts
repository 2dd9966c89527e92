import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import { readQuotations } from '../language/read-quotations.ts';
import { readParagraphs, readTokens, type TextRange, type Token } from '../language/read-tokens.ts';
import { type Sentence, splitSentences, toItems } from '../language/split-sentences.ts';
import { collectNames, type PrintedName } from '../speakers/collect-names.ts';
import { findImpersonal } from './find-impersonal.ts';
import { findLooseQuotations } from './find-loose-quotations.ts';
import { findReports } from './find-reports.ts';
import { findSources } from './find-sources.ts';
import { findThoughts } from './find-thoughts.ts';
import type { Report } from './report.ts';

/** What the grammar of a text shows: statements, names and quotations, each in the order of the text. */
export interface ReadText {
  readonly reports: readonly Report[];
  readonly names: readonly PrintedName[];
  readonly quotations: readonly Quotation[];
}

/** Reads a text paragraph by paragraph; nothing but an open quotation reaches from one into the next. */
export function readReports(text: string): ReadText {
  const paragraphs = readParagraphs(text);
  const quotations = readQuotations(text, paragraphs);
  const read = paragraphs.map((paragraph, at) =>
    readParagraph(text, readTokens(text, paragraph), quotations[at] ?? [], at),
  );
  return {
    reports: read.flatMap(({ reports }) => reports),
    names: read.flatMap(({ names }) => names),
    quotations: quotations.flat(),
  };
}

function readParagraph(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  at: number,
): Omit<ReadText, 'quotations'> {
  const sentences = splitSentences(text, toItems(text, tokens, quotations), at);
  const reports = [...sentences.flatMap(readSentence), ...findThoughts(text, tokens, quotations, at)];
  return { reports, names: collectNames(text, tokens, quotations) };
}

function readSentence(sentence: Sentence): Report[] {
  const found = [...findReports(sentence), ...findSources(sentence), ...findImpersonal(sentence)];
  const reports = withoutNestedActs(found);
  const taken = new Set(reports.flatMap((report) => report.quotations));
  return [...reports, ...findLooseQuotations(sentence, taken)].sort((a, b) => startOf(a) - startOf(b));
}

/** A promise, a demand or a denial inside another statement of the sentence is part of that statement. */
function withoutNestedActs(reports: readonly Report[]): Report[] {
  const isAct = ({ rule }: Report) => rule === 'infinitive' || rule === 'object';
  const words = reports.filter((report) => !isAct(report)).flatMap(({ content }) => content);
  return reports.filter((report) => !isAct(report) || !words.some((range) => contains(range, report.cue)));
}

function contains(range: TextRange, inner: TextRange | null): boolean {
  return inner !== null && range.start <= inner.start && inner.end <= range.end;
}

function startOf(report: Report): number {
  return report.content[0]?.start ?? 0;
}
