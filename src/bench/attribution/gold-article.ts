import type { KnownActor } from '../../editor/attribution/attribution.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { codePointIndex } from '../../text/code-points.ts';
import { pairQuotationMarks, type Quotation } from '../../text/pair-quotation-marks.ts';

/** Articles with attributions made by hand, as the benchmark compares them. Offsets are code points; `end` is exclusive. */

export const goldModes = ['direct', 'mixed', 'indirect'] as const;
export type GoldMode = (typeof goldModes)[number];

export interface GoldStatement {
  readonly spans: readonly TextPositionSelector[];
  readonly mode: GoldMode;
  readonly cue: TextPositionSelector | null;
  /** The speaker as printed, or null where the annotation gives none. */
  readonly mention: string | null;
  readonly mentionSpans: readonly TextPositionSelector[];
  /** The person or body that the annotation says it is; null where it has no name, or the annotation does not resolve it. */
  readonly name: string | null;
  /** Whether the annotation says whom a pronoun or a last name means. */
  readonly isResolved: boolean;
  /** Whether it must be found; a belief or a feeling need not be, yet to find it is no error. */
  readonly isExpected: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** EDTF; null where it is not known. */
  readonly date: string | null;
  readonly statements: readonly GoldStatement[];
  /** Whom the engine may know. */
  readonly actors: readonly KnownActor[];
}

/**
 * How spans of a text are quoted: all their words in marks, some, or none. Annotations are given one rule, whatever
 * marks their own derivation knew.
 */
export function markedModes(text: string): (spans: readonly TextPositionSelector[]) => GoldMode {
  const points = codePointIndex(text);
  const quoted = quotationsOf(text).map(({ inner }) => ({
    start: points.fromUtf16(inner.start),
    end: points.fromUtf16(inner.end),
  }));
  const all = Array.from(text);
  return (spans) => {
    const marks = spans.flatMap(({ start, end }) =>
      all.slice(start, end).flatMap((point, at) => {
        if (!/[\p{L}\p{N}]/u.test(point)) return [];
        return quoted.some((range) => range.start <= start + at && start + at < range.end);
      }),
    );
    return marks.every(Boolean) ? 'direct' : marks.some(Boolean) ? 'mixed' : 'indirect';
  };
}

function quotationsOf(text: string): Quotation[] {
  const lines = Array.from(text.matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return pairQuotationMarks(text, lines).flat();
}
