import type { Diagnostic } from '../../model/diagnostic.ts';

/** What the page is told after an action. */
export interface ReviewAnswer {
  /** Why nothing was done; null where it was. */
  readonly refused: string | null;
  /** The id of the record to look at next. */
  readonly focus: string | null;
  /** Paths that were written or taken away. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
