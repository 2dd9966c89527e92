import type { SearchSource } from '../../search/search-document.ts';
import type { CodeSize } from './code-size.ts';
import { compress } from './compress.ts';
import { type BenchQuery, type QueryKind, queryKinds } from './generate-queries.ts';
import { type NameRates, rateNames } from './rate-names.ts';
import type { BenchEngine, RunQuery } from './search-engines.ts';

/** What was measured of one engine at one size. Bytes are compressed with brotli. */
export interface Measured {
  readonly engine: string;
  readonly claims: number;
  /** Code, and all files read until the first query is answered: median and 95th percentile over the queries. */
  readonly firstBytes: readonly [number, number];
  /** Files read by a later query, typed letter by letter: median and 95th percentile. */
  readonly queryBytes: readonly [number, number];
  /** From the texts in memory to the first answer. */
  readonly firstMs: number;
  /** Per keystroke, actors and claims together; for each the least of the rounds. */
  readonly keystrokeMs: readonly [median: number, p95: number];
  /** Share of the queries whose one answer is among the first ten, and the mean of 1 / rank. */
  readonly quality: ReadonlyMap<QueryKind, readonly [recall: number, meanRank: number]>;
  readonly names: NameRates;
}

/** Measures an engine with the queries. */
export async function measureSearch(
  engine: BenchEngine,
  source: SearchSource,
  queries: readonly BenchQuery[],
  code: CodeSize,
): Promise<Measured> {
  const times: number[][] = [];
  for (let round = 0; round < engine.rounds; round++) times.push(await timeKeystrokes(engine, queries));
  const keystrokes = minOfRounds(times);
  const { first, later } = await countBytes(engine, queries, code);
  const { open } = reader(engine);
  const run = await open();
  return {
    engine: engine.name,
    claims: source.claims.length,
    firstBytes: [percentile(first, 0.5), percentile(first, 0.95)],
    queryBytes: [percentile(later, 0.5), percentile(later, 0.95)],
    firstMs: await timeFirst(engine, queries),
    keystrokeMs: [percentile(keystrokes, 0.5), percentile(keystrokes, 0.95)],
    quality: await rate(run, queries),
    names: await rateNames(run, source, 5 * engine.queries(source.claims.length)),
  };
}

/** The value below which that share of the list lies; 0 of an empty list. */
export function percentile(list: readonly number[], share: number): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
}

/** The minimum of all rounds, element by element: other load makes a measurement longer, never shorter. */
export function minOfRounds(rounds: readonly (readonly number[])[]): number[] {
  return rounds[0]?.map((_, position) => Math.min(...rounds.map((list) => list[position] ?? 0))) ?? [];
}

/** Opens an engine over its files and keeps the names of those it read. */
function reader(engine: BenchEngine): { open: () => Promise<RunQuery>; read: Set<string> } {
  const read = new Set<string>();
  const fetchText = async (name: string): Promise<string> => {
    read.add(name);
    return engine.files.get(name) ?? '';
  };
  return { open: () => engine.open(fetchText), read };
}

async function timeFirst(engine: BenchEngine, queries: readonly BenchQuery[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < engine.rounds; round++) {
    const start = performance.now();
    await (await reader(engine).open())(queries[0]?.text ?? '');
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

async function timeKeystrokes(engine: BenchEngine, queries: readonly BenchQuery[]): Promise<number[]> {
  const run = await reader(engine).open();
  for (const { text } of queries) await run(text.slice(0, 4));
  const times: number[] = [];
  for (const { text } of queries) {
    for (let length = 1; length <= text.length; length += engine.stride) {
      const start = performance.now();
      await run(text.slice(0, length));
      times.push(performance.now() - start);
    }
  }
  return times;
}

/** Bytes of a first query typed at once into a new engine, code and all, and of each further one typed letter by letter. */
async function countBytes(
  engine: BenchEngine,
  queries: readonly BenchQuery[],
  code: CodeSize,
): Promise<{ first: number[]; later: number[] }> {
  const sizeOf = rememberSizes(engine);
  const first: number[] = [];
  for (const { text } of queries.filter((_, position) => position % sampled === 0)) {
    const { open, read } = reader(engine);
    await (await open())(text);
    first.push((await code(text)) + sizeOf(read));
  }
  const { open, read } = reader(engine);
  const run = await open();
  const later: number[] = [];
  for (const { text } of queries) {
    const before = sizeOf(read);
    for (let length = 1; length <= text.length; length += engine.stride) await run(text.slice(0, length));
    later.push(sizeOf(read) - before);
  }
  return { first, later };
}

/** Every so many queries is asked as the first. */
const sampled = 20;

function rememberSizes({ files }: BenchEngine): (names: Iterable<string>) => number {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const size = sizes.get(name) ?? compress(files.get(name) ?? '').length;
    sizes.set(name, size);
    return size;
  };
  return (names) => [...names].reduce((sum, name) => sum + sizeOf(name), 0);
}

async function rate(run: RunQuery, queries: readonly BenchQuery[]): Promise<Map<QueryKind, [number, number]>> {
  const quality = new Map<QueryKind, [number, number]>();
  for (const kind of queryKinds) {
    const own = queries.filter((query) => query.kind === kind);
    const ranks = await Promise.all(
      own.map(async ({ text, actor, claim }) => {
        const { actors, claims, offered = [] } = await run(text);
        return (actor === null ? claims.indexOf(claim ?? '') : [...actors, ...offered].indexOf(actor)) + 1;
      }),
    );
    const found = ranks.filter((rank) => rank > 0);
    quality.set(kind, [found.length / own.length, found.reduce((sum, rank) => sum + 1 / rank, 0) / own.length]);
  }
  return quality;
}
