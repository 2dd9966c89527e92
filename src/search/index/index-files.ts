/**
 * The files of the index, as `build-search-index.ts` writes them and the engine reads them. All are JSON or lines
 * of text. `index.json` names the folder of the others after their content, so that a stale file is never mixed in.
 */

/** The file that is read first; every other name in the index starts with its `version`. */
export const indexFileName = 'index.json';

/** A sorted list of lines split into files: for each file what `shardRoots` gives. The key of a line ends at the first tab. */
export type ShardRoots = readonly string[];

/** The actors in columns, those with most claims first. */
export interface ActorColumns {
  /** The first word of each name, joined by line breaks as all columns of text here: apart, both parts compress better. */
  readonly firstWords: string;
  /** The rest of each name, often empty. */
  readonly otherWords: string;
  /** Empty where the id is the name in lower case with hyphens. */
  readonly ids: string;
  /** Each actor's aliases joined by `|`. */
  readonly aliases: string;
  /** Each actor's search words joined by `|`. */
  readonly searchWords: string;
  /** Each actor's roles joined by `|`. */
  readonly roles: string;
  /** The distinct kinds, and each actor's as an index into them. */
  readonly kinds: readonly string[];
  readonly kindOf: string;
  /** How many claims each actor says. Claims are numbered in this order, so that what one says is a range. */
  readonly said: string;
}

/** `index.json`: all that the first results need. */
export interface IndexFile {
  readonly version: string;
  readonly claims: number;
  readonly actors: ActorColumns;
  /** Of the files `terms-<n>.txt`; a line is a term, a tab, and its claims as ascending numbers. */
  readonly termRoots: ShardRoots;
}

/** A value for each claim: the distinct values, and each claim's as an index into them. */
export interface ClaimColumn<T> {
  readonly values: readonly T[];
  readonly codes: string;
}

/** Claims and actors that belong together, sorted by claim: ascending claim numbers, and the actor of each. */
export interface ClaimActors {
  readonly claims: string;
  readonly actors: string;
}

/** Where the differences lie: they are searched after the first results, in files of their own. */
export interface DifferencesFile {
  /** Of the files `difference-terms-<n>.txt`, written like those of claims. */
  readonly termRoots: ShardRoots;
}

/** `columns.json`: what filters and counts need, loaded after the first results. */
export interface ColumnsFile {
  readonly outlets: ClaimColumn<readonly string[]>;
  readonly modes: ClaimColumn<readonly string[]>;
  /** EDTF, first and last possible day. */
  readonly said: ClaimColumn<readonly [edtf: string, min: string | null, max: string | null]>;
  /** Each claim's point, as its position among the sorted lines of `points-<n>.txt`: `<story>/<point>`, a tab, the question. */
  readonly points: string;
  readonly pointRoots: ShardRoots;
  readonly states: ClaimColumn<readonly string[]>;
  readonly stories: ClaimColumn<readonly [id: string, title: string]>;
  readonly disputed: string;
  readonly disputing: string;
  /** The speakers beside the first. */
  readonly jointly: ClaimActors;
  readonly about: ClaimActors;
  readonly disputedBy: ClaimActors;
  readonly via: ClaimActors;
  readonly differences: DifferencesFile;
}

/** The term whose claims are those that concern the actor at a position; no word of a text is spelt like it. */
export function actorTerm(position: number): string {
  return `@${position.toString(36)}`;
}

/** The term that an index has where papers print the courtesy title before the actor's name; it has no claims. */
export function titleTerm(position: number, title: string): string {
  return `${actorTerm(position)} ${title}`;
}

/** How many claims a file `claims-<n>.txt` holds: a line each, a `ShownClaim` as JSON. */
export const claimsPerFile = 4;
/** How many differences a file `differences-<n>.txt` holds: a line each, a `ShownDifference` as JSON. */
export const differencesPerFile = 8;
/** About how many characters a file of sorted lines holds. */
export const charactersPerShard = 2048;
/** How many points a file `points-<n>.txt` holds. */
export const pointsPerFile = 64;

/** Lines split into runs of a fixed number. */
export function splitByCount<T>(lines: readonly T[], count: number): T[][] {
  const runs: T[][] = [];
  for (let start = 0; start < lines.length; start += count) runs.push(lines.slice(start, start + count));
  return runs;
}

/** Lines split into runs of about that many characters, at least one line each. */
export function splitBySize(lines: readonly string[], characters: number): string[][] {
  const runs: string[][] = [];
  let room = 0;
  for (const line of lines) {
    if (runs.length === 0 || room < line.length) {
      runs.push([]);
      room = characters;
    }
    runs.at(-1)?.push(line);
    room -= line.length + 1;
  }
  return runs;
}

/** A key that is above all of the files before and not above any of this one, as short as can be. */
export function shardRoots(shards: readonly (readonly string[])[]): string[] {
  return shards.map((shard, number) => {
    const first = lineKey(shard[0] ?? '');
    const before = lineKey(shards[number - 1]?.at(-1) ?? '\t');
    let length = 1;
    while (first.slice(0, length) <= before) length++;
    return first.slice(0, length);
  });
}

/** The key of a line: what stands before its first tab. */
export function lineKey(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** The id that an actor of this name has unless it is given another. */
export function usualActorId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
