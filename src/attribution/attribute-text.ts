import type { TextPositionSelector } from '../model/selector.ts';
import type { Attribution, AttributionMode, KnownActor, PrintedWords } from './attribution.ts';
import { collectNames } from './collect-names.ts';
import { findImpersonal } from './find-impersonal.ts';
import { findLooseQuotations } from './find-loose-quotations.ts';
import { findReports } from './find-reports.ts';
import { findSources } from './find-sources.ts';
import { type MatchActor, matcherOf } from './match-actors.ts';
import { indexNames, type NameIndex } from './name-index.ts';
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
  return toAttributions(text, reports, { names: indexNames(names), match: matcherOf(knownActors) });
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
    const reports = withoutNestedActs([
      ...findReports(sentence),
      ...findSources(sentence),
      ...findImpersonal(sentence),
    ]);
    const taken = new Set(reports.flatMap((report) => report.quotations));
    return [...reports, ...findLooseQuotations(sentence, taken)].sort((a, b) => startOf(a) - startOf(b));
  });
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

interface Draft {
  readonly report: Report;
  readonly quotations: Quotation[];
  lastParagraph: number;
  readonly spans: TextRange[];
  readonly speaker: ResolvedSpeaker | null;
}

function toAttributions(
  text: string,
  reports: readonly Report[],
  context: { names: NameIndex; match: MatchActor },
): Attribution[] {
  const drafts: Draft[] = [];
  const history: { at: number; speaker: ResolvedSpeaker }[] = [];
  for (const report of reports) {
    if (report.rule === 'quote-alone') {
      continueQuotation(drafts, report);
      continue;
    }
    const speaker = resolveSpeaker(report, { text, ...context, history });
    if (speaker?.mention) history.push({ at: speaker.mention.start, speaker });
    drafts.push(toDraft(report, speaker));
  }
  const toCodePoints = codePointCounter(text);
  return drafts
    .map((draft) => toAttribution(text, draft, toCodePoints))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function toDraft(report: Report, speaker: ResolvedSpeaker | null): Draft {
  return {
    report,
    spans: [...report.content],
    quotations: [...report.quotations],
    lastParagraph: report.sentence.paragraph,
    speaker,
  };
}

/**
 * A quotation without a cue belongs to the statement before it: in the same paragraph always, in the next one where
 * that statement is a quotation too; else it is a statement of its own by the same speaker.
 */
function continueQuotation(drafts: Draft[], report: Report): void {
  const last = outermostLast(drafts);
  const gap = report.sentence.paragraph - (last?.lastParagraph ?? Number.NEGATIVE_INFINITY);
  if (last === undefined || gap > 1) return;
  const isQuotation = last.spans.every((span) => isQuoted(last.quotations, span));
  if (gap === 1 && !isQuotation) drafts.push(toDraft(report, last.speaker));
  else {
    last.spans.push(...report.content);
    last.quotations.push(...report.quotations);
    last.lastParagraph = report.sentence.paragraph;
  }
}

/** Of the drafts that the last sentence gave, the one whose statement begins first. */
function outermostLast(drafts: readonly Draft[]): Draft | undefined {
  const sentence = drafts.at(-1)?.report.sentence;
  return drafts.slice(-8).find((draft) => draft.report.sentence === sentence);
}

function toAttribution(text: string, draft: Draft, at: (range: TextRange) => TextPositionSelector): Attribution {
  const { report, spans, speaker } = draft;
  const isResolved = speaker !== null;
  return {
    spans: spans.toSorted((a, b) => a.start - b.start).map(at),
    mode: modeOf(draft),
    cue: report.cue === null ? null : printed(text, report.cue, at),
    mention: speaker?.mention ? printed(text, speaker.mention, at) : null,
    speaker: speaker?.speaker ?? 'unnamed',
    confidence: confidenceOf(report, isResolved),
    reason: reasonOf(report, isResolved),
  };
}

function modeOf({ spans, quotations, speaker }: Draft): AttributionMode {
  if (spans.every((span) => isQuoted(quotations, span))) return 'direct';
  if (speaker?.isDocument) return 'document';
  return quotations.length > 0 ? 'mixed' : 'indirect';
}

function isQuoted(quotations: readonly Quotation[], span: TextRange): boolean {
  return quotations.some(({ inner }) => inner.start === span.start && inner.end === span.end);
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
