import { nearestId } from '../anchoring/nearest-passage.ts';
import {
  type PermalinkKind,
  type PermalinkState,
  type PermalinksFile,
  permalinkKinds,
  permalinksFileSchema,
} from '../model/content-files.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';

/** The ids of the records that have an address, by kind, each with its file. */
export function publishableIds(content: ParsedContent): Record<PermalinkKind, ReadonlyMap<string, string>> {
  const ids = (records: readonly ParsedRecord<unknown>[]) => new Map(records.map(({ id, file }) => [id, file]));
  return {
    stories: ids(content.stories),
    articles: ids(content.articles),
    actors: ids([...content.outlets, ...content.actors]),
    claims: ids(content.claims),
  };
}

/** Checks the ledger against the records: no published id vanishes, none is used twice, none is new unlisted (rule 5). */
export function checkPermalinks(content: ParsedContent): Diagnostic[] {
  const ledger = content.permalinks;
  if (ledger !== null && ledger.value === null) return [];
  const listed: PermalinksFile = ledger?.value ?? permalinksFileSchema.parse({});
  const records = publishableIds(content);
  return permalinkKinds.flatMap((kind) => [
    ...[...records[kind]].flatMap(([id, file]) => checkRecord(kind, id, file, listed[kind][id])),
    ...(ledger === null
      ? []
      : Object.entries(listed[kind]).flatMap(([id, state]) =>
          checkEntry(kind, id, state, records[kind], ledger, listed),
        )),
  ]);
}

function checkRecord(kind: PermalinkKind, id: string, file: string, state: PermalinkState | undefined): Diagnostic[] {
  const place = { file, line: 1, column: 1 };
  if (state === undefined) return [diagnose('permalink/unlisted', place, { kind, id })];
  if (state === 'live') return [];
  return [diagnose('permalink/reused', place, { id, state: 'moved' in state ? 'moved' : 'withdrawn' })];
}

function checkEntry(
  kind: PermalinkKind,
  id: string,
  state: PermalinkState,
  records: ReadonlyMap<string, string>,
  ledger: ParsedRecord<PermalinksFile>,
  listed: PermalinksFile,
): Diagnostic[] {
  const place = ledger.placeOf([kind, id]);
  if (state === 'live') return records.has(id) ? [] : [diagnose('permalink/vanished', place, { kind, id })];
  if (!('moved' in state) || listed[kind][state.moved] === 'live') return [];
  const live = Object.keys(listed[kind]).filter((other) => listed[kind][other] === 'live');
  return [diagnose('permalink/moved-nowhere', place, { id, to: state.moved, nearest: nearestId(state.moved, live) })];
}
