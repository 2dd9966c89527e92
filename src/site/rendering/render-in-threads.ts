import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderEnd, RenderList, RenderOrder } from './render-thread.ts';
import { SiteRecord, type SiteRecordData } from './site-record.ts';

/** So many files are worth the second that another thread takes to read the site. */
const filesForThread = 1500;

/** More threads than this would take more memory than they save time. */
const mostThreads = 4;

/** What there is to tell of a site that was made. */
export interface RenderedSite {
  readonly pages: RenderList['pages'];
  readonly record: SiteRecordData;
  /** The paths of files of which it is not known what they were made of. */
  readonly unrecorded: readonly string[];
  /** How many files were taken from the former site. */
  readonly kept: number;
}

/**
 * Makes every file of a bundled site in threads, as many as there are cores where the site is large; the folder then
 * holds all of them. Gives the pages, in the order of their routes, and what the files were made of.
 * @param filesPerThread how many files are worth a thread
 * @throws Error of the first thread that failed; the others are stopped
 */
export async function renderInThreads(
  order: Omit<RenderOrder, 'taken' | 'lists'>,
  filesPerThread: number = filesForThread,
): Promise<RenderedSite> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads: Worker[] = [];
  try {
    return await new Promise((resolve, reject) => {
      let pages: RenderList['pages'] = [];
      let running = 0;
      let kept = 0;
      const unrecorded: string[] = [];
      const record = new SiteRecord();
      const start = (lists: boolean): Worker => {
        const thread = new Worker(new URL('./render-thread.ts', import.meta.url), {
          workerData: { ...order, taken, lists } satisfies RenderOrder,
        });
        running += 1;
        threads.push(thread);
        thread.once('error', reject);
        thread.once('exit', () => {
          running -= 1;
          if (running === 0) resolve({ pages, kept, unrecorded, record: record.data() });
        });
        thread.on('message', (message: RenderList | RenderEnd) => {
          if (!('record' in message)) return;
          record.addAll(message.record);
          for (const path of message.unrecorded) unrecorded.push(path);
          kept += message.kept;
        });
        return thread;
      };
      start(true).once('message', (list: RenderList) => {
        pages = list.pages;
        for (let more = threadsFor(list.files / filesPerThread) - 1; more > 0; more--) start(false);
      });
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function threadsFor(worth: number): number {
  return Math.min(availableParallelism(), mostThreads, Math.ceil(worth));
}
