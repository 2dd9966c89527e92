import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

/**
 * The plainest file server: the folder `dist` under the base path, nothing clever. The browser tests run against
 * it, so that what they see is what any static host would serve.
 * Usage: node plain-server.ts <port> [folder]
 */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

const [port = '4399', folder = 'dist'] = process.argv.slice(2);
const root = resolve(folder);
const base = '/on-the-record';

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path.startsWith(`${base}/`) ? fileFor(path.slice(base.length)) : null;
  const found = file ?? join(root, '404.html');
  response.writeHead(file === null ? 404 : 200, {
    'content-type': types[extname(found)] ?? 'application/octet-stream',
  });
  createReadStream(found).pipe(response);
}).listen(Number(port));

function fileFor(path: string): string | null {
  const wanted = normalize(join(root, path));
  if (!wanted.startsWith(root)) return null;
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
