import type { ChangeKind } from '../vocabulary.ts';

/** A change of a record of ours after it was published. */
export interface RecordChange {
  /** ISO 8601: `2026-11-22`. */
  readonly date: string;
  readonly kind: ChangeKind;
  readonly what: string;
  readonly why: string;
}
