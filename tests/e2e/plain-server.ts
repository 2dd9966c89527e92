import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

/**
 * The plainest file server: the folder `dist` under the base path, nothing clever. The browser tests run against
 * it, so that what they see is what any static host would serve.
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

const base = '/on-the-record';

/** Serves a folder under the base path until `close` is called; port 0 takes any free one. */
export async function servePlainly(folder: string, port: number): Promise<{ url: string; close: () => void }> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(`${base}/`) ? fileFor(root, path.slice(base.length)) : null;
    const found = file ?? join(root, '404.html');
    const type = types[extname(found)] ?? 'application/octet-stream';
    response.writeHead(file === null ? 404 : 200, { 'content-type': type });
    createReadStream(found).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}/`, close: () => server.close() };
}

function fileFor(root: string, path: string): string | null {
  const wanted = normalize(join(root, path));
  if (!wanted.startsWith(root)) return null;
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
