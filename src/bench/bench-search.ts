import { rolldown } from 'rolldown';
import { makeCorpus } from './make-corpus.ts';
import { makeQueries, queryKinds } from './make-queries.ts';
import { compressedSize, type Measured, measureSearch } from './measure-search.ts';
import { type BenchEngine, benchEngines } from './search-engines.ts';

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

/** The engine's code, bundled and made small as for the browser, compressed; ours with the search page's script. */
async function codeSize({ library }: BenchEngine): Promise<number> {
  if (library !== null) return bundleSize(library, []);
  const ours = (name: string): string => new URL(`../${name}.ts`, import.meta.url).pathname;
  return (
    (await bundleSize(ours('search/search-worker'), [])) +
    (await bundleSize(ours('enhance/search/search-page'), [/search-session/]))
  );
}

async function bundleSize(input: string, external: RegExp[]): Promise<number> {
  const bundle = await rolldown({ input, external, treeshake: input.endsWith('.ts'), logLevel: 'silent' });
  const { output } = await bundle.generate({ minify: true });
  return output.reduce((sum, file) => sum + (file.type === 'chunk' ? compressedSize(file.code) : 0), 0);
}

function tableRow({ firstBytes, queryBytes, firstMs, keystrokeMs, quality }: Measured): Record<string, string> {
  const kilo = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rated = queryKinds.map((kind) => {
    const [recall, rank] = quality.get(kind) ?? [0, 0];
    return [kind, `${recall.toFixed(2)} (${rank.toFixed(2)})`];
  });
  return {
    'first kB': kilo(firstBytes),
    'query kB, p50 / p95': queryBytes.map(kilo).join(' / '),
    'first ms': firstMs.toFixed(0),
    'key ms, p50 / p95': keystrokeMs.map((ms) => ms.toFixed(2)).join(' / '),
    ...Object.fromEntries(rated),
  };
}
