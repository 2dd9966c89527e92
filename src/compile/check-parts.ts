import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import {
  isLive,
  type PartKind,
  type PermalinkState,
  type PermalinksFile,
  partKinds,
} from '../model/permalinks-file.ts';
import { relationMaker } from '../model/relation-addresses.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { endOfMoves, type ListedIds, stateOf } from './ledger-moves.ts';
import type { ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import { partIds } from './part-ids.ts';

/**
 * Checks the ledger's lists of parts against the records, where it keeps them: no published point, appearance or edge
 * vanishes, and none that has moved or was withdrawn comes back (docs/rules.md, rule 11). A part follows the record on
 * whose page it stands, and an edge also the claim that makes it: of what these have become, the ledger says enough.
 */
export function checkParts(content: ParsedContent): Diagnostic[] {
  const ledger = content.permalinks;
  const listed = ledger?.value ?? null;
  if (ledger === null || listed === null) return [];
  const parts = partIds(content);
  const unread = unreadIds(content);
  return partKinds.flatMap((kind) => {
    const states = listed[kind];
    if (states === undefined) return [];
    const isThere = (id: string) => parts[kind].has(id);
    const places = (id: string): Place => ledger.placeOf([kind, id]);
    return [
      ...checkUnlisted(kind, parts[kind], states, ledger),
      ...[...parts[kind]].flatMap(([id, file]) => checkReused(id, file, stateOf(id, states))),
      ...Object.entries(states).flatMap(([id, state]) =>
        isThere(id) || isFollowing(kind, id, listed, unread, isThere)
          ? []
          : checkGone(kind, id, state, parts[kind], places),
      ),
    ];
  });
}

/** The ids of the stories and claims whose fields could not be read: they may hold any part. */
function unreadIds({ stories, claims }: ParsedContent): ReadonlySet<string> {
  return new Set([...stories, ...claims].filter(({ value }) => value === null).map(({ id }) => id));
}

/** What is not listed yet hurts nobody, so it ends no build; one message for all. */
function checkUnlisted(
  kind: PartKind,
  parts: ReadonlyMap<string, string>,
  states: ListedIds,
  ledger: ParsedRecord<PermalinksFile>,
): Diagnostic[] {
  const [first, ...others] = [...parts.keys()].filter((id) => stateOf(id, states) === undefined);
  if (first === undefined) return [];
  return [diagnose('permalink/parts-unlisted', ledger.placeOf([kind]), { kind, id: first, others: others.length })];
}

function checkReused(id: string, file: string, state: PermalinkState | undefined): Diagnostic[] {
  if (state === undefined || isLive(state)) return [];
  const became = 'moved' in state ? 'moved' : 'withdrawn';
  return [diagnose('permalink/part-reused', { file, line: 1, column: 1 }, { id, state: became })];
}

/** Whether the record on whose page a part stood, or the claim that made it an edge, says already what became of it. */
function isFollowing(
  kind: PartKind,
  id: string,
  listed: PermalinksFile,
  unread: ReadonlySet<string>,
  isThere: (id: string) => boolean,
): boolean {
  const [page = '', anchor = ''] = id.split('#');
  const pages = kind === 'points' ? listed.stories : listed.claims;
  if (unread.has(page) || hasEnded(stateOf(page, pages))) return true;
  const maker = kind === 'relations' ? relationMaker(anchor) : null;
  if (maker === null) return false;
  const state = stateOf(maker, listed.claims);
  if (unread.has(maker) || (hasEnded(state) && 'withdrawn' in state)) return true;
  const after = (to: string) => isThere(`${page}#${anchor.slice(0, -maker.length)}${to}`);
  return endOfMoves(maker, listed.claims, after) !== null;
}

function hasEnded(state: PermalinkState | undefined): state is Exclude<PermalinkState, 'live' | { live: string }> {
  return state !== undefined && !isLive(state);
}

function checkGone(
  kind: PartKind,
  id: string,
  state: PermalinkState,
  parts: ReadonlyMap<string, string>,
  places: (id: string) => Place,
): Diagnostic[] {
  if (isLive(state)) return [diagnose('permalink/part-vanished', places(id), { kind, id })];
  if (!('moved' in state) || parts.has(state.moved)) return [];
  return [
    diagnose('permalink/moved-nowhere', places(id), {
      id,
      to: state.moved,
      nearest: nearestId(state.moved, parts.keys()),
    }),
  ];
}
