import type { TextPositionSelector } from '../../model/selector.ts';
import { codePointIndex } from '../../text/code-points.ts';
import { attributeText, inCodePoints } from './attribute-text.ts';
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

/** Every reported statement that is right four times in five and is not wholly quoted. */
export function listReportedStatements(text: string): StatementToCover[] {
  return attributeText(text, [])
    .filter(({ confidence, mode }) => confidence >= highConfidence && mode !== 'direct')
    .map(({ spans, reason }) => ({ kind: 'statement', spans, reason }));
}

function startOf({ spans }: StatementToCover): number {
  return spans[0]?.start ?? 0;
}
