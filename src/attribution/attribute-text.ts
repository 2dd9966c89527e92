import type { TextPositionSelector } from '../model/selector.ts';
import type { Attribution, AttributionMode, KnownActor, PrintedWords } from './attribution.ts';
import { collectNames } from './collect-names.ts';
import { findLooseQuotations } from './find-loose-quotations.ts';
import { findReports } from './find-reports.ts';
import { findSources } from './find-sources.ts';
import { matcherOf } from './match-actors.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';
import { readParagraphs, readTokens, type TextRange } from './read-tokens.ts';
import type { Report } from './report.ts';
import { confidenceOf, reasonOf } from './report-rules.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speakers.ts';
import { splitSentences, toItems } from './split-sentences.ts';

/**
 * Every statement that a text attributes to a source, sorted by where it starts. English only: any other text gives
 * fewer findings or none. The same text and actors always give the same result.
 */
export function attributeText(text: string, knownActors: readonly KnownActor[]): Attribution[] {
  const paragraphs = readParagraphs(text);
  const quotations = pairQuotationMarks(text, paragraphs);
  const tokens = paragraphs.map((paragraph) => readTokens(text, paragraph));
  const names = tokens.flatMap((line) => collectNames(text, line));
  const reports = paragraphs.flatMap((paragraph, at) =>
    findInParagraph(text, tokens[at] ?? [], within(quotations, paragraph), at),
  );
  return toAttributions(text, reports, { names, match: matcherOf(knownActors) });
}

function within(quotations: readonly Quotation[], paragraph: TextRange): Quotation[] {
  return quotations.filter((quotation) => quotation.start >= paragraph.start && quotation.end <= paragraph.end);
}

function findInParagraph(
  text: string,
  tokens: Parameters<typeof toItems>[1],
  quotations: readonly Quotation[],
  at: number,
): Report[] {
  return splitSentences(text, toItems(text, tokens, quotations), at).flatMap((sentence) => {
    const reports = [...findReports(sentence), ...findSources(sentence)];
    const taken = new Set(reports.flatMap((report) => report.quotations));
    return [...reports, ...findLooseQuotations(sentence, taken)].sort((a, b) => startOf(a) - startOf(b));
  });
}

function startOf(report: Report): number {
  return report.content[0]?.start ?? 0;
}

interface Draft {
  readonly report: Report;
  readonly spans: TextRange[];
  readonly speaker: ResolvedSpeaker | null;
}

function toAttributions(
  text: string,
  reports: readonly Report[],
  context: { names: ReturnType<typeof collectNames>; match: ReturnType<typeof matcherOf> },
): Attribution[] {
  const drafts: Draft[] = [];
  const history: { at: number; speaker: ResolvedSpeaker }[] = [];
  for (const report of reports) {
    const last = drafts.findLast((draft) => draft.report.quotations.length > 0);
    if (report.rule === 'quote-alone') {
      continueQuotation(drafts, last, report);
      continue;
    }
    const speaker = resolveSpeaker(report, { text, ...context, history });
    if (speaker?.mention) history.push({ at: speaker.mention.start, speaker });
    drafts.push({ report, spans: [...report.content], speaker });
  }
  const toCodePoints = codePointCounter(text);
  return drafts
    .map((draft) => toAttribution(text, draft, toCodePoints))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** A quotation without a cue belongs to the statement before it, in the same paragraph or across a paragraph's end. */
function continueQuotation(drafts: Draft[], last: Draft | undefined, report: Report): void {
  if (last === undefined) return;
  const gap = report.sentence.paragraph - lastParagraph(last, report);
  const continues = report.quotations[0]?.continues === true;
  if (gap === 0 || continues) last.spans.push(...report.content);
  else if (gap === 1) drafts.push({ report, spans: [...report.content], speaker: last.speaker });
}

function lastParagraph(draft: Draft, _report: Report): number {
  return draft.report.sentence.paragraph;
}

function toAttribution(
  text: string,
  { report, spans, speaker }: Draft,
  at: (range: TextRange) => TextPositionSelector,
): Attribution {
  const isResolved = speaker !== null;
  return {
    spans: spans.toSorted((a, b) => a.start - b.start).map(at),
    mode: modeOf(text, spans, report, speaker),
    cue: report.cue === null ? null : printed(text, report.cue, at),
    mention: speaker?.mention ? printed(text, speaker.mention, at) : null,
    speaker: speaker?.speaker ?? 'unnamed',
    confidence: confidenceOf(report, isResolved),
    reason: reasonOf(report, isResolved),
  };
}

function modeOf(
  text: string,
  spans: readonly TextRange[],
  report: Report,
  speaker: ResolvedSpeaker | null,
): AttributionMode {
  if (report.quotations.length > 0 && spans.every((span) => isQuoted(text, span))) return 'direct';
  if (speaker?.isDocument) return 'document';
  return report.quotations.length > 0 ? 'mixed' : 'indirect';
}

function isQuoted(text: string, span: TextRange): boolean {
  return (
    /["“”‘’'«»„]\s*$/u.test(text.slice(Math.max(0, span.start - 2), span.start)) ||
    span.start === 0 ||
    /\n$/.test(text.slice(0, span.start))
  );
}

function printed(text: string, range: TextRange, at: (range: TextRange) => TextPositionSelector): PrintedWords {
  return { ...at(range), text: text.slice(range.start, range.end) };
}

/** Turns UTF-16 offsets into code points. */
function codePointCounter(text: string): (range: TextRange) => TextPositionSelector {
  const low: number[] = [];
  for (const pair of text.matchAll(/[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g)) low.push(pair.index);
  const count = (offset: number) => offset - countBelow(low, offset);
  return ({ start, end }) => ({ start: count(start), end: count(end) });
}

function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
