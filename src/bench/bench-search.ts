import { codeSize } from './code-size.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeQueries, queryKinds } from './make-queries.ts';
import { type Measured, measureSearch } from './measure-search.ts';
import { benchEngines } from './search-engines.ts';

/**
 * `npm run bench:search [-- <claims> …]`: prints a table a size. Slow engines are asked fewer queries: what they are
 * compared by differs by orders of magnitude.
 */
const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);

for (const claims of sizes.length > 0 ? sizes : [300, 3_000, 10_000, 100_000]) {
  const source = makeCorpus(claims);
  const rows: Measured[] = [];
  for (const engine of benchEngines(source)) {
    const queries = makeQueries(source, engine.queries(claims));
    if (queries.length > 0) rows.push(await measureSearch(engine, claims, queries, await codeSize(engine)));
  }
  console.log(`\n${claims} claims, ${source.actors.length} actors`);
  console.table(Object.fromEntries(rows.map((row) => [row.engine, tableRow(row)])));
}

function tableRow({ firstBytes, queryBytes, firstMs, keystrokeMs, quality }: Measured): Record<string, string> {
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rated = queryKinds.map((kind) => {
    const [recall, rank] = quality.get(kind) ?? [0, 0];
    return [kind, `${recall.toFixed(2)} (${rank.toFixed(2)})`];
  });
  return {
    'first kB, p50 / p95': firstBytes.map(kilo).join(' / '),
    'query kB, p50 / p95': queryBytes.map(kilo).join(' / '),
    'first ms': firstMs.toFixed(0),
    'key ms, p50 / p95': keystrokeMs.map((ms) => ms.toFixed(2)).join(' / '),
    ...Object.fromEntries(rated),
  };
}
