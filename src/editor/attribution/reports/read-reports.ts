import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import { readParagraphs } from '../language/read-paragraphs.ts';
import { readQuotations } from '../language/read-quotations.ts';
import { readTokens, type TextRange, type Token } from '../language/read-tokens.ts';
import { type Sentence, splitSentences, toItems } from '../language/split-sentences.ts';
import { collectNames, type PrintedName } from '../speakers/collect-names.ts';
import { findImpersonal } from './find-impersonal.ts';
import { findLooseQuotations } from './find-loose-quotations.ts';
import { findReports } from './find-reports.ts';
import { findSetApart, type ReadParagraph } from './find-set-apart.ts';
import { findSources } from './find-sources.ts';
import { isCarrier } from './find-speakers.ts';
import type { Report } from './report.ts';

/** What the grammar of a text shows: statements, names and quotations, each in the order of the text. */
export interface ReadText {
  readonly reports: readonly Report[];
  readonly names: readonly PrintedName[];
  readonly quotations: readonly Quotation[];
}

/** Reads a text paragraph by paragraph; nothing but an open quotation or a colon reaches from one into the next. */
export function readReports(text: string): ReadText {
  const paragraphs = readParagraphs(text);
  const quotations = readQuotations(text, paragraphs);
  const names: PrintedName[] = [];
  const read = paragraphs.map((range, at): ReadParagraph => {
    const tokens = readTokens(text, range);
    const spoken = (quotations[at] ?? []).filter((quotation) => !isNickname(quotation, tokens));
    names.push(...collectNames(text, tokens, spoken));
    return { range, sentences: splitSentences(text, toItems(text, tokens, spoken), at) };
  });
  const setApart = findSetApart(read);
  return {
    reports: withSetApart(
      read.flatMap(({ sentences }) => sentences.flatMap(readSentence)),
      setApart,
    ),
    names,
    quotations: quotations.flat(),
  };
}

/** `Maria “Mimi” Delgado`: marks inside a name are no quotation. */
function isNickname({ start, end }: Quotation, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.start === start && token.end === end);
}

/** In the order of the text; what is set apart takes the place of a quotation that stands alone. */
function withSetApart(reports: readonly Report[], setApart: readonly Report[]): Report[] {
  if (setApart.length === 0) return [...reports];
  const taken = new Set(setApart.flatMap(({ quotations }) => quotations));
  const isFree = ({ rule, quotations, content }: Report) =>
    !(rule === 'quote-alone' || rule === 'quote-next') ||
    !quotations.some((quotation) => taken.has(quotation)) ||
    content.length > 1;
  const free = reports.filter(
    (report) => isFree(report) && !setApart.some((other) => other.quotations.length === 0 && holds(other, report.cue)),
  );
  return [...free, ...setApart].sort((a, b) => startOf(a) - startOf(b));
}

function readSentence(sentence: Sentence): Report[] {
  const found = [...findReports(sentence), ...findSources(sentence), ...findImpersonal(sentence)];
  const reports = withoutOverlaps(found.filter((report) => !carriesAnother(report, found)));
  const taken = new Set(reports.flatMap((report) => report.quotations));
  return [...reports, ...findLooseQuotations(sentence, taken)].sort((a, b) => startOf(a) - startOf(b));
}

/** Whether a report only carries what another one of the sentence reports: by `according to`, or by a paper. */
function carriesAnother(report: Report, all: readonly Report[]): boolean {
  const { sentence, subject, cue } = report;
  const isPaper = subject !== null && cue !== null && isCarrier(sentence.items, subject, sentence.items.indexOf(cue));
  if (!isPaper && report.rule !== 'according-to') return false;
  return all.some(
    (other) => other !== report && other.cueClass !== 'belief' && other.subject !== null && holds(report, other.cue),
  );
}

/**
 * What a statement holds of others is part of it: acts, beliefs, and what its own speaker says again as a pronoun. What
 * somebody else is said to have said stays a statement of its own.
 */
function withoutOverlaps(reports: readonly Report[]): Report[] {
  return reports.filter(
    (report) =>
      isOthersSpeech(report) ||
      !reports.some((other) => other !== report && holds(other, report.cue) && !holds(report, other.cue)),
  );
}

function isOthersSpeech({ rule, cueClass, subject, sentence }: Report): boolean {
  const isClause =
    rule === 'that-clause' || rule === 'bare-clause' || rule === 'question-clause' || rule === 'quote-after';
  return isClause && cueClass === 'speech' && subject !== null && sentence.items[subject.from]?.tag !== 'PRON';
}

function holds({ content }: Report, inner: TextRange | null): boolean {
  return inner !== null && content.some((range) => range.start <= inner.start && inner.end <= range.end);
}

function startOf(report: Report): number {
  return report.content[0]?.start ?? 0;
}
