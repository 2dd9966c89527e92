import type { ShownClaim, ShownDifference } from '../search-document.ts';
import { type ActorIndex, openActorIndex } from './actor-index.ts';
import {
  actorTerm,
  type ColumnsFile,
  claimsPerFile,
  differencesPerFile,
  type IndexFile,
  indexFileName,
  lineKey,
  pointsPerFile,
  type ShardRoots,
  titleTerm,
} from './index-files.ts';
import { decodeAscending } from './number-text.ts';
import { itemAt, lowerBound, prefixRange } from './sorted-list.ts';

/** Fetches a file of the index by its name; rejects when it cannot. */
export type FetchText = (name: string) => Promise<string>;

/** The words of one file, sorted, and the claims of each, decoded when asked for. */
export interface TermShard {
  readonly terms: readonly string[];
  claimsOf(index: number): readonly number[];
}

/** Where words are looked up. */
export interface TermReader {
  /** The files that can hold words with this beginning; null when there are more than so many. */
  shardsWithPrefix(prefix: string, most: number): Promise<TermShard[]> | null;
  /** The one file that can hold the word. */
  shardWith(word: string): Promise<TermShard[]>;
}

/** The differences between papers, in files of their own. */
export interface DifferenceReader extends TermReader {
  /** What is shown of these. */
  records(differences: readonly number[]): Promise<ShownDifference[]>;
}

/** The index as it is read: the head at once, everything else when it is needed, each file once. */
export interface IndexReader extends TermReader {
  readonly claims: number;
  readonly actors: ActorIndex;
  /** Opens what is needed to search the differences, with the columns. */
  differences(): Promise<DifferenceReader>;
  /** The claims that concern the actor at a position, but are said by others; ascending. */
  concerning(position: number): Promise<readonly number[]>;
  /** The courtesy titles that papers print before the name of the actor at a position. */
  titles(position: number): Promise<readonly string[]>;
  /** What filters and counts need. */
  columns(): Promise<ColumnsFile>;
  /** What is shown of these claims; of each always the same object. */
  documents(claims: readonly number[]): Promise<ShownClaim[]>;
  /** The `<story>/<point>` and the question of each of these positions. */
  points(positions: readonly number[]): Promise<{ key: string; question: string }[]>;
  /** The positions of the points of this id, or of this `<story>/<id>`. */
  pointPositions(id: string): Promise<number[]>;
}

/** Reads the head of the index. Rejects with what `fetchText` rejects with; then nothing is kept, and it can be tried again. */
export async function openIndexReader(fetchText: FetchText): Promise<IndexReader> {
  const head = JSON.parse(await fetchText(indexFileName)) as IndexFile;
  const actors = openActorIndex(head.actors);
  const read = readOnce((name) => fetchText(`${head.version}/${name}`));
  const pointLines = (number: number): Promise<string[]> => read(`points-${number}.txt`, (text) => text.split('\n'));
  const claimsOf = (number: number): Promise<ShownClaim[]> =>
    read(`claims-${number}.txt`, (lines) => parseLines<ShownClaim>(lines));
  const columns = (): Promise<ColumnsFile> => read('columns.json', (text) => JSON.parse(text) as ColumnsFile);
  const termsIn = (name: string, roots: ShardRoots): TermReader =>
    openTerms(roots, (number) => read(`${name}-${number}.txt`, openTermShard));
  const terms = termsIn('terms', head.termRoots);
  const differencesOf = (number: number): Promise<ShownDifference[]> =>
    read(`differences-${number}.txt`, (lines) => parseLines<ShownDifference>(lines));
  return {
    claims: head.claims,
    actors,
    ...terms,
    concerning: async (position) => postingsOf(await terms.shardWith(actorTerm(position)), actorTerm(position)),
    titles: async (position) => {
      const beginning = titleTerm(position, '');
      const shards = (await terms.shardsWithPrefix(beginning, Number.POSITIVE_INFINITY)) ?? [];
      return shards.flatMap((shard) =>
        shard.terms.filter((term) => term.startsWith(beginning)).map((term) => term.slice(beginning.length)),
      );
    },
    differences: async () => ({
      ...termsIn('difference-terms', (await columns()).differences.termRoots),
      records: (numbers) =>
        Promise.all(
          numbers.map(async (number) =>
            itemAt(await differencesOf(Math.floor(number / differencesPerFile)), number % differencesPerFile),
          ),
        ),
    }),
    columns,
    documents: (claims) =>
      Promise.all(
        claims.map(async (claim) => itemAt(await claimsOf(Math.floor(claim / claimsPerFile)), claim % claimsPerFile)),
      ),
    points: (positions) =>
      Promise.all(
        positions.map(async (position) =>
          parsePoint(itemAt(await pointLines(Math.floor(position / pointsPerFile)), position % pointsPerFile)),
        ),
      ),
    pointPositions: async (id) => findPoints(id, (await columns()).pointRoots, pointLines),
  };
}

function postingsOf(shards: readonly TermShard[], term: string): readonly number[] {
  return shards.flatMap(({ terms, claimsOf }) => {
    const index = lowerBound(terms, term);
    return terms[index] === term ? claimsOf(index) : [];
  });
}

function openTerms(roots: ShardRoots, shard: (number: number) => Promise<TermShard>): TermReader {
  return {
    shardsWithPrefix: (prefix, most) => {
      const numbers = shardsOf(roots, prefix);
      return numbers.length > most ? null : Promise.all(numbers.map(shard));
    },
    shardWith: (term) => Promise.all(shardsOf(roots, term).slice(0, 1).map(shard)),
  };
}

function parseLines<T>(lines: string): T[] {
  return lines.split('\n').map((line) => JSON.parse(line) as T);
}

function parsePoint(line: string): { key: string; question: string } {
  const key = lineKey(line);
  return { key, question: line.slice(key.length + 1) };
}

/** Reads each file once; a file that failed is forgotten, so that it can be tried again. */
function readOnce(fetchText: FetchText): <T>(name: string, open: (text: string) => T) => Promise<T> {
  const files = new Map<string, Promise<unknown>>();
  return <T>(name: string, open: (text: string) => T) => {
    const known = files.get(name) as Promise<T> | undefined;
    if (known) return known;
    const file = fetchText(name).then(open);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
}

/** The numbers of the files that can hold keys with this beginning. */
function shardsOf(roots: ShardRoots, prefix: string): number[] {
  const [start, end] = prefixRange(roots, prefix);
  const first = Math.max(0, roots[start] === prefix ? start : start - 1);
  return Array.from({ length: Math.min(end, roots.length) - first }, (_, index) => first + index);
}

function openTermShard(text: string): TermShard {
  const lines = text.split('\n');
  const terms = lines.map(lineKey);
  const decoded: (readonly number[] | undefined)[] = [];
  const decode = (index: number): readonly number[] =>
    decodeAscending(itemAt(lines, index).slice(itemAt(terms, index).length + 1));
  return { terms, claimsOf: (index) => (decoded[index] ??= decode(index)) };
}

/** A full key is found by its position; a bare id may stand under any story, so all files are read. */
async function findPoints(
  id: string,
  roots: ShardRoots,
  linesOf: (number: number) => Promise<string[]>,
): Promise<number[]> {
  const files = id.includes('/') ? shardsOf(roots, id).slice(0, 1) : roots.map((_, number) => number);
  const lists = await Promise.all(files.map(linesOf));
  const matches = (key: string): boolean => key === id || key.endsWith(`/${id}`);
  return lists.flatMap((lines, number) =>
    lines.flatMap((line, index) => (matches(lineKey(line)) ? [itemAt(files, number) * pointsPerFile + index] : [])),
  );
}
