import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { type Connect, type Plugin, preview } from 'vite';
import { mediaTypes } from '../site/media-types.ts';
import { readSiteSettings, type SiteSettings } from '../site/site-settings.ts';
import type { CommandIo } from './run-command.ts';

/**
 * The serving half of `npm start`: serves what was built as a host would, on this machine alone, until it is stopped.
 * @throws CommandError for wrong settings
 */
export async function run(_args: readonly string[], { stdout, env }: CommandIo): Promise<number> {
  const project = process.cwd();
  const settings = readSiteSettings(env, project);
  const server = await preview({
    configFile: false,
    root: project,
    base: settings.base,
    appType: 'mpa',
    build: { outDir: settings.out },
    preview: { port: 4321 },
    plugins: [answerLikeHost(settings)],
  });
  stdout.write(`On the Record is served at ${server.resolvedUrls?.local[0]}\n`);
  return 0;
}

/** What hosts do and Vite does not: a folder's address without its slash leads on, and what is not there has our page. */
function answerLikeHost({ base, out }: SiteSettings): Plugin {
  return {
    name: 'answer-like-host',
    configurePreviewServer: (server) => {
      server.middlewares.use(answer(encodeURI(base), out));
    },
  };
}

/** Answers what the file server behind it would not, or not so; hands everything else on. */
export function answer(base: string, out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split(/(?=\?)/);
    const file = path.startsWith(base) ? fileOf(out, path.slice(base.length)) : null;
    const type = mediaTypes[extname(file ?? '').slice(1)];
    if (`${path}/` === base || (file !== null && !path.endsWith('/') && statSync(file).isDirectory())) {
      response.writeHead(301, { location: `${path}/${query ?? ''}` }).end();
    } else if (file === null || !hasPage(file)) {
      const isElsewhere = !path.startsWith(base);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isElsewhere ? elsewhere(base) : readFileSync(join(out, '404.html')));
    } else {
      if (type !== undefined) response.setHeader('content-type', type);
      next();
    }
  };
}

const elsewhere = (base: string): string =>
  `<!doctype html><html lang="en"><title>Not here</title><p>The site is at <a href="${base}">${base}</a>.</p></html>`;

/** The file or folder of the site at a path; null where there is none. */
function fileOf(out: string, path: string): string | null {
  const file = join(out, decoded(path));
  return file.startsWith(out + sep) || file === out ? (existsSync(file) ? file : null) : null;
}

function hasPage(file: string): boolean {
  return !statSync(file).isDirectory() || existsSync(join(file, 'index.html'));
}

/** A path that is no text, which no file has, stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '%00');
  } catch {
    return path;
  }
}
