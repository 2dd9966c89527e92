import { dateWords } from '../../dates/date-words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { RecordChange } from '../../model/ledger/record-change.ts';
import type { PermalinkKind } from '../../model/permalinks-file.ts';
import { lastChanged } from './change-view.ts';

/** Since when a record is on this site and when it was last changed, each a sentence; null where that is not known, or never was. */
export interface RecordDates {
  readonly made: string | null;
  readonly changed: string | null;
}

/** When a record was published, by the ledger, and last changed, by its own list. */
export function recordDates(
  kind: PermalinkKind,
  record: { readonly id: string; readonly changes: readonly RecordChange[] },
  { permalinks }: Pick<Corpus, 'permalinks'>,
): RecordDates {
  const state = permalinks[kind][record.id];
  const day = typeof state === 'object' && 'live' in state ? state.live : null;
  const changed = lastChanged(record);
  return {
    made: day === null ? null : `Published here ${dateWords(day)}`,
    changed: changed === null ? null : `Last changed ${dateWords(changed)}`,
  };
}
