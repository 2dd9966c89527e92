import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileMark, takeOverFile } from '../../files/take-over-file.ts';
import { writeNewFile } from '../../files/write-new-file.ts';
import type { CompiledSite, PageStyles } from './compiled-site.ts';
import { type Output, outputFile, staticRoutes } from './list-outputs.ts';
import { type MadeOf, ReadDigests } from './made-output.ts';
import { renderOutput } from './render-output.ts';
import { listPages, shareOut } from './share-out.ts';
import { FormerSite, SiteRecord, type SiteRecordData } from './site-record.ts';

/** What a thread is told when it starts. */
export interface RenderOrder {
  /** The address of the bundled site. */
  readonly entry: string;
  /** The corpus as JSON in UTF-8, shared by all threads: what the bundled site reads. */
  readonly corpus: Uint8Array<SharedArrayBuffer>;
  /** The folder to fill, an absolute path. Files of the former site may stand in it, none of another path than that has. */
  readonly out: string;
  readonly styles: readonly (readonly [string, Pick<PageStyles, 'styles'>])[];
  /** The folder of a site that the same program made, and what its files were made of; null to make every file. */
  readonly former: { readonly site: string; readonly record: SiteRecordData } | null;
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

/** What every thread tells in the end. */
export interface RenderEnd {
  /** What the files were made of, as far as that can be told. */
  readonly record: SiteRecordData;
  /** The paths of the other files. */
  readonly unrecorded: readonly string[];
  /** How many files were not made, but taken from the former site. */
  readonly kept: number;
}

const { entry, out, styles, former, taken, lists } = workerData as RenderOrder;
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

const digests = await readDigests();
const formerSite = former === null || digests === null ? null : new FormerSite(former.record, digests);
const record = new SiteRecord();
const unrecorded: string[] = [];
let kept = 0;

/** Null of a site that does not tell what it reads. */
async function readDigests(): Promise<ReadDigests | null> {
  for (const route of staticRoutes(app)) {
    const { reads } = await app.getComponentByRoute(route);
    if (reads !== undefined) return new ReadDigests(reads);
  }
  return null;
}

/** One after the other: a page that is being made holds all that it shows, and what is read meanwhile is its own. */
async function write(output: Output, isWhole: boolean): Promise<void> {
  const path = outputFile(output);
  try {
    const props = { component: output.route.component, params: output.params, props: output.props };
    const current = isWhole ? null : (formerSite?.current(path, props) ?? null);
    const mark =
      current === null || former === null ? null : takeOverFile(join(former.site, path), join(out, path), current.mark);
    if (current !== null && mark !== null) {
      record.addTaken(path, current, mark);
      kept += 1;
      return;
    }
    const made = isWhole ? await madeOfAll(output) : await recorded(output, props);
    writeNewFile(join(out, path), made.content, formerSite?.has(path) ?? false);
    if (made.madeOf === null) unrecorded.push(path);
    else record.add(path, made.madeOf, fileMark(join(out, path)));
  } catch (error) {
    throw new Error(`Cannot make ${path}: ${(error as Error).message}`, { cause: error });
  }
}

interface MadeOutput {
  readonly content: string | Uint8Array;
  readonly madeOf: MadeOf | null;
}

async function madeOfAll(output: Output): Promise<MadeOutput> {
  return { content: await renderOutput(output, app), madeOf: null };
}

async function recorded(output: Output, props: unknown): Promise<MadeOutput> {
  return digests?.record(props, () => renderOutput(output, app)) ?? madeOfAll(output);
}

for (let at = Atomics.add(taken, 0, 1); at < shares.length; at = Atomics.add(taken, 0, 1)) {
  const share = shares[at];
  for (const output of (await share?.list()) ?? []) await write(output, share?.isWhole ?? false);
}
parentPort?.postMessage({ record: record.data(), unrecorded, kept } satisfies RenderEnd);
