import type { Quotation } from '../../text/pair-quotation-marks.ts';
import type { TextRange } from './language/read-tokens.ts';
import type { ReadText } from './reports/read-reports.ts';
import type { Report } from './reports/report.ts';
import type { MatchActor } from './speakers/match-actors.ts';
import { indexNames } from './speakers/name-index.ts';
import { resolveSpeaker } from './speakers/resolve-speakers.ts';
import type { ResolvedSpeaker } from './speakers/resolved-speaker.ts';

/** A report with its speaker, and with the quotations that go on from it. */
export interface AttributedReport {
  readonly report: Report;
  readonly speaker: ResolvedSpeaker | null;
  readonly spans: readonly TextRange[];
  readonly quotations: readonly Quotation[];
  /** Of the text's paragraphs, counted from 0. */
  readonly lastParagraph: number;
}

const maxReportsOfSentence = 8;

/** The statements of a text: speakers followed back through it, and quotations without a cue joined to what they go on from. */
export function attributeReports(text: string, read: ReadText, match: MatchActor): AttributedReport[] {
  const context = { text, names: indexNames(read.names), match };
  const attributed: AttributedReport[] = [];
  const history: { at: number; speaker: ResolvedSpeaker }[] = [];
  for (const report of read.reports) {
    if (report.rule === 'quote-alone') {
      continueStatement(attributed, report);
      continue;
    }
    const speaker = resolveSpeaker(report, { ...context, history });
    if (speaker?.mention) history.push({ at: speaker.mention.start, speaker });
    attributed.push(withSpeaker(report, speaker));
  }
  return attributed;
}

/** Whether every word of a statement stands in quotation marks. */
export function isQuotedWhole({ spans, quotations }: Pick<AttributedReport, 'spans' | 'quotations'>): boolean {
  return spans.every(({ start, end }) => quotations.some(({ inner }) => inner.start <= start && end <= inner.end));
}

function withSpeaker(report: Report, speaker: ResolvedSpeaker | null): AttributedReport {
  const { content, quotations, sentence } = report;
  return { report, speaker, spans: content, quotations, lastParagraph: sentence.paragraph };
}

/**
 * A quotation without a cue belongs to the statement before it: in the same paragraph always, in the next one where
 * that statement is a quotation too; else it is a statement of its own by the same speaker.
 */
function continueStatement(attributed: AttributedReport[], report: Report): void {
  const at = lastSentenceStart(attributed);
  const last = attributed[at];
  const gap = report.sentence.paragraph - (last?.lastParagraph ?? Number.NEGATIVE_INFINITY);
  if (last === undefined || gap > 1) return;
  if (gap === 1 && !isQuotedWhole(last)) attributed.push(withSpeaker(report, last.speaker));
  else attributed[at] = joined(last, report);
}

/** Where the reports of the last sentence begin: the first of them is the outermost. */
function lastSentenceStart(attributed: readonly AttributedReport[]): number {
  const last = attributed.length - 1;
  const from = Math.max(0, last - maxReportsOfSentence);
  const sentence = attributed[last]?.report.sentence;
  return from + attributed.slice(from).findIndex((one) => one.report.sentence === sentence);
}

function joined(last: AttributedReport, { content, quotations, sentence }: Report): AttributedReport {
  return {
    ...last,
    spans: [...last.spans, ...content],
    quotations: [...last.quotations, ...quotations],
    lastParagraph: sentence.paragraph,
  };
}
