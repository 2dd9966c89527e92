import type { RecordChange } from './ledger/record-change.ts';
import type { AnchoredQuote } from './selector.ts';
import type { DifferenceKind } from './vocabulary.ts';

/** Words of an article that give a value of a difference. */
export interface DifferencePassage {
  readonly article: string;
  /** The earlier edition of the article that has the words; null for the current text. */
  readonly edition: string | null;
  readonly outlet: string;
  readonly quote: AnchoredQuote;
  /** The id of the claim that the article carries with these words; null where none is named. */
  readonly claim: string | null;
}

/** An answer to the question of a difference; none is marked right. */
export interface DifferenceValue {
  readonly value: string;
  /** In the order of the record. */
  readonly passages: readonly DifferencePassage[];
}

/** What the papers, or one paper with itself, put differently about one question. */
export interface DifferenceRecord {
  readonly id: string;
  /** The file's path under `content/`. */
  readonly file: string;
  readonly story: string;
  readonly point: string;
  readonly question: string;
  readonly kind: DifferenceKind;
  readonly values: readonly DifferenceValue[];
  /**
   * Ids of the complete articles of papers that have none of the values, though they were not printed before, in the
   * story's order; derived.
   */
  readonly silent: readonly string[];
  /** The same of articles that were printed before any of its claims was said, gone through or not; derived. */
  readonly printedBefore: readonly string[];
  /** The same of other articles, that nobody has been through yet; derived. */
  readonly unchecked: readonly string[];
  /** Ids of the claims that its passages name, each once, in their order; derived. */
  readonly claims: readonly string[];
  /** What was changed after it was published, in the order of the record. */
  readonly changes: readonly RecordChange[];
  /** A note, as Markdown; empty when there is none. */
  readonly note: string;
}
