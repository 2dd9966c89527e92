import type { DigestsFile } from '../../model/ledger/digests-file.ts';
import type { ParsedContent } from '../parse-content.ts';
import type { ParsedRecord } from '../parse-record.ts';
import { type ChangingKind, type PublishedMeaning, publishedMeanings } from './published-meanings.ts';
import { shortDigest } from './short-digest.ts';

/** A published record, or a part of one, that says something else than when the ledger was last written. */
export interface ChangedMeaning extends PublishedMeaning {
  /** The fields that changed. */
  readonly changed: readonly string[];
  /** Whether its record has a change that the ledger has not counted yet: then somebody has said why. */
  readonly isExplained: boolean;
}

/** A record that lists its changes. */
export type ChangingRecord = ParsedRecord<{ readonly changes: readonly { readonly date: string }[] }>;

/** The records of the kinds that list their changes, each by its kind and id. */
export function changingRecords(content: ParsedContent): ReadonlyMap<string, ChangingRecord> {
  const kinds = ['articles', 'claims', 'differences'] as const;
  return new Map(kinds.flatMap((kind) => content[kind].map((record) => [`${kind}/${record.id}`, record] as const)));
}

/** Everything that says something else than the ledger's digests tell; what they do not tell is new, and so no change. */
export function changedMeanings(content: ParsedContent): readonly ChangedMeaning[] {
  const digests = content.permalinks?.value?.digests;
  if (digests === undefined) return [];
  const records = changingRecords(content);
  return publishedMeanings(content).flatMap((meaning) => {
    const changed = changedFields(meaning, digests);
    if (changed.length === 0) return [];
    const { kind, id } = meaning.owner;
    const count = records.get(`${kind}/${id}`)?.value?.changes.length ?? 0;
    const isKept = meaning.kind === 'articles' && isKeptAsEdition(id, digests, content);
    return [{ ...meaning, changed, isExplained: isKept || count > countedChanges(kind, id, digests) }];
  });
}

/** Whether the text of an article that was published stands beside it as an earlier edition. */
function isKeptAsEdition(id: string, digests: DigestsFile, { editions }: ParsedContent): boolean {
  const published = digests.articles[id]?.['text'];
  return editions.some((one) => one.article === id && shortDigest(one.text) === published);
}

/** How many changes of a record the ledger has counted. */
export function countedChanges(kind: ChangingKind, id: string, digests: DigestsFile): number {
  const listed = Object.hasOwn(digests[kind], id) ? digests[kind][id]?.changes : 0;
  return typeof listed === 'number' ? listed : 0;
}

/** The fields of which something that was published is no longer said. */
function changedFields({ kind, id, fields }: PublishedMeaning, digests: DigestsFile): string[] {
  const listed = Object.hasOwn(digests[kind], id) ? digests[kind][id] : undefined;
  return Object.entries(fields).flatMap(([field, sayings]) => {
    const published = listed?.[field];
    if (typeof published !== 'string') return [];
    const now = new Set(sayings.flat().map(shortDigest));
    return published.split(' ').every((digest) => now.has(digest)) ? [] : [field];
  });
}
