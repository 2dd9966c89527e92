import type { SearchRole } from '../search-document.ts';
import type { ActorIndex } from './actor-index.ts';
import { type DayRange, dayRange, listPeriods, type Period } from './day-ranges.ts';
import type { ClaimActors, ColumnsFile, ShardRoots } from './index-files.ts';
import { decodeAscending, decodeNumbers } from './number-text.ts';
import { itemAt } from './sorted-list.ts';

/** A value for each claim, as an index into the distinct ones. */
export interface Column<T> {
  readonly values: readonly T[];
  readonly codes: Uint32Array;
}

/** Pairs of a claim and an actor's position, sorted by claim. */
interface Pairs {
  readonly claims: readonly number[];
  readonly actors: readonly number[];
}

/** What filters and counts read, a value for each claim. */
export interface ClaimColumns {
  readonly outlets: Column<readonly string[]>;
  readonly modes: Column<readonly string[]>;
  readonly said: Column<DayRange>;
  readonly periods: readonly Period[];
  /** The position of each claim's point among all points, of which there are `pointCount`. */
  readonly points: Uint32Array;
  readonly pointCount: number;
  /** The position of each claim's speaker among the actors. */
  readonly speakers: Uint32Array;
  readonly pointRoots: ShardRoots;
  readonly states: Column<readonly string[]>;
  readonly stories: Column<readonly [id: string, title: string]>;
  readonly disputed: Uint8Array;
  readonly disputing: Uint8Array;
  /** The speakers beside the first. */
  readonly jointly: Pairs;
  readonly about: Pairs;
  readonly disputedBy: Pairs;
  readonly via: Pairs;
}

/** The columns of what the build wrote. */
export function openClaimColumns(file: ColumnsFile, actors: ActorIndex): ClaimColumns {
  const points = Uint32Array.from(decodeNumbers(file.points));
  const claims = points.length;
  const days = file.said.values.map(([, min, max]) => dayRange(min, max));
  return {
    outlets: openColumn(file.outlets),
    modes: openColumn(file.modes),
    said: { values: days, codes: openColumn(file.said).codes },
    periods: listPeriods(days),
    points,
    pointCount: points.reduce((count, position) => Math.max(count, position + 1), 0),
    speakers: speakerColumn(actors, claims),
    pointRoots: file.pointRoots,
    states: openColumn(file.states),
    stories: openColumn(file.stories),
    disputed: flags(file.disputed, claims),
    disputing: flags(file.disputing, claims),
    jointly: openPairs(file.jointly),
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
export function rolesOf(columns: ClaimColumns, actors: ActorIndex, position: number): Uint8Array {
  const bits = new Uint8Array(columns.points.length);
  for (let claim = itemAt(actors.firstClaims, position); claim < itemAt(actors.firstClaims, position + 1); claim++) {
    bits[claim] = roleBits['said-by'] | (itemAt(columns.disputing, claim) * roleBits['disputes-made']);
  }
  addPairs(bits, columns.jointly, position, roleBits['said-by']);
  addPairs(bits, columns.about, position, roleBits['said-about']);
  addPairs(bits, columns.disputedBy, position, roleBits['disputed-by']);
  addPairs(bits, columns.via, position, roleBits['reported-by']);
  addOutlet(bits, columns, itemAt(actors.actors, position).id);
  return bits;
}

/** For each role, how many claims each actor has in it, by the actor's position. */
export function countRoles(columns: ClaimColumns, actors: ActorIndex): Record<SearchRole, Uint32Array> {
  const zeros = (): Uint32Array => new Uint32Array(actors.actors.length);
  const said = zeros().map(
    (_, position) => itemAt(actors.firstClaims, position + 1) - itemAt(actors.firstClaims, position),
  );
  for (const position of columns.jointly.actors) said[position] = itemAt(said, position) + 1;
  const [about, disputedBy, made, reported] = [zeros(), zeros(), zeros(), zeros()];
  for (const position of columns.about.actors) about[position] = itemAt(about, position) + 1;
  for (const position of columns.disputedBy.actors) disputedBy[position] = itemAt(disputedBy, position) + 1;
  columns.disputing.forEach((flag, claim) => {
    const position = itemAt(columns.speakers, claim);
    made[position] = itemAt(made, position) + flag;
  });
  for (const position of columns.via.actors) reported[position] = itemAt(reported, position) + 1;
  for (const position of outletPositions(columns, actors)) {
    reported[position] = rolesOf(columns, actors, position).filter((bits) => bits & roleBits['reported-by']).length;
  }
  return {
    'said-by': said,
    'said-about': about,
    'disputed-by': disputedBy,
    'disputes-made': made,
    'reported-by': reported,
  };
}

/** How many claims of each actor somebody disputes, by the actor's position. */
export function countDisputed(columns: ClaimColumns, actors: ActorIndex): Uint32Array {
  const disputed = new Uint32Array(actors.actors.length);
  const count = (claim: number, position: number): void => {
    disputed[position] = itemAt(disputed, position) + itemAt(columns.disputed, claim);
  };
  columns.speakers.forEach((position, claim) => {
    count(claim, position);
  });
  columns.jointly.actors.forEach((position, pair) => {
    count(itemAt(columns.jointly.claims, pair), position);
  });
  return disputed;
}

function speakerColumn({ actors, firstClaims }: ActorIndex, claims: number): Uint32Array {
  const speakers = new Uint32Array(claims);
  for (let position = 0; position < actors.length; position++) {
    speakers.fill(position, itemAt(firstClaims, position), itemAt(firstClaims, position + 1));
  }
  return speakers;
}

function outletPositions(columns: ClaimColumns, actors: ActorIndex): number[] {
  return [...new Set(columns.outlets.values.flat())].flatMap((id) => actors.positions.get(id) ?? []);
}

function addPairs(bits: Uint8Array, { claims, actors }: Pairs, position: number, bit: number): void {
  for (let pair = actors.indexOf(position); pair >= 0; pair = actors.indexOf(position, pair + 1)) {
    const claim = itemAt(claims, pair);
    bits[claim] = itemAt(bits, claim) | bit;
  }
}

function addOutlet(bits: Uint8Array, { outlets }: ClaimColumns, id: string): void {
  const carried = outlets.values.map((ids) => (ids.includes(id) ? roleBits['reported-by'] : 0));
  if (!carried.some(Boolean)) return;
  outlets.codes.forEach((code, claim) => {
    bits[claim] = itemAt(bits, claim) | itemAt(carried, code);
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
