import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import type { ReadMemory, RememberedRecord } from '../compile/read-memory.ts';
import { CommandError } from '../files/command-error.ts';
import { isContentPath, readContent } from '../files/read-content.ts';
import type { Corpus } from '../model/corpus.ts';
import { writeCorpus } from './corpus-json.ts';

const moduleId = 'virtual:corpus';

/**
 * The bridge from `content/` to Astro. A build bundles the pages alone, without content; in development every change of
 * content makes the pages compile it anew, and a problem stands in the overlay.
 * @param from the content folder, relative to the project's root
 */
export function content(from: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const plugin = command === 'build' ? builtCorpus() : liveCorpus(resolve(fileURLToPath(config.root), from));
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** @throws CommandError whose message is the report of all problems */
function compileOrRefuse(folder: string, memory: ReadMemory): Corpus {
  const { corpus, diagnostics } = compile(readContent(folder), { memory });
  if (corpus === null) throw refusal(formatDiagnostics(diagnostics));
  return corpus;
}

/** Without a stack, which the overlay would show. */
function refusal(problems: string): CommandError {
  const error = new CommandError(problems);
  error.stack = '';
  return error;
}

const resolved = `\0${moduleId}`;

/** Under which the pages find the corpus: a module that held it, of ten thousand claims 22 MB, would be parsed after each change. */
const corpusKey = Symbol.for('on-the-record.corpus');

/** A Vite plugin that serves the corpus as one module: as many modules as there are files would be slow. */
function liveCorpus(folder: string): Plugin {
  const read = new Map<string, RememberedRecord>();
  const memory: ReadMemory = { recall: (key) => read.get(key), keep: (key, record) => read.set(key, record) };
  return {
    name: 'content-corpus',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load: (id) => {
      if (id !== resolved) return null;
      Reflect.set(globalThis, corpusKey, writeCorpus(compileOrRefuse(folder, memory)));
      return `export const corpusJson = globalThis[Symbol.for(${JSON.stringify(corpusKey.description)})];`;
    },
    configureServer: (server) => {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (isContentPath(folder, path)) reload(server, resolved);
      });
    },
  };
}

/** The same for a build: its module takes the corpus from the thread that it is loaded in, so that no bundle holds any. */
function builtCorpus(): Plugin {
  return {
    name: 'content-corpus',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load: (id) =>
      id === resolved
        ? "import { workerData } from 'node:worker_threads';\nexport const corpusJson = Buffer.from(workerData.corpus.buffer).toString('utf8');"
        : null,
  };
}

function reload(server: ViteDevServer, id: string): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(id);
    if (module !== undefined) environment.moduleGraph.invalidateModule(module);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}
