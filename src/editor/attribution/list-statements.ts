import type { TextPositionSelector } from '../../model/selector.ts';
import { codePointIndex } from '../../text/code-points.ts';
import { attributeText, inCodePoints } from './attribute-text.ts';
import type { Attribution } from './attribution.ts';
import { readParagraphs } from './language/read-paragraphs.ts';
import { readQuotations } from './language/read-quotations.ts';

/** Something in a text that a record should cover. Offsets are Unicode code points; `end` is exclusive. */
export interface StatementToCover {
  readonly kind: 'quotation' | 'statement';
  readonly spans: readonly TextPositionSelector[];
  /** Why it is listed, in a sentence for an editor. */
  readonly reason: string;
}

const highConfidence = 0.8;

/**
 * Every pair of quotation marks in a text (the words between them; one entry a paragraph where a quotation runs over
 * several), and every reported statement that is right four times in five; sorted by where they start.
 */
export function listStatements(text: string): StatementToCover[] {
  return [...quotationsOf(text), ...listReportedStatements(text)].sort((a, b) => startOf(a) - startOf(b));
}

function quotationsOf(text: string): StatementToCover[] {
  const points = codePointIndex(text);
  return readQuotations(text, readParagraphs(text))
    .flat()
    .map(({ inner }) => ({
      kind: 'quotation',
      spans: [inCodePoints(inner, points)],
      reason: 'Words in quotation marks.',
    }));
}

/**
 * Every reported statement that is right four times in five and is not wholly quoted. Of one that reports another
 * (`The notes record how she told him that …`) the words of the inner one: the rest only leads to them.
 */
export function listReportedStatements(text: string): StatementToCover[] {
  const found = attributeText(text, []);
  return found
    .filter(({ confidence, mode }) => confidence >= highConfidence && mode !== 'direct')
    .map((one) => ({ kind: 'statement', spans: (reportedIn(one, found) ?? one).spans, reason: one.reason }));
}

/** The innermost report, speaker and words, that stands wholly inside the words of another; null where there is none. */
function reportedIn(outer: Attribution, found: readonly Attribution[]): Attribution | null {
  const isInside = ({ mention, cue, spans }: Attribution): boolean =>
    mention !== null &&
    [mention, ...(cue === null ? [] : [cue]), ...spans].every((part) =>
      outer.spans.some(({ start, end }) => start <= part.start && part.end <= end),
    );
  return found.findLast((one) => one !== outer && isInside(one)) ?? null;
}

function startOf({ spans }: StatementToCover): number {
  return spans[0]?.start ?? 0;
}
