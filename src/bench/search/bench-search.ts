import type { SearchSource } from '../../search/search-document.ts';
import { generateCorpus } from '../synthetic/generate-corpus.ts';
import { codeSize } from './code-size.ts';
import { compareInBrowser, openBrowser } from './compare-in-browser.ts';
import { generateQueries, queryKinds } from './generate-queries.ts';
import { type BrowserMeasured, slowedBy } from './measure-in-browser.ts';
import { type Measured, measureSearch } from './measure-search.ts';
import { benchEngines } from './search-engines.ts';

/**
 * `npm run bench:search [-- <claims> …]`: prints two tables a size, one of what is measured in this process and one of
 * what is measured in a browser. Slow engines are asked fewer queries: what they are compared by differs by orders of
 * magnitude.
 */
const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
const browser = await openBrowser();

for (const claims of sizes.length > 0 ? sizes : [300, 3_000, 10_000, 100_000]) {
  const source = generateCorpus(claims);
  console.log(`\n${claims} claims, ${source.actors.length} actors`);
  printTable(await compareInProcess(source), processRow);
  if (browser === null) continue;
  const measured = await compareInBrowser(browser, source);
  console.log(`In a browser; slowed: with the processor slowed ${slowedBy} times, where a frame is 16 ms`);
  printTable(measured, browserRow);
}
await browser?.close();

async function compareInProcess(source: SearchSource): Promise<Measured[]> {
  const claims = source.claims.length;
  const measured: Measured[] = [];
  for (const engine of benchEngines(source)) {
    const queries = generateQueries(source, engine.queries(claims));
    if (queries.length > 0) measured.push(await measureSearch(engine, source, queries, await codeSize(engine)));
  }
  return measured;
}

function printTable<T extends { readonly engine: string }>(rows: readonly T[], cells: (row: T) => object): void {
  console.table(Object.fromEntries(rows.map((row) => [row.engine, cells(row)])));
}

/** Pairs are a median and a 95th percentile; kinds of queries, the share that is answered and the mean of 1 / rank. */
function processRow({
  firstBytes,
  queryBytes,
  firstMs,
  keystrokeMs,
  quality,
  names,
}: Measured): Record<string, string> {
  const rated = queryKinds.map((kind) => {
    const [recall, rank] = quality.get(kind) ?? [0, 0];
    return [kind, `${recall.toFixed(2)} (${rank.toFixed(2)})`];
  });
  return {
    'first kB': kilobytes(firstBytes),
    'query kB': kilobytes(queryBytes),
    'first ms': firstMs.toFixed(0),
    'key ms': pair(keystrokeMs, 2),
    ...Object.fromEntries(rated),
    'absent names': names.absent.toFixed(2),
    'spellings agree': names.agreement.toFixed(2),
  };
}

/** A key is done when nothing follows any more: ours counts the filters after the results are shown. */
function browserRow(measured: BrowserMeasured): Record<string, string> {
  const rated = queryKinds.map((kind) => [kind, measured.quality.get(kind)?.toFixed(2) ?? '']);
  return {
    'first kB': kilobytes(measured.firstBytes),
    'query kB': kilobytes(measured.queryBytes),
    'first ms': pair(measured.firstMs, 0),
    'key ms': pair(measured.shownMs, 1),
    'key done ms': pair(measured.doneMs, 1),
    'slowed key ms': pair(measured.slowedShownMs, 1),
    'slowed key done ms': pair(measured.slowedDoneMs, 1),
    ...Object.fromEntries(rated),
  };
}

function kilobytes([median, p95]: readonly [number, number]): string {
  return pair([median / 1000, p95 / 1000], 1);
}

function pair(numbers: readonly [number, number], digits: number): string {
  return numbers.map((number) => number.toFixed(digits)).join(' / ');
}
