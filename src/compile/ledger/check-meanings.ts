import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { DigestsFile } from '../../model/ledger/digests-file.ts';
import { isLive, type PermalinksFile } from '../../model/permalinks-file.ts';
import { stateOf } from '../ledger-moves.ts';
import type { ParsedContent } from '../parse-content.ts';
import type { ParsedRecord } from '../parse-record.ts';
import {
  type ChangedMeaning,
  type ChangingRecord,
  changedMeanings,
  changingRecords,
  countedChanges,
} from './changed-meanings.ts';
import { type PublishedMeaning, publishedMeanings } from './published-meanings.ts';
import { isKept, renewedDigests } from './renewed-digests.ts';

/**
 * Checks that no published record says something else than when it was published, unless its `changes` say why, and that none
 * of these vanishes (docs/rules.md, rule 11). A ledger without digests keeps none.
 */
export function checkMeanings(content: ParsedContent): Diagnostic[] {
  const ledger = content.permalinks;
  const digests = ledger?.value?.digests;
  if (ledger === null || digests === undefined) return [];
  const changed = changedMeanings(content);
  const unexplained = changed.filter(({ isExplained }) => !isExplained);
  const records = changingRecords(content);
  const uncounted = recordsWithoutChanges(content, digests);
  const waiting = new Set([...unexplained, ...uncounted].map(({ kind, id }) => `${kind}/${id}`));
  return [
    ...unexplained.flatMap((one) => diagnoseChange(one, records)),
    ...uncounted.map(({ place, id, published, found }) =>
      diagnose('permalink/changes-vanished', place, { id, published, found }),
    ),
    ...checkStale(content, ledger, digests, waiting),
  ];
}

function diagnoseChange(
  { kind, id, owner, changed }: ChangedMeaning,
  records: ReadonlyMap<string, ChangingRecord>,
): Diagnostic[] {
  const record = records.get(`${owner.kind}/${owner.id}`);
  if (record === undefined) return [];
  const place = { ...record.placeOf([]), file: record.file };
  if (kind === 'articles') return [diagnose('permalink/text-changed', place, { id })];
  return changed.map((field) => {
    const at = kind === owner.kind ? { ...record.placeOf([field]), file: record.file } : place;
    return diagnose('permalink/meaning-changed', at, { id, field });
  });
}

/** The records that declare fewer changes than they did when they were published. */
function recordsWithoutChanges(content: ParsedContent, digests: DigestsFile) {
  return (['articles', 'claims', 'differences'] as const).flatMap((kind) =>
    content[kind].flatMap(({ id, file, value, placeOf }) => {
      const published = countedChanges(kind, id, digests);
      const found = value?.changes.length ?? published;
      if (found >= published) return [];
      return [{ kind, id, place: { ...placeOf(['changes']), file }, published, found }];
    }),
  );
}

/** What the ledger does not tell yet, of what it lists as live; it hurts nobody, so it ends no build; one message for all. */
function checkStale(
  content: ParsedContent,
  ledger: ParsedRecord<PermalinksFile>,
  digests: DigestsFile,
  waiting: ReadonlySet<string>,
): Diagnostic[] {
  const records = changingRecords(content);
  const isStale = (meaning: PublishedMeaning): boolean => {
    const { kind, id } = meaning;
    if (waiting.has(`${kind}/${id}`) || !isLive(stateOf(id, ledger.value?.[kind] ?? {}))) return false;
    return !isKept(renewedDigests(meaning, records), Object.hasOwn(digests[kind], id) ? digests[kind][id] : undefined);
  };
  const [first, ...others] = publishedMeanings(content).filter(isStale);
  if (first === undefined) return [];
  return [diagnose('permalink/digests-stale', ledger.placeOf(['digests']), { id: first.id, others: others.length })];
}
