import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { CompileOrder } from './compile-thread.ts';
import type { CompiledContent } from './compiled-content.ts';

/**
 * Compiles the content of a folder in a thread that ends with it: what compiling leaves behind, several times the size of
 * the corpus, would else stay with the process while the pages are made.
 * @param kept where it is kept what files said; null to read all anew
 */
export async function compileInThread(folder: string, kept: CompileOrder['kept'] = null): Promise<CompiledContent> {
  const thread = new Worker(new URL('./compile-thread.ts', import.meta.url), {
    workerData: { folder, kept } satisfies CompileOrder,
  });
  const [compiled] = (await once(thread, 'message')) as [CompiledContent];
  await thread.terminate();
  return compiled;
}
