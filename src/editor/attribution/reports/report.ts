import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import type { CueClass } from '../language/cue-lexicon.ts';
import type { ItemRange } from '../language/noun-phrases.ts';
import type { TextRange } from '../language/read-tokens.ts';
import type { Item, Sentence } from '../language/split-sentences.ts';

/** The ways in which a statement is recognised; each has its confidence and its reason in `report-rules.ts`. */
export type ReportRule =
  | 'quote-before'
  | 'quote-after'
  | 'quote-alone'
  | 'quote-next'
  | 'that-clause'
  | 'question-clause'
  | 'bare-clause'
  | 'clause-before'
  | 'according-to'
  | 'impersonal'
  | 'infinitive'
  | 'object'
  | 'set-apart';

/** A statement as the grammar shows it, before anybody asks who the speaker is. */
export interface Report {
  readonly rule: ReportRule;
  readonly cueClass: CueClass | null;
  readonly sentence: Sentence;
  readonly cue: Item | null;
  /** The speaker's words in `sentence.items`; null where the sentence names none. */
  readonly subject: ItemRange | null;
  readonly content: readonly TextRange[];
  /** The quotations that the statement takes in. */
  readonly quotations: readonly Quotation[];
}
