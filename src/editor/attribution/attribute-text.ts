import type { TextPositionSelector } from '../../model/selector.ts';
import { type CodePointIndex, codePointIndex } from '../../text/code-points.ts';
import { type AttributedReport, attributeReports, isQuotedWhole } from './attribute-reports.ts';
import type { Attribution, AttributionMode, KnownActor, PrintedWords } from './attribution.ts';
import weights from './confidence/confidence-weights.json' with { type: 'json' };
import { reportFeatures } from './confidence/report-features.ts';
import { weighFeatures } from './confidence/weigh-report.ts';
import type { TextRange } from './language/read-tokens.ts';
import { readReports } from './reports/read-reports.ts';
import { fixedConfidence, reasonOf } from './reports/report-rules.ts';
import { actorMatcher } from './speakers/match-actors.ts';
import type { ResolvedSpeaker } from './speakers/resolved-speaker.ts';

/** Findings that are right less often than this are left out. */
const minimumConfidence = 0.35;

/**
 * Every statement that a text attributes to a source, sorted by where it starts. English only: any other text gives
 * fewer findings or none. The same text and actors always give the same result.
 */
export function attributeText(
  text: string,
  knownActors: readonly KnownActor[],
  date: string | null = null,
): Attribution[] {
  return attributedText(text, knownActors, date)
    .map(({ attribution }) => attribution)
    .filter(({ confidence }) => confidence >= minimumConfidence);
}

/** A finding, and what it is weighed by. */
export interface AttributedText {
  readonly attribution: Attribution;
  readonly features: readonly string[];
}

/** As `attributeText`, however unlikely the findings, for learning how far they are to be trusted. */
export function attributedText(
  text: string,
  knownActors: readonly KnownActor[],
  date: string | null = null,
): AttributedText[] {
  const points = codePointIndex(text);
  const all = attributeReports(text, readReports(text), actorMatcher(knownActors, date));
  return all
    .map((one) => {
      const features = reportFeatures(one, all);
      const fixed = fixedConfidence(one.report);
      const confidence = fixed ?? weighFeatures(features, weights);
      return { attribution: toAttribution(text, one, points, confidence), features };
    })
    .sort((a, b) => startOf(a.attribution) - startOf(b.attribution));
}

function startOf({ spans }: Attribution): number {
  return spans[0]?.start ?? 0;
}

function toAttribution(text: string, one: AttributedReport, points: CodePointIndex, confidence: number): Attribution {
  const { report, speaker } = one;
  const spans = one.spans.toSorted((a, b) => a.start - b.start);
  return {
    spans: spans.map((span) => inCodePoints(span, points)),
    mode: modeOf(one),
    cue: report.cue === null ? null : printed(text, report.cue, points),
    mention: speaker?.mention ? printed(text, speaker.mention, points) : null,
    speaker: speaker?.speaker ?? 'unnamed',
    others: speaker?.others ?? [],
    confidence,
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
