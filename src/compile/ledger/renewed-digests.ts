import type { ChangingRecord } from './changed-meanings.ts';
import type { PublishedMeaning } from './published-meanings.ts';
import { shortDigest } from './short-digest.ts';

/** What the ledger keeps of something that is said: by field its digests, and of a record how many changes it declares. */
export type RenewedDigests = Readonly<Record<string, string | number>>;

/**
 * The digests of what is said now.
 * @param records those that list their changes, by kind and id
 */
export function renewedDigests(
  { kind, id, owner, fields, traces = {} }: PublishedMeaning,
  records: ReadonlyMap<string, ChangingRecord>,
): RenewedDigests {
  const digests = Object.entries(fields).map(([field, sayings]) => [field, sortedDigests(sayings.map(([now]) => now))]);
  const kept = Object.entries(traces).map(([trace, ids]) => [trace, sortedDigests(ids)]);
  const count = kind === owner.kind ? (records.get(`${kind}/${id}`)?.value?.changes.length ?? 0) : 0;
  return { ...Object.fromEntries([...digests, ...kept]), ...(count > 0 && { changes: count }) };
}

/** The digests of the entries of a list; their order means nothing. */
function sortedDigests(entries: readonly string[]): string {
  return entries.map(shortDigest).toSorted().join(' ');
}

/** Whether the ledger keeps exactly these. */
export function isKept(digests: RenewedDigests, listed: RenewedDigests | undefined): boolean {
  const fields = Object.keys(listed ?? {});
  return fields.length === Object.keys(digests).length && fields.every((field) => listed?.[field] === digests[field]);
}
