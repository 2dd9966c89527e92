import { type ActorIndex, speakerPlace } from './actor-index.ts';
import type { ClaimActors, ColumnsFile, ShardRoots } from './index-files.ts';
import { decodeAscending, decodeNumbers } from './number-text.ts';
import type { SearchRole } from './search-document.ts';
import { at } from './sorted-list.ts';

/** A value for each claim, as an index into the distinct ones. */
export interface Column<T> {
  readonly values: readonly T[];
  readonly codes: Uint32Array;
}

/** Pairs of a claim and an actor's place, sorted by claim. */
interface Pairs {
  readonly claims: readonly number[];
  readonly actors: readonly number[];
}

/** First and last day a date can mean, as numbers like 20230801; a date of which nothing is known overlaps no other. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** What filters and counts read, a value for each claim. */
export interface ClaimColumns {
  readonly outlets: Column<readonly string[]>;
  readonly modes: Column<readonly string[]>;
  readonly said: Column<DayRange>;
  readonly points: Uint32Array;
  readonly pointRoots: ShardRoots;
  readonly disputed: Uint8Array;
  readonly disputing: Uint8Array;
  readonly about: Pairs;
  readonly disputedBy: Pairs;
  readonly via: Pairs;
}

/** The columns of what the build wrote, for so many claims. */
export function openClaimColumns(file: ColumnsFile, claims: number): ClaimColumns {
  return {
    outlets: openColumn(file.outlets),
    modes: openColumn(file.modes),
    said: { values: file.said.values.map(([, min, max]) => dayRange(min, max)), codes: openColumn(file.said).codes },
    points: Uint32Array.from(decodeNumbers(file.points)),
    pointRoots: file.pointRoots,
    disputed: flags(file.disputed, claims),
    disputing: flags(file.disputing, claims),
    about: openPairs(file.about),
    disputedBy: openPairs(file.disputedBy),
    via: openPairs(file.via),
  };
}

/** The bit of a role in what `rolesOf` returns. */
export const roleBits: Readonly<Record<SearchRole, number>> = {
  'said-by': 1,
  'said-about': 2,
  'disputed-by': 4,
  'disputes-made': 8,
  'reported-by': 16,
};

/** For each claim, the bits of the roles that the actor has in it. */
export function rolesOf(columns: ClaimColumns, actors: ActorIndex, place: number): Uint8Array {
  const bits = new Uint8Array(columns.points.length);
  for (let claim = at(actors.firstClaims, place); claim < at(actors.firstClaims, place + 1); claim++) {
    bits[claim] = roleBits['said-by'] | (at(columns.disputing, claim) * roleBits['disputes-made']);
  }
  addPairs(bits, columns.about, place, roleBits['said-about']);
  addPairs(bits, columns.disputedBy, place, roleBits['disputed-by']);
  addPairs(bits, columns.via, place, roleBits['reported-by']);
  addOutlet(bits, columns, at(actors.actors, place).id);
  return bits;
}

/** For each role, how many claims each actor has in it, by the actor's place. */
export function countRoles(columns: ClaimColumns, actors: ActorIndex): Record<SearchRole, Uint32Array> {
  const zeros = (): Uint32Array => new Uint32Array(actors.actors.length);
  const said = zeros().map((_, place) => at(actors.firstClaims, place + 1) - at(actors.firstClaims, place));
  const [about, disputedBy, made, reported] = [zeros(), zeros(), zeros(), zeros()];
  for (const place of columns.about.actors) about[place] = at(about, place) + 1;
  for (const place of columns.disputedBy.actors) disputedBy[place] = at(disputedBy, place) + 1;
  columns.disputing.forEach((flag, claim) => {
    if (flag) made[speakerPlace(actors, claim)] = at(made, speakerPlace(actors, claim)) + 1;
  });
  for (const place of columns.via.actors) reported[place] = at(reported, place) + 1;
  for (const place of outletPlaces(columns, actors)) {
    reported[place] = rolesOf(columns, actors, place).filter((bits) => bits & roleBits['reported-by']).length;
  }
  return {
    'said-by': said,
    'said-about': about,
    'disputed-by': disputedBy,
    'disputes-made': made,
    'reported-by': reported,
  };
}

function outletPlaces(columns: ClaimColumns, actors: ActorIndex): number[] {
  return [...new Set(columns.outlets.values.flat())].flatMap((id) => actors.places.get(id) ?? []);
}

function addPairs(bits: Uint8Array, { claims, actors }: Pairs, place: number, bit: number): void {
  for (let pair = actors.indexOf(place); pair >= 0; pair = actors.indexOf(place, pair + 1)) {
    const claim = at(claims, pair);
    bits[claim] = at(bits, claim) | bit;
  }
}

function addOutlet(bits: Uint8Array, { outlets }: ClaimColumns, id: string): void {
  const carried = outlets.values.map((ids) => (ids.includes(id) ? roleBits['reported-by'] : 0));
  if (!carried.some(Boolean)) return;
  outlets.codes.forEach((code, claim) => {
    bits[claim] = at(bits, claim) | at(carried, code);
  });
}

function openColumn<T>({ values, codes }: { values: readonly T[]; codes: string }): Column<T> {
  return { values, codes: Uint32Array.from(decodeNumbers(codes)) };
}

function openPairs({ claims, actors }: ClaimActors): Pairs {
  return { claims: decodeAscending(claims), actors: decodeNumbers(actors) };
}

function flags(numbers: string, length: number): Uint8Array {
  const column = new Uint8Array(length);
  for (const number of decodeAscending(numbers)) column[number] = 1;
  return column;
}

function dayRange(min: string | null, max: string | null): DayRange {
  if (min === null && max === null) return { first: latestDay, last: 0 };
  return { first: min === null ? 0 : dayNumber(min), last: max === null ? latestDay : dayNumber(max) };
}

/** After every day that can be asked for. */
const latestDay = 99999999;

/** `2023-08-01` as 20230801. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '')) || 0;
}
