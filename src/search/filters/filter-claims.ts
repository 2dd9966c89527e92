import { type ClaimColumns, roleBits, rolesOf } from '../index/claim-columns.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import type { AddressProblem, SearchKey, SearchState } from '../search-state.ts';

/** The filters that can be dropped one by one; `from` and `to` are one, and so are actor and role. */
export const facetKeys = ['actor', 'outlet', 'point', 'mode', 'disputed', 'date', 'state', 'story'] as const;
export type FacetKey = (typeof facetKeys)[number];

export interface ClaimFilter {
  /** For each claim, the bits of the filters that it fails; 0 where it passes all. */
  readonly failing: Uint8Array;
  readonly active: readonly FacetKey[];
  /** Filters that name something the index does not have; they are ignored. */
  readonly problems: readonly AddressProblem[];
  /** For each claim, the bits of the chosen actor's roles; null without an actor. */
  readonly roles: Uint8Array | null;
  /** The position of the chosen actor, and of the chosen point; a point's id may stand under several stories. */
  readonly actor: number | undefined;
  readonly points: readonly number[];
}

/** The bit of a filter in `failing`. */
export function facetBit(key: FacetKey): number {
  return 1 << facetKeys.indexOf(key);
}

/** What each claim fails of the state's filters. */
export async function filterClaims(
  reader: IndexReader,
  columns: ClaimColumns,
  state: SearchState,
): Promise<ClaimFilter> {
  const failing = new Uint8Array(reader.claims);
  const active: FacetKey[] = [];
  const apply = (key: FacetKey, passes: (claim: number) => boolean): void => {
    active.push(key);
    const bit = facetBit(key);
    for (let claim = 0; claim < failing.length; claim++)
      if (!passes(claim)) failing[claim] = itemAt(failing, claim) | bit;
  };
  const points = state.point === null ? [] : await reader.pointPositions(state.point);
  const problems = unknownParts(reader, columns, state, points);
  const known = without(state, problems);
  const position = known.actor === null ? undefined : reader.actors.positions.get(known.actor);
  const roles = position === undefined ? null : rolesOf(columns, reader.actors, position);
  if (roles) apply('actor', (claim) => (itemAt(roles, claim) & (known.role ? roleBits[known.role] : 255)) > 0);
  if (known.outlet) apply('outlet', holdsValue(columns.outlets, known.outlet));
  if (known.point) apply('point', (claim) => points.includes(itemAt(columns.points, claim)));
  if (known.mode) apply('mode', holdsValue(columns.modes, known.mode));
  if (known.disputed)
    apply('disputed', (claim) => itemAt(columns.disputed, claim) === (known.disputed === 'yes' ? 1 : 0));
  if (known.state) apply('state', holdsValue(columns.states, known.state));
  if (known.story) apply('story', holdsValue(columns.stories, known.story));
  if (known.from || known.to) apply('date', overlaps(columns, known));
  return { failing, active, problems, roles, actor: position, points };
}

/** Uncertain dates pass when they may lie within the asked days. */
function overlaps({ said }: ClaimColumns, { from, to }: SearchState): (claim: number) => boolean {
  const [first, last] = [dayBound(from, '0000-01-01'), dayBound(to, '9999-12-31')];
  const passing = said.values.map((days) => days.first <= last && days.last >= first);
  return (claim) => itemAt(passing, itemAt(said.codes, claim));
}

/** `2023-08` completed by the end of the pattern, as the number 20230831 or 20230801. */
function dayBound(date: string | null, pattern: string): number {
  const text = date === null ? pattern : date + pattern.slice(date.length);
  return Number(text.replaceAll('-', ''));
}

function holdsValue(column: ClaimColumns['outlets'], value: string): (claim: number) => boolean {
  const passing = column.values.map((values) => values.includes(value));
  return (claim) => itemAt(passing, itemAt(column.codes, claim));
}

function unknownParts(
  reader: IndexReader,
  columns: ClaimColumns,
  state: SearchState,
  points: readonly number[],
): AddressProblem[] {
  const has = (column: ClaimColumns['outlets'], value: string): boolean =>
    column.values.some((values) => values.includes(value));
  const knows: Partial<Record<SearchKey, (value: string) => boolean>> = {
    actor: (id) => reader.actors.positions.has(id),
    outlet: (id) => has(columns.outlets, id),
    point: () => points.length > 0,
    mode: (id) => has(columns.modes, id),
    state: (id) => has(columns.states, id),
    story: (id) => has(columns.stories, id),
  };
  return (Object.keys(knows) as SearchKey[]).flatMap((key) => {
    const value = state[key];
    return value === null || knows[key]?.(value) ? [] : [{ key, value, problem: 'unknown' as const }];
  });
}

/** The state without its unknown parts. */
function without(state: SearchState, problems: readonly AddressProblem[]): SearchState {
  return { ...state, ...Object.fromEntries(problems.map(({ key }) => [key, null])) };
}
