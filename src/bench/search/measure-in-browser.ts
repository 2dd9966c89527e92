import type { Browser, JSHandle, Page } from '@playwright/test';
import type { SearchSource } from '../../search/search-document.ts';
import { type BenchQuery, type QueryKind, queryKinds } from './generate-queries.ts';
import type * as PageBench from './measure-in-page.ts';
import type { PageEngineName, Typed } from './measure-in-page.ts';
import { minOfRounds, percentile } from './measure-search.ts';
import type { QueryResult } from './search-engines.ts';
import type { FileServer } from './serve-files.ts';

/** A median and a 95th percentile. */
type Spread = readonly [median: number, p95: number];

/** What was measured of one engine in a browser. Bytes are as they were sent. */
export interface BrowserMeasured {
  readonly engine: PageEngineName;
  /** Everything fetched by a new page until it can draw the first results of a text typed at once. */
  readonly firstBytes: Spread;
  readonly firstMs: Spread;
  /** Everything fetched by a later query, typed letter by letter. */
  readonly queryBytes: Spread;
  /** With all files fetched: from a keystroke until ten results can be drawn, and until all that it asks for is done. */
  readonly shownMs: Spread;
  readonly doneMs: Spread;
  /** The same with the processor slowed `slowedBy` times. */
  readonly slowedShownMs: Spread;
  readonly slowedDoneMs: Spread;
  /** Share of the queries that are answered among the first ten. */
  readonly quality: ReadonlyMap<QueryKind, number>;
}

/** The browser slows the page's main thread, on which the engines are opened. */
export const slowedBy = 4;
const rounds = 3;
/** Every so many queries is asked as the first, each in a new page; and every so many again with the processor slowed. */
const [askedFirst, askedSlowly] = [20, 2];

/** Measures an engine in new pages of a browser; the server has its files and `measure-in-page.js`. */
export async function measureInBrowser(
  browser: Browser,
  server: FileServer,
  engine: PageEngineName,
  source: SearchSource,
  queries: readonly BenchQuery[],
): Promise<BrowserMeasured> {
  const first = await measureFirst(browser, server, engine, everySo(queries, askedFirst));
  const { page, bench } = await openPage(browser, server);
  const warm = await typeInRounds(bench, server, engine, queries);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  const slowed = await typeInRounds(bench, server, engine, everySo(queries, askedSlowly));
  await page.context().close();
  return {
    engine,
    ...first,
    queryBytes: spread(warm.bytes.slice(1)),
    shownMs: spread(warm.shownMs),
    doneMs: spread(warm.doneMs),
    slowedShownMs: spread(slowed.shownMs),
    slowedDoneMs: spread(slowed.doneMs),
    quality: rateFound(queries, warm.found, source),
  };
}

/** For each kind of query, the share of those that found what they mean: the claim, or the actor or one of its claims. */
export function rateFound(
  queries: readonly BenchQuery[],
  found: readonly QueryResult[],
  { claims }: SearchSource,
): Map<QueryKind, number> {
  const speakers = new Map(claims.map(({ id, speaker }) => [id, speaker]));
  const isFound = ({ actor, claim }: BenchQuery, { actors, claims }: QueryResult): boolean =>
    actor === null
      ? claims.includes(claim ?? '')
      : actors.includes(actor) || claims.some((id) => speakers.get(id) === actor);
  return new Map(
    queryKinds.map((kind) => {
      const own = queries.flatMap((query, position) =>
        query.kind === kind ? [{ query, found: found[position] }] : [],
      );
      const right = own.filter((pair) => pair.found !== undefined && isFound(pair.query, pair.found));
      return [kind, right.length / own.length];
    }),
  );
}

function everySo<T>(list: readonly T[], many: number): T[] {
  return list.filter((_, position) => position % many === 0);
}

function spread(list: readonly number[]): Spread {
  return [percentile(list, 0.5), percentile(list, 0.95)];
}

/** A page in which nothing is loaded yet but what measures. */
async function openPage(
  browser: Browser,
  { url }: FileServer,
): Promise<{ page: Page; bench: JSHandle<typeof PageBench> }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  const script = `${url}measure-in-page.js`;
  const bench = await page.evaluateHandle(async (address) => (await import(address)) as typeof PageBench, script);
  return { page, bench };
}

/** Asks each query of new pages, one a round. */
async function measureFirst(
  browser: Browser,
  server: FileServer,
  engine: PageEngineName,
  queries: readonly BenchQuery[],
): Promise<Pick<BrowserMeasured, 'firstBytes' | 'firstMs'>> {
  const bytes: number[] = [];
  const times: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const ofRound: number[] = [];
    for (const { text } of queries) {
      const { page, bench } = await openPage(browser, server);
      const before = server.sent();
      ofRound.push(await bench.evaluate((run, [name, typed]) => run.timeFirst(name, typed), [engine, text] as const));
      bytes.push(server.sent() - before);
      await page.context().close();
    }
    times.push(ofRound);
  }
  return { firstBytes: spread(bytes), firstMs: spread(minOfRounds(times)) };
}

interface TypedInRounds {
  readonly shownMs: readonly number[];
  readonly doneMs: readonly number[];
  /** Of the first round, a number a query: in the others all is fetched already. */
  readonly bytes: readonly number[];
  readonly found: readonly QueryResult[];
}

/** Types all queries in each round, into an engine that is opened anew; for each letter the least of the rounds. */
async function typeInRounds(
  bench: JSHandle<typeof PageBench>,
  server: FileServer,
  engine: PageEngineName,
  queries: readonly BenchQuery[],
): Promise<TypedInRounds> {
  const all: Typed[][] = [];
  const bytes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await bench.evaluate((run, name) => run.openEngine(name), engine);
    const typed: Typed[] = [];
    for (const { text } of queries) {
      const before = server.sent();
      typed.push(await bench.evaluate((run, letters) => run.typeLetters(letters), text));
      if (round === 0) bytes.push(server.sent() - before);
    }
    all.push(typed);
  }
  return {
    shownMs: minOfRounds(all.map((typed) => typed.flatMap(({ shownMs }) => shownMs))),
    doneMs: minOfRounds(all.map((typed) => typed.flatMap(({ doneMs }) => doneMs))),
    bytes,
    found: all[0]?.map(({ found }) => found) ?? [],
  };
}
