import type { DatedBasis } from '../model/corpus.ts';
import { inferredReason } from '../model/inferred-reason.ts';
import { dateWords } from './date-words.ts';

/** A date in words, with the ground it stands on: a paper's words, or our reason. Both are null where the text itself is dated. */
export interface DateView {
  readonly edtf: string;
  readonly words: string;
  /** The paper's own words for it, verbatim. */
  readonly printed: string | null;
  readonly inferred: string | null;
}

/** A date, ready to be shown. */
export function dateView({ edtf, basis }: DatedBasis): DateView {
  const inferred = basis === null ? null : inferredReason(basis);
  return { edtf, words: dateWords(edtf), printed: inferred === null ? basis : null, inferred };
}
