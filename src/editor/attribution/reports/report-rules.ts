import type { Report, ReportRule } from './report.ts';

/**
 * How far a rule is to be trusted, near the share of its findings that are right on the benchmark, and how it is
 * explained. A thought inside a quotation is nearly always right, but seldom a claim beside the quotation's own.
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
  object: { confidence: 0.45, reason: 'A reported demand, denial or judgement.' },
  'inside-quotation': { confidence: 0.3, reason: 'A thought that a speaker utters inside a quotation.' },
};

/** How far a report is to be trusted, from 0 to 1: a thought less than a word, an unresolved pronoun less than a name. */
export function confidenceOf(report: Report, isResolved: boolean): number {
  const { confidence } = rules[report.rule];
  const ofClass = report.cueClass === 'belief' ? 0.85 : report.cueClass === 'intention' ? 0.7 : 1;
  return Math.round(confidence * ofClass * (isResolved ? 1 : 0.8) * 100) / 100;
}

/** The rule in a sentence for an editor. */
export function reasonOf(report: Report, isResolved: boolean): string {
  const { reason } = rules[report.rule];
  return isResolved ? reason : `${reason} The text does not make plain who it is.`;
}
