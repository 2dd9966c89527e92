import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { readContent } from '../cli/read-content.ts';
import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';
import type { Corpus } from '../model/corpus.ts';
import { formerAddresses } from '../views/former-address.ts';
import { headersFile, redirectsFile } from './host-files.ts';

const moduleId = 'virtual:content-files';

/**
 * The bridge from `content/` to Astro. A build with problems ends here, before a file is written; in
 * development every change of content makes the pages compile it anew.
 * @param from the content folder, relative to the project's root
 */
export function content(from: string): AstroIntegration {
  let checked: Corpus | null = null;
  let base = '/';
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const folder = resolve(fileURLToPath(config.root), from);
        base = config.base;
        if (command === 'build') checked = compileOrRefuse(folder);
        updateConfig({ vite: { plugins: [contentFiles(folder)] } });
      },
      'astro:build:done': ({ dir }) => {
        if (checked === null) return;
        writeFileSync(new URL('_headers', dir), headersFile(base));
        writeFileSync(new URL('_redirects', dir), redirectsFile(formerAddresses(checked), base));
      },
    },
  };
}

function compileOrRefuse(folder: string): Corpus {
  const { corpus, diagnostics } = compile(readContent(folder));
  if (corpus !== null) return corpus;
  const error = new Error(formatReport(diagnostics));
  error.stack = '';
  throw error;
}

/** A Vite plugin that serves all files of `content/` as one module: thousands of modules would be slow. */
function contentFiles(folder: string): Plugin {
  const resolved = `\0${moduleId}`;
  return {
    name: 'content-files',
    resolveId: (id) => (id === moduleId ? resolved : null),
    load: (id) => (id === resolved ? `export const contentFiles = ${JSON.stringify(readContent(folder))};` : null),
    configureServer: (server) => {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder)) reload(server, resolved);
      });
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
