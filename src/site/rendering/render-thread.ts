import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledSite, PageStyles } from './compiled-site.ts';
import { type Output, outputFile } from './list-outputs.ts';
import { renderOutput } from './render-output.ts';
import { listPages, shareOut } from './share-out.ts';

/** What a thread is told when it starts. */
export interface RenderOrder {
  /** The address of the bundled site. */
  readonly entry: string;
  /** The folder to fill, an absolute path. */
  readonly out: string;
  readonly styles: readonly (readonly [string, Pick<PageStyles, 'styles'>])[];
  /** How many shares have been taken, one number that all threads count up. */
  readonly taken: Int32Array;
  /** Whether it is the thread that tells what there is to make. */
  readonly lists: boolean;
}

/** What the first thread tells when it knows what there is to make: all pages, and how many files. */
export interface RenderList {
  readonly files: number;
  readonly pages: readonly { readonly pathname: string; readonly component: string }[];
}

const { entry, out, styles, taken, lists } = workerData as RenderOrder;
const { app } = (await import(entry)) as { readonly app: CompiledSite };
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: ({ message }) => void process.stderr.write(`${message}\n`) } } },
});

const { shares, files } = await shareOut(app);
if (lists) {
  const pages = await listPages(app);
  parentPort?.postMessage({
    files,
    pages: pages.map(({ pathname, route }) => ({ pathname, component: route.component })),
  } satisfies RenderList);
}

const folders = new Set<string>();

/** One after the other: a page that is being made holds all that it shows. */
async function write(output: Output): Promise<void> {
  const file = join(out, outputFile(output));
  try {
    const content = await renderOutput(output, app);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // A file of that name came from `public`, or from another route.
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    throw new Error(`Cannot make ${outputFile(output)}: ${(error as Error).message}`, { cause: error });
  }
}

for (let at = Atomics.add(taken, 0, 1); at < shares.length; at = Atomics.add(taken, 0, 1))
  for (const output of (await shares[at]?.()) ?? []) await write(output);
