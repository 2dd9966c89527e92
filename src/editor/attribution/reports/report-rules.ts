import type { Report, ReportRule } from './report.ts';

/**
 * How far a rule is to be trusted, near the share of its findings that are right on the benchmark, and how it is
 * explained.
 */
interface RuleTrust {
  readonly confidence: number;
  readonly reason: string;
}

const rules: Record<ReportRule, RuleTrust> = {
  'quote-before': {
    confidence: 0.95,
    reason: 'Words in quotation marks, with the speaker named in the same sentence.',
  },
  'quote-after': {
    confidence: 0.95,
    reason: 'Words in quotation marks that follow their speaker and a word of saying.',
  },
  'quote-alone': { confidence: 0.7, reason: 'Words in quotation marks that go on from the speaker before.' },
  'quote-next': { confidence: 0.7, reason: 'Words in quotation marks after a colon, without a word of saying.' },
  'that-clause': { confidence: 0.95, reason: 'A reported statement that `that` introduces.' },
  'question-clause': { confidence: 0.65, reason: 'A reported statement that a question word introduces.' },
  'bare-clause': { confidence: 0.9, reason: 'A reported statement that follows a word of saying.' },
  'clause-before': {
    confidence: 0.8,
    reason: 'A reported statement, with its speaker named after it or in its midst.',
  },
  'according-to': { confidence: 0.95, reason: 'A statement with its source named by `according to`.' },
  impersonal: { confidence: 0.6, reason: 'A statement that `it is said` introduces.' },
  infinitive: { confidence: 0.5, reason: 'A reported promise, refusal or demand.' },
  'set-apart': {
    confidence: 0.6,
    reason: 'Words that are set apart after a name or a colon, or before what somebody does.',
  },
  object: { confidence: 0.45, reason: 'A reported demand, denial or judgement.' },
};

/** How far a report is to be trusted whose kind the training articles do not have; null for any other. */
export function fixedConfidence({ rule }: Report): number | null {
  return rule === 'set-apart' ? 0.6 : null;
}

/** The rule in a sentence for an editor. */
export function reasonOf(report: Report, isResolved: boolean): string {
  const { reason } = rules[report.rule];
  return isResolved ? reason : `${reason} The text does not make plain who it is.`;
}
