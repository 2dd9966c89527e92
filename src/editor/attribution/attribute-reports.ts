import type { Quotation } from '../../text/pair-quotation-marks.ts';
import type { KnownActor } from './attribution.ts';
import type { TextRange } from './language/read-tokens.ts';
import type { ReadText } from './reports/read-reports.ts';
import type { Report } from './reports/report.ts';
import { matcherOf } from './speakers/match-actors.ts';
import { indexNames } from './speakers/name-index.ts';
import { resolveSpeaker } from './speakers/resolve-speakers.ts';
import type { ResolvedSpeaker } from './speakers/resolved-speaker.ts';

/** A report with its speaker, and with the quotations that go on from it. */
export interface StatementDraft {
  readonly report: Report;
  readonly speaker: ResolvedSpeaker | null;
  readonly spans: readonly TextRange[];
  readonly quotations: readonly Quotation[];
  /** Of the text's paragraphs, counted from 0. */
  readonly lastParagraph: number;
}

const mostOfOneSentence = 8;

/** The statements of a text: speakers followed back through it, and quotations without a cue joined to what they go on from. */
export function draftStatements(text: string, read: ReadText, knownActors: readonly KnownActor[]): StatementDraft[] {
  const context = { text, names: indexNames(read.names), match: matcherOf(knownActors) };
  const drafts: StatementDraft[] = [];
  const history: { at: number; speaker: ResolvedSpeaker }[] = [];
  for (const report of read.reports) {
    if (report.rule === 'quote-alone') {
      continueStatement(drafts, report);
      continue;
    }
    const speaker = speakerOf(report, drafts) ?? resolveSpeaker(report, { ...context, history });
    if (speaker?.mention && !isThought(report)) history.push({ at: speaker.mention.start, speaker });
    drafts.push(toDraft(report, speaker));
  }
  return drafts;
}

/** Whether every word of a statement stands in quotation marks. */
export function isQuotedWhole({ spans, quotations }: Pick<StatementDraft, 'spans' | 'quotations'>): boolean {
  return spans.every(({ start, end }) => quotations.some(({ inner }) => inner.start <= start && end <= inner.end));
}

function toDraft(report: Report, speaker: ResolvedSpeaker | null): StatementDraft {
  const { content, quotations, sentence } = report;
  return { report, speaker, spans: content, quotations, lastParagraph: sentence.paragraph };
}

/**
 * A quotation without a cue belongs to the statement before it: in the same paragraph always, in the next one where
 * that statement is a quotation too; else it is a statement of its own by the same speaker.
 */
function continueStatement(drafts: StatementDraft[], report: Report): void {
  const at = lastSentenceStart(drafts);
  const last = drafts[at];
  const gap = report.sentence.paragraph - (last?.lastParagraph ?? Number.NEGATIVE_INFINITY);
  if (last === undefined || gap > 1) return;
  if (gap === 1 && !isQuotedWhole(last)) drafts.push(toDraft(report, last.speaker));
  else drafts[at] = joined(last, report);
}

function isThought({ rule }: Report): boolean {
  return rule === 'inside-quotation';
}

/** Who says `I` inside a quotation: whoever is quoted. */
function speakerOf(report: Report, drafts: readonly StatementDraft[]): ResolvedSpeaker | null {
  const [quotation] = report.quotations;
  if (!isThought(report) || quotation === undefined || report.subject === null) return null;
  const quoted = drafts.findLast((draft) => draft.quotations.includes(quotation))?.speaker ?? null;
  const [first] = report.sentence.items.slice(report.subject.from);
  return quoted === null || first === undefined ? null : { ...quoted, mention: { start: first.start, end: first.end } };
}

/** Where the drafts of the last sentence begin: the first of them is the outermost. */
function lastSentenceStart(drafts: readonly StatementDraft[]): number {
  const last = drafts.findLastIndex((draft) => !isThought(draft.report));
  const from = Math.max(0, last - mostOfOneSentence);
  const sentence = drafts[last]?.report.sentence;
  return from + drafts.slice(from).findIndex((draft) => draft.report.sentence === sentence);
}

function joined(last: StatementDraft, { content, quotations, sentence }: Report): StatementDraft {
  return {
    ...last,
    spans: [...last.spans, ...content],
    quotations: [...last.quotations, ...quotations],
    lastParagraph: sentence.paragraph,
  };
}
