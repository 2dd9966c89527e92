import { changeAnchor } from '../../model/addresses.ts';
import type { RecordChange } from '../../model/ledger/record-change.ts';
import type { ChangeKind } from '../../model/vocabulary.ts';

/** What was changed of a record after it was published, as a page tells it. */
export interface ChangeView extends RecordChange {
  /** The name (`id` attribute) of it on the record's page. */
  readonly anchor: string;
  /** What was done, before the date: `Corrected`. */
  readonly done: string;
}

/** What was done to a record, in a word before the date. */
export const changeWords: Readonly<Record<ChangeKind, string>> = { wording: 'Reworded', correction: 'Corrected' };

/** The changes of a record, the newest first; on one day the last in the record. */
export function changeViews(changes: readonly RecordChange[]): readonly ChangeView[] {
  const views = changes.map((change, at) => ({
    ...change,
    anchor: changeAnchor(at + 1),
    done: changeWords[change.kind],
  }));
  return views.toReversed().toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** The last day on which a record was changed; null where it never was. */
export function lastChanged({ changes }: { readonly changes: readonly RecordChange[] }): string | null {
  return (
    changes
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null
  );
}
