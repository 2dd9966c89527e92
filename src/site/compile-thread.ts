import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { CommandError } from '../files/command-error.ts';
import { KeptReads } from '../files/kept-reads.ts';
import { readContent } from '../files/read-content.ts';
import { formerAddresses } from '../views/former-address.ts';
import type { CompiledContent } from './compiled-content.ts';
import { writeCorpus } from './corpus-json.ts';

/** What the thread is told. */
export interface CompileOrder {
  readonly folder: string;
  /** The file in which it is kept what files said, and the digest of the program that read them. */
  readonly kept: { readonly file: string; readonly program: string } | null;
}

/** What a build needs of the content in a folder. */
function compileContent({ folder, kept }: CompileOrder): CompiledContent {
  const memory = kept === null ? undefined : new KeptReads(kept.file, kept.program);
  const { corpus, diagnostics } = compile(readContent(folder), { memory });
  memory?.save();
  if (corpus === null) return { problems: formatDiagnostics(diagnostics) };
  return { problems: null, former: formerAddresses(corpus), json: new TextEncoder().encode(writeCorpus(corpus)) };
}

/** An error for people would lose its class on the way to the other thread. */
function compileOrSay(order: CompileOrder): CompiledContent {
  try {
    return compileContent(order);
  } catch (error) {
    if (error instanceof CommandError) return { problems: error.message };
    throw error;
  }
}

parentPort?.postMessage(compileOrSay(workerData as CompileOrder));
