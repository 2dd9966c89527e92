import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { CommandError } from '../files/command-error.ts';
import { isContentPath, readContent } from '../files/read-content.ts';
import type { Corpus } from '../model/corpus.ts';
import type { FormerAddress } from '../views/former-address.ts';
import { compileInThread } from './compile-in-thread.ts';
import { writeCorpus } from './corpus-json.ts';
import { headersFile, redirectsFile } from './host-files.ts';

const moduleId = 'virtual:corpus';

/** The bridge, and what it can tell of a page once the content is compiled. */
export interface ContentIntegration extends AstroIntegration {
  /** Whether a page, by its whole address, is none that only says what became of a record. */
  readonly isCurrent: (page: string) => boolean;
}

/**
 * The bridge from `content/` to Astro. A build with problems ends here, before a file is written; in
 * development every change of content makes the pages compile it anew, and a problem stands in the overlay.
 * @param from the content folder, relative to the project's root
 */
export function content(from: string): ContentIntegration {
  let base = '/';
  let former: readonly FormerAddress[] | null = null;
  let formerPaths: ReadonlySet<string> = new Set();
  return {
    name: 'content',
    isCurrent: (page) => !formerPaths.has(new URL(page).pathname),
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const folder = resolve(fileURLToPath(config.root), from);
        base = config.base;
        if (command !== 'build') {
          updateConfig({ vite: { plugins: [liveCorpus(folder)] } });
          return;
        }
        const compiled = await compileInThread(folder);
        if (compiled.problems !== null) throw refusal(compiled.problems);
        former = compiled.former;
        formerPaths = new Set(former.map(({ address }) => base.replace(/\/$/, '') + address));
        updateConfig({ vite: { plugins: [builtCorpus(compiled.json)] } });
      },
      'astro:build:done': ({ dir }) => {
        if (former === null) return;
        writeFileSync(new URL('_headers', dir), headersFile(base));
        writeFileSync(new URL('_redirects', dir), redirectsFile(former, base));
      },
    },
  };
}

/** @throws CommandError whose message is the report of all problems */
function compileOrRefuse(folder: string): Corpus {
  const { corpus, diagnostics } = compile(readContent(folder));
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

/** A Vite plugin that serves the corpus as one module: as many modules as there are files would be slow. */
function liveCorpus(folder: string): Plugin {
  return {
    name: 'content-corpus',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load: (id) => {
      if (id !== resolved) return null;
      return `export const corpusJson = ${JSON.stringify(writeCorpus(compileOrRefuse(folder)))};`;
    },
    configureServer: (server) => {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (isContentPath(folder, path)) reload(server, resolved);
      });
    },
  };
}

/** The same for a build, whose module reads the corpus from a file: it may be too large for the bundler to take apart. */
function builtCorpus(json: Uint8Array): Plugin {
  let file = '';
  return {
    name: 'content-corpus',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const { root, build } = this.environment.config;
      // Astro removes this folder when the pages are made.
      file = resolve(root, build.outDir, 'corpus.json');
      return `import { readFileSync } from 'node:fs';\nexport const corpusJson = readFileSync(${JSON.stringify(file)}, 'utf8');`;
    },
    writeBundle({ dir = '' }) {
      if (join(dir, 'corpus.json') === file) writeFileSync(file, json);
    },
  };
}

function reload(server: ViteDevServer, id: string): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(id);
    if (module !== undefined) environment.moduleGraph.invalidateModule(module);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}
