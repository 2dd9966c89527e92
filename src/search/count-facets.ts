import { type ActorIndex, speakerPlace } from './actor-index.ts';
import { type ClaimColumns, type DayRange, roleBits } from './claim-columns.ts';
import { type ClaimFilter, type FacetKey, facetBit, facetKeys, overlapsDays } from './filter-claims.ts';
import type { IndexReader } from './index-reader.ts';
import { searchRoles } from './search-document.ts';
import { at } from './sorted-list.ts';

/** A value of a facet: what goes into the address, what a reader sees, and how many claims choosing it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The values of each facet with their counts, each ignoring its own filter, the largest first. */
export interface Facets {
  /** Who says it most: speakers by the number of matching claims. */
  readonly actor: readonly FacetValue[];
  /** Of the chosen actor; empty without one. */
  readonly role: readonly FacetValue[];
  readonly outlet: readonly FacetValue[];
  readonly point: readonly FacetValue[];
  readonly mode: readonly FacetValue[];
  readonly disputed: readonly FacetValue[];
  /** Months, or years where there are more than three; in their order. */
  readonly date: readonly FacetValue[];
}

/** Actors and points are listed up to so many. */
const mostValues = 20;
const mostMonths = 36;

/** Whether a claim is in the set once the filter of that facet is dropped. */
type Counts = (claim: number) => boolean;

/** The counts over the claims that match; `matches` has a claim's number for each that holds the words. */
export async function countFacets(
  reader: IndexReader,
  columns: ClaimColumns,
  filter: ClaimFilter,
  scores: Uint8Array | null,
): Promise<Facets> {
  const within = (key: FacetKey): Counts => {
    const others = 255 & ~facetBit(key);
    return (claim) => (at(filter.failing, claim) & others) === 0 && (scores === null || at(scores, claim) > 0);
  };
  const disputed = tally(reader.claims, 2, (claim) => at(columns.disputed, claim), within('disputed'));
  return {
    actor: speakerValues(reader.actors, tallySpeakers(reader, within('actor'))),
    role: roleValues(filter.roles, within('actor')),
    outlet: listValues(columns.outlets, within('outlet'), (id) => actorName(reader.actors, id)),
    point: await pointValues(reader, columns, within('point')),
    mode: listValues(columns.modes, within('mode'), (mode) => mode),
    disputed: ['yes', 'no'].map((value, no) => ({ value, label: value, count: at(disputed, 1 - no) })),
    date: dateValues(columns, within('date')),
  };
}

/** For each active filter, how many claims there would be without it; only those that would leave any. */
export function countRelaxations(
  { failing, active }: ClaimFilter,
  scores: Uint8Array | null,
): { drop: FacetKey; total: number }[] {
  const totals = tally(
    failing.length,
    256,
    (claim) => at(failing, claim),
    (claim) => scores === null || at(scores, claim) > 0,
  );
  return facetKeys
    .filter((key) => active.includes(key))
    .map((drop) => ({ drop, total: at(totals, facetBit(drop)) }))
    .filter(({ total }) => total > 0);
}

/** How many of the claims that count have each code. */
function tally(claims: number, size: number, codeOf: (claim: number) => number, counts: Counts): Uint32Array {
  const totals = new Uint32Array(size);
  for (let claim = 0; claim < claims; claim++) {
    if (!counts(claim)) continue;
    const code = codeOf(claim);
    totals[code] = at(totals, code) + 1;
  }
  return totals;
}

function tallySpeakers({ actors, claims }: IndexReader, counts: Counts): Uint32Array {
  let place = claims > 0 ? speakerPlace(actors, 0) : 0;
  const speakerOf = (claim: number): number => {
    while (at(actors.firstClaims, place + 1) <= claim) place++;
    return place;
  };
  return tally(claims, actors.actors.length, speakerOf, counts);
}

/** The places with the largest totals, at most `mostValues`; earlier places first among equals. */
function largest(totals: Uint32Array): number[] {
  const places: number[] = [];
  totals.forEach((total, place) => {
    if (total === 0 || (places.length === mostValues && total <= at(totals, at(places, mostValues - 1)))) return;
    let rank = places.length;
    while (rank > 0 && at(totals, at(places, rank - 1)) < total) rank--;
    places.splice(rank, 0, place);
    places.length = Math.min(places.length, mostValues);
  });
  return places;
}

function speakerValues({ actors }: ActorIndex, totals: Uint32Array): FacetValue[] {
  return largest(totals).map((place) => {
    const { id, name } = at(actors, place);
    return { value: id, label: name, count: at(totals, place) };
  });
}

function actorName({ actors, places }: ActorIndex, id: string): string {
  return actors[places.get(id) ?? -1]?.name ?? id;
}

function roleValues(roles: Uint8Array | null, counts: Counts): FacetValue[] {
  if (roles === null) return [];
  const totals = tally(roles.length, 32, (claim) => at(roles, claim), counts);
  return searchRoles.map((role) => {
    const count = totals.reduce((sum, total, bits) => sum + (bits & roleBits[role] ? total : 0), 0);
    return { value: role, label: role, count };
  });
}

function listValues(column: ClaimColumns['outlets'], counts: Counts, labelOf: (value: string) => string): FacetValue[] {
  const totals = new Map<string, number>();
  const codes = tally(column.codes.length, column.values.length, (claim) => at(column.codes, claim), counts);
  column.values.forEach((values, code) => {
    for (const value of new Set(values)) totals.set(value, (totals.get(value) ?? 0) + at(codes, code));
  });
  return [...totals]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

async function pointValues(reader: IndexReader, { points }: ClaimColumns, counts: Counts): Promise<FacetValue[]> {
  const size = points.reduce((most, place) => Math.max(most, place + 1), 0);
  const totals = tally(points.length, size, (claim) => at(points, claim), counts);
  const places = largest(totals);
  const labels = await reader.points(places);
  return places.map((place, index) => ({
    value: at(labels, index).key,
    label: at(labels, index).question,
    count: at(totals, place),
  }));
}

function dateValues({ said }: ClaimColumns, counts: Counts): FacetValue[] {
  const totals = tally(said.codes.length, said.values.length, (claim) => at(said.codes, claim), counts);
  return periods(said.values).map((value) => {
    const count = totals.reduce((sum, total, code) => sum + (isWithin(at(said.values, code), value) ? total : 0), 0);
    return { value, label: value, count };
  });
}

function isWithin({ first, last }: DayRange, period: string): boolean {
  return overlapsDays(first, last, period, period);
}

/** The months, or the years, from the first day to the last that any claim is dated with both ends known. */
function periods(ranges: readonly DayRange[]): string[] {
  const known = ranges.filter(({ first, last }) => first > 0 && last >= first && last < 99990000);
  const [start, end] = known.reduce(
    ([low, high], { first, last }) => [Math.min(low, first), Math.max(high, last)],
    [99999999, 0],
  );
  const [startYear, endYear] = [Math.floor(start / 10000), Math.floor(end / 10000)];
  const years = Array.from({ length: Math.max(0, endYear - startYear + 1) }, (_, index) =>
    String(startYear + index).padStart(4, '0'),
  );
  if (years.length * 12 > mostMonths) return years.slice(-mostMonths);
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
  return months.filter(
    (month) =>
      Number(month.replace('-', '')) >= Math.floor(start / 100) &&
      Number(month.replace('-', '')) <= Math.floor(end / 100),
  );
}
