import type { SearchActor, SearchDocument, SearchSource } from '../search-document.ts';
import { differenceLines } from './difference-files.ts';
import {
  type ActorColumns,
  type ClaimActors,
  type ClaimColumn,
  type ColumnsFile,
  claimsPerFile,
  type IndexFile,
  indexFileName,
  lineKey,
  pointsPerFile,
  shardRoots,
  splitByCount,
  usualActorId,
} from './index-files.ts';
import { encodeAscending, encodeNumbers } from './number-text.ts';
import { shownClaim } from './shown-claim.ts';
import { termShards } from './term-shards.ts';
import { textHash } from './text-hash.ts';

/**
 * The files of the index: name to text, the same for the same source in any order. Names are relative to the folder they
 * are served from; `index.json` is the one to read first.
 */
export function buildSearchIndex(source: SearchSource): Map<string, string> {
  const { actors, claims } = inIndexOrder(source);
  const terms = termShards({ ...source, actors, claims });
  const points = splitByCount(pointLines(claims), pointsPerFile);
  const files = new Map<string, string>();
  const documents = splitByCount(
    claims.map((claim) => JSON.stringify(shownClaim(claim))),
    claimsPerFile,
  );
  const differences = differenceLines(source.differences ?? []);
  const lists = {
    ...{ terms, points, claims: documents },
    ...{ 'difference-terms': differences.terms, differences: differences.differences },
  };
  for (const [name, shards] of Object.entries(lists)) {
    for (const [number, shard] of shards.entries()) files.set(`${name}-${number}.txt`, shard.join('\n'));
  }
  files.set(
    'columns.json',
    JSON.stringify({
      ...columnsFile(actors, claims, points),
      differences: { termRoots: shardRoots(differences.terms) },
    }),
  );
  const head = {
    claims: claims.length,
    actors: actorColumns(actors, claims),
    termRoots: shardRoots(terms),
  };
  return withVersion(head, files);
}

/** Actors with most claims first, then by name; claims in the order of their speakers, then by date. */
function inIndexOrder(source: SearchSource): SearchSource {
  const counts = countBy(source.claims.map((claim) => claim.speaker));
  const countOf = (actor: SearchActor): number => counts.get(actor.id) ?? 0;
  const actors = [...source.actors].sort(
    (a, b) => countOf(b) - countOf(a) || compare(a.name, b.name) || compare(a.id, b.id),
  );
  const positions = positionsOf(actors);
  const position = (claim: SearchDocument): number => positionOf(positions, claim.speaker);
  const date = (claim: SearchDocument): string => claim.said.min ?? claim.said.max ?? '9';
  const claims = [...source.claims].sort(
    (a, b) => position(a) - position(b) || compare(date(a), date(b)) || compare(a.id, b.id),
  );
  return { actors, claims };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function positionsOf(actors: readonly SearchActor[]): Map<string, number> {
  return new Map(actors.map((actor, position) => [actor.id, position]));
}

function positionOf(positions: ReadonlyMap<string, number>, id: string): number {
  const position = positions.get(id);
  if (position === undefined) throw new Error(`No actor with the id \`${id}\` among those to be searched`);
  return position;
}

function actorColumns(actors: readonly SearchActor[], claims: readonly SearchDocument[]): ActorColumns {
  const counts = countBy(claims.map((claim) => claim.speaker));
  const kinds = [...new Set(actors.map((actor) => actor.kind))].sort();
  const column = (text: (actor: SearchActor) => string): string =>
    actors.map((actor) => text(actor).replace(/\s+/g, ' ')).join('\n');
  return {
    firstWords: column(({ name }) => name.split(' ')[0] ?? ''),
    otherWords: column(({ name }) => name.split(' ').slice(1).join(' ')),
    ids: column((actor) => (actor.id === usualActorId(actor.name) ? '' : actor.id)),
    aliases: column((actor) => joinCells(actor.aliases)),
    searchWords: column((actor) => joinCells(actor.searchWords ?? [])),
    roles: column((actor) => joinCells(actor.roles)),
    kinds,
    kindOf: encodeNumbers(actors.map((actor) => kinds.indexOf(actor.kind))),
    said: encodeNumbers(actors.map((actor) => counts.get(actor.id) ?? 0)),
  };
}

function joinCells(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', ' ')).join('|');
}

function pointKey(claim: SearchDocument): string {
  return `${claim.story}/${claim.point}`;
}

function pointLines(claims: readonly SearchDocument[]): string[] {
  const questions = new Map(claims.map((claim) => [pointKey(claim), claim.question.replace(/\s+/g, ' ')]));
  return [...questions.keys()].sort().map((key) => `${key}\t${questions.get(key)}`);
}

function columnsFile(
  actors: readonly SearchActor[],
  claims: readonly SearchDocument[],
  points: string[][],
): Omit<ColumnsFile, 'differences'> {
  const positions = positionsOf(actors);
  const pointPositions = new Map(points.flat().map((line, position) => [lineKey(line), position]));
  const numbersWhere = (holds: (claim: SearchDocument) => boolean): string =>
    encodeAscending(claims.flatMap((claim, number) => (holds(claim) ? [number] : [])));
  return {
    outlets: claimColumn(claims, (claim) => claim.outlets),
    modes: claimColumn(claims, (claim) => claim.modes),
    said: claimColumn(claims, ({ said }) => [said.edtf, said.min, said.max] as const),
    points: encodeNumbers(claims.map((claim) => pointPositions.get(pointKey(claim)) ?? 0)),
    pointRoots: shardRoots(points),
    states: claimColumn(claims, (claim) => claim.states),
    stories: claimColumn(claims, ({ story, storyTitle }) => [story, storyTitle] as const),
    disputed: numbersWhere((claim) => claim.disputedMark !== null),
    disputing: numbersWhere((claim) => claim.disputesSpeakers.length > 0),
    jointly: claimActors(claims, positions, (claim) => claim.jointSpeakers),
    about: claimActors(claims, positions, (claim) => claim.about),
    disputedBy: claimActors(claims, positions, (claim) => claim.disputedBySpeakers),
    via: claimActors(claims, positions, (claim) => claim.via),
  };
}

function claimColumn<T>(claims: readonly SearchDocument[], read: (claim: SearchDocument) => T): ClaimColumn<T> {
  const codes = new Map<string, number>();
  const column = claims.map((claim) => {
    const key = JSON.stringify(read(claim));
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  });
  return { values: [...codes.keys()].map((key) => JSON.parse(key) as T), codes: encodeNumbers(column) };
}

function claimActors(
  claims: readonly SearchDocument[],
  positions: ReadonlyMap<string, number>,
  idsOf: (claim: SearchDocument) => readonly string[],
): ClaimActors {
  const pairs = claims.flatMap((claim, number) =>
    [...new Set(idsOf(claim))].map((id) => [number, positionOf(positions, id)] as const),
  );
  return {
    claims: encodeAscending(pairs.map(([claim]) => claim)),
    actors: encodeNumbers(pairs.map(([, actor]) => actor)),
  };
}

/** Puts the files into a folder named after their content, and the head beside it. */
function withVersion(head: Omit<IndexFile, 'version'>, files: ReadonlyMap<string, string>): Map<string, string> {
  const version = textHash([JSON.stringify(head), ...files.values()]);
  const addressed = [...files].map(([name, text]) => [`${version}/${name}`, text] as const);
  const index: IndexFile = { version, ...head };
  return new Map([[indexFileName, JSON.stringify(index)], ...addressed]);
}
