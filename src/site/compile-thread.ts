import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { CommandError } from '../files/command-error.ts';
import { readContent } from '../files/read-content.ts';
import { formerAddresses } from '../views/former-address.ts';
import type { CompiledContent } from './compiled-content.ts';
import { writeCorpus } from './corpus-json.ts';

/** What a build needs of the content in a folder. */
function compileContent(folder: string): CompiledContent {
  const { corpus, diagnostics } = compile(readContent(folder));
  if (corpus === null) return { problems: formatDiagnostics(diagnostics) };
  return { problems: null, former: formerAddresses(corpus), json: new TextEncoder().encode(writeCorpus(corpus)) };
}

/** An error for people would lose its class on the way to the other thread. */
function compileOrSay(folder: string): CompiledContent {
  try {
    return compileContent(folder);
  } catch (error) {
    if (error instanceof CommandError) return { problems: error.message };
    throw error;
  }
}

parentPort?.postMessage(compileOrSay(workerData as string));
