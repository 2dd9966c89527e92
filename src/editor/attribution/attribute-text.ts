import type { TextPositionSelector } from '../../model/selector.ts';
import { type CodePointIndex, codePointIndex } from '../../text/code-points.ts';
import { type AttributedReport, attributeReports, isQuotedWhole } from './attribute-reports.ts';
import type { Attribution, AttributionMode, KnownActor, PrintedWords } from './attribution.ts';
import type { TextRange } from './language/read-tokens.ts';
import { readReports } from './reports/read-reports.ts';
import { confidenceOf, reasonOf } from './reports/report-rules.ts';
import type { ResolvedSpeaker } from './speakers/resolved-speaker.ts';

/**
 * Every statement that a text attributes to a source, sorted by where it starts. English only: any other text gives
 * fewer findings or none. The same text and actors always give the same result.
 */
export function attributeText(text: string, knownActors: readonly KnownActor[]): Attribution[] {
  const points = codePointIndex(text);
  return attributeReports(text, readReports(text), knownActors)
    .map((one) => toAttribution(text, one, points))
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ spans }: Attribution): number {
  return spans[0]?.start ?? 0;
}

function toAttribution(text: string, one: AttributedReport, points: CodePointIndex): Attribution {
  const { report, speaker } = one;
  const spans = one.spans.toSorted((a, b) => a.start - b.start);
  return {
    spans: spans.map((span) => inCodePoints(span, points)),
    mode: modeOf(one),
    cue: report.cue === null ? null : printed(text, report.cue, points),
    mention: speaker?.mention ? printed(text, speaker.mention, points) : null,
    speaker: speaker?.speaker ?? 'unnamed',
    confidence: confidenceOf(report, isPlain(speaker)),
    reason: reasonOf(report, isPlain(speaker)),
  };
}

/** Whether the text shows who speaks: not where a pronoun, or nothing at all, stands for nobody it names. */
function isPlain(speaker: ResolvedSpeaker | null): boolean {
  return speaker !== null && !/^(?:he|she|it|they|i|we|you|who|which)$/i.test(speaker.key);
}

/** A document's words in quotation marks are direct all the same; only what it is reported to say is `document`. */
function modeOf(one: AttributedReport): AttributionMode {
  if (isQuotedWhole(one)) return 'direct';
  if (one.speaker?.isDocument) return 'document';
  return one.quotations.length > 0 ? 'mixed' : 'indirect';
}

function printed(text: string, range: TextRange, points: CodePointIndex): PrintedWords {
  return { ...inCodePoints(range, points), text: text.slice(range.start, range.end) };
}

/** A range of UTF-16 units in code points. */
export function inCodePoints({ start, end }: TextRange, points: CodePointIndex): TextPositionSelector {
  return { start: points.fromUtf16(start), end: points.fromUtf16(end) };
}
