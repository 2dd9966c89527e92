import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import {
  isLive,
  type PermalinkKind,
  type PermalinkState,
  type PermalinksFile,
  permalinkKinds,
  permalinksFileSchema,
} from '../model/permalinks-file.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { endOfMoves, type ListedIds, stateOf } from './ledger-moves.ts';
import type { ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';

/** The ids of the records that have an address, by kind, each with its file. */
export function publishableIds(content: ParsedContent): Record<PermalinkKind, ReadonlyMap<string, string>> {
  const ids = (records: readonly ParsedRecord<unknown>[]) => new Map(records.map(({ id, file }) => [id, file]));
  return {
    stories: ids(content.stories),
    articles: ids(content.articles),
    editions: ids(content.editions),
    actors: ids([...content.outlets, ...content.actors]),
    claims: ids(content.claims),
    differences: ids(content.differences),
  };
}

/** Checks the ledger against the records: no published id vanishes, none is used twice, none is new unlisted (docs/rules.md, rule 5). */
export function checkPermalinks(content: ParsedContent): Diagnostic[] {
  const ledger = content.permalinks;
  if (ledger !== null && ledger.value === null) return [];
  const listed: PermalinksFile = ledger?.value ?? permalinksFileSchema.parse({});
  const records = publishableIds(content);
  return permalinkKinds.flatMap((kind) => [
    ...[...records[kind]].flatMap(([id, file]) => checkRecord(kind, id, file, stateOf(id, listed[kind]))),
    ...(ledger === null
      ? []
      : Object.entries(listed[kind]).flatMap(([id, state]) =>
          checkEntry(kind, id, state, records[kind], ledger, listed[kind]),
        )),
  ]);
}

function checkRecord(kind: PermalinkKind, id: string, file: string, state: PermalinkState | undefined): Diagnostic[] {
  const place = { file, line: 1, column: 1 };
  if (state === undefined) return [diagnose('permalink/unlisted', place, { kind, id })];
  if (isLive(state)) return [];
  return [diagnose('permalink/reused', place, { id, state: 'moved' in state ? 'moved' : 'withdrawn' })];
}

function checkEntry(
  kind: PermalinkKind,
  id: string,
  state: PermalinkState,
  records: ReadonlyMap<string, string>,
  ledger: ParsedRecord<PermalinksFile>,
  listed: ListedIds,
): Diagnostic[] {
  // Finding the place walks the ledger: only where there is something to say.
  const place = (): Place => ledger.placeOf([kind, id]);
  if (isLive(state)) return records.has(id) ? [] : [diagnose('permalink/vanished', place(), { kind, id })];
  // A record that is not listed yet may be moved to: `npm run permalinks` will list it.
  if (!('moved' in state) || isLive(stateOf(state.moved, listed)) || isNew(state.moved, records, listed)) return [];
  const nearest =
    endOfMoves(id, listed, (to) => isLive(stateOf(to, listed))) ?? nearestId(state.moved, liveIds(listed));
  return [diagnose('permalink/moved-nowhere', place(), { id, to: state.moved, nearest })];
}

function isNew(id: string, records: ReadonlyMap<string, string>, listed: ListedIds): boolean {
  return records.has(id) && stateOf(id, listed) === undefined;
}

function liveIds(listed: ListedIds): string[] {
  return Object.keys(listed).filter((id) => isLive(listed[id]));
}
