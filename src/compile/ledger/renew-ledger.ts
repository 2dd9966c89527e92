import { parseDocument } from 'yaml';
import { digestKinds } from '../../model/ledger/digests-file.ts';
import { isLive, permalinksFileSchema } from '../../model/permalinks-file.ts';
import { recordPath } from '../../model/record-paths.ts';
import type { ContentFile } from '../content-file.ts';
import { stateOf } from '../ledger-moves.ts';
import { parseContent } from '../parse-content.ts';
import { changingRecords } from './changed-meanings.ts';
import { entrySetter } from './entry-setter.ts';
import { type PublishedMeaning, publishedMeanings } from './published-meanings.ts';
import { isKept, renewedDigests } from './renewed-digests.ts';
import { unsealedTraces } from './seals.ts';

/**
 * The ledger with the digests of all that it lists as live, and with a seal on every id that has none yet; all else stays.
 * @param files content without any error but that of changes that wait for a reason
 * @param waiting what waits for its reason, as `<kind>/<id>`: of this the digests stay as they are
 * @param today `2026-11-22`
 */
export function renewLedger(files: readonly ContentFile[], waiting: ReadonlySet<string>, today: string): string {
  const written = files.find((file) => file.path === recordPath('permalinks'))?.text ?? '';
  const ledger = parseDocument(written);
  const content = parseContent(files);
  const states = content.permalinks?.value ?? permalinksFileSchema.parse({});
  const records = changingRecords(content);
  let isRenewed = false;
  const setEntry = entrySetter(ledger);
  for (const meaning of publishedMeanings(content).toSorted(byKind)) {
    const { kind, id } = meaning;
    const digests = renewedDigests(meaning, records);
    const listed =
      states.digests !== undefined && Object.hasOwn(states.digests[kind], id) ? states.digests[kind][id] : {};
    if (!isLive(stateOf(id, states[kind] ?? {})) || waiting.has(`${kind}/${id}`) || isKept(digests, listed)) continue;
    setEntry(['digests', kind], id, digests);
    isRenewed = true;
  }
  const traces = unsealedTraces(states);
  if (traces.length > 0) {
    if (!ledger.has('seals')) ledger.set('seals', ledger.createNode([]));
    ledger.addIn(['seals'], ledger.createNode({ day: today, ids: traces.join(' ') }, { flow: true }));
    isRenewed = true;
  }
  return isRenewed ? ledger.toString({ lineWidth: 0 }) : written;
}

function byKind(a: PublishedMeaning, b: PublishedMeaning): number {
  return digestKinds.indexOf(a.kind) - digestKinds.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
