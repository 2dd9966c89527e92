/** Where a record stood that was withdrawn, as far as the ledger tells: so that what told of it can tell that it is gone. */
export interface FormerPlace {
  /** Null where the ledger does not tell. */
  readonly story: string | null;
  /** None of a difference, or where the ledger does not tell. */
  readonly speakers: readonly string[];
}
