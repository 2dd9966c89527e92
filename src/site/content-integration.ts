import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { readContent } from '../cli/read-content.ts';
import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';

const moduleId = 'virtual:content-files';

/**
 * The bridge from `content/` to Astro. A build with problems ends here, before a file is written; in
 * development every change of content makes the pages compile it anew.
 * @param from the content folder, relative to the project's root
 */
export function content(from: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const folder = resolve(fileURLToPath(config.root), from);
        if (command === 'build') refuseProblems(folder);
        updateConfig({ vite: { plugins: [contentFiles(folder)] } });
      },
    },
  };
}

function refuseProblems(folder: string): void {
  const { corpus, diagnostics } = compile(readContent(folder));
  if (corpus !== null) return;
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
