import type { ActorIndex } from '../index/actor-index.ts';
import { type ClaimColumns, roleBits } from '../index/claim-columns.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { itemAt } from '../index/sorted-list.ts';
import { searchRoles } from '../search-document.ts';
import { type ClaimFilter, type FacetKey, facetBit } from './filter-claims.ts';

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
  readonly state: readonly FacetValue[];
  /** Empty where all is of one story. */
  readonly story: readonly FacetValue[];
  /** Months, or years where there are more than three; in their order. */
  readonly date: readonly FacetValue[];
}

/** Actors and points are listed up to so many, and the chosen ones beyond. */
const maxValues = 20;

/** The counts over the claims that hold the words: those with a score, or all without scores. */
export async function countFacets(
  reader: IndexReader,
  columns: ClaimColumns,
  filter: ClaimFilter,
  scores: Uint16Array | null,
): Promise<Facets> {
  const all = matchingClaims(filter.failing, scores, 0);
  const without = (key: FacetKey): Uint32Array =>
    filter.active.includes(key) ? matchingClaims(filter.failing, scores, facetBit(key)) : all;
  const disputed = tally(without('disputed'), columns.disputed, 2);
  return {
    actor: speakerValues(reader.actors, tallySpeakers(without('actor'), columns, reader.actors.actors.length), filter),
    role: filter.roles ? roleValues(tally(without('actor'), filter.roles, 32)) : [],
    outlet: listValues(columns.outlets, without('outlet'), (id) => actorName(reader.actors, id)),
    point: await pointValues(reader, tally(without('point'), columns.points, columns.pointCount), filter),
    mode: listValues(columns.modes, without('mode'), (mode) => mode),
    disputed: ['yes', 'no'].map((value, no) => ({ value, label: value, count: itemAt(disputed, 1 - no) })),
    state: listValues(columns.states, without('state'), (state) => state),
    story: storyValues(columns.stories, without('story')),
    date: dateValues(columns, without('date')),
  };
}

/** For each active filter, how many claims there would be without it; only those that would leave any. */
export function countRelaxations(
  { failing, active }: ClaimFilter,
  scores: Uint16Array | null,
): { drop: FacetKey; total: number }[] {
  return active
    .map((drop) => ({ drop, total: matchingClaims(failing, scores, facetBit(drop)).length }))
    .filter(({ total }) => total > 0);
}

/** The numbers of the claims that have a score and fail no filter but the dropped one. */
function matchingClaims(failing: Uint8Array, scores: Uint16Array | null, dropped: number): Uint32Array {
  const claims = new Uint32Array(failing.length);
  let count = 0;
  for (let claim = 0; claim < failing.length; claim++) {
    if ((itemAt(failing, claim) & ~dropped) !== 0 || (scores !== null && itemAt(scores, claim) === 0)) continue;
    claims[count++] = claim;
  }
  return claims.subarray(0, count);
}

/** How many of the claims have each code. */
function tally(claims: Uint32Array, codes: Uint8Array | Uint32Array, size: number): Uint32Array {
  const totals = new Uint32Array(size);
  for (let index = 0; index < claims.length; index++) {
    const code = itemAt(codes, itemAt(claims, index));
    totals[code] = itemAt(totals, code) + 1;
  }
  return totals;
}

/** The same for speakers, of whom a claim may have several. */
function tallySpeakers(claims: Uint32Array, { speakers, jointly }: ClaimColumns, actors: number): Uint32Array {
  const totals = tally(claims, speakers, actors);
  const counted = new Set(claims);
  for (const [pair, claim] of jointly.claims.entries()) {
    const position = itemAt(jointly.actors, pair);
    if (counted.has(claim)) totals[position] = itemAt(totals, position) + 1;
  }
  return totals;
}

/** The positions with the largest totals, at most `maxValues`; earlier positions first among equals. */
function largest(totals: Uint32Array): number[] {
  const positions: number[] = [];
  totals.forEach((total, position) => {
    if (total === 0 || (positions.length === maxValues && total <= itemAt(totals, itemAt(positions, maxValues - 1))))
      return;
    let rank = positions.length;
    while (rank > 0 && itemAt(totals, itemAt(positions, rank - 1)) < total) rank--;
    positions.splice(rank, 0, position);
    positions.length = Math.min(positions.length, maxValues);
  });
  return positions;
}

/** A chosen value is listed however few it leaves, so that a reader sees its name. */
function withChosen(positions: readonly number[], chosen: readonly number[]): number[] {
  return [...new Set([...positions, ...chosen])];
}

function speakerValues({ actors }: ActorIndex, totals: Uint32Array, { actor }: ClaimFilter): FacetValue[] {
  return withChosen(largest(totals), actor === undefined ? [] : [actor]).map((position) => {
    const { id, name } = itemAt(actors, position);
    return { value: id, label: name, count: itemAt(totals, position) };
  });
}

function actorName({ actors, positions }: ActorIndex, id: string): string {
  return actors[positions.get(id) ?? -1]?.name ?? id;
}

function roleValues(totals: Uint32Array): FacetValue[] {
  return searchRoles.map((role) => {
    const count = totals.reduce((sum, total, bits) => sum + (bits & roleBits[role] ? total : 0), 0);
    return { value: role, label: role, count };
  });
}

function listValues(
  column: ClaimColumns['outlets'],
  claims: Uint32Array,
  labelOf: (value: string) => string,
): FacetValue[] {
  const totals = new Map<string, number>();
  const codes = tally(claims, column.codes, column.values.length);
  column.values.forEach((values, code) => {
    for (const value of new Set(values)) totals.set(value, (totals.get(value) ?? 0) + itemAt(codes, code));
  });
  return [...totals]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function storyValues(column: ClaimColumns['stories'], claims: Uint32Array): FacetValue[] {
  const totals = tally(claims, column.codes, column.values.length);
  if (column.values.length < 2) return [];
  return column.values
    .map(([value, label], code) => ({ value, label, count: itemAt(totals, code) }))
    .sort((a, b) => b.count - a.count);
}

async function pointValues(reader: IndexReader, totals: Uint32Array, filter: ClaimFilter): Promise<FacetValue[]> {
  const positions = withChosen(largest(totals), filter.points);
  const points = await reader.points(positions);
  return points.map(({ key, question }, index) => ({
    value: key,
    label: question,
    count: itemAt(totals, itemAt(positions, index)),
  }));
}

function dateValues({ said, periods }: ClaimColumns, claims: Uint32Array): FacetValue[] {
  const totals = tally(claims, said.codes, said.values.length);
  return periods.map(({ name, codes }) => {
    const count = codes.reduce((sum, code) => sum + itemAt(totals, code), 0);
    return { value: name, label: name, count };
  });
}
