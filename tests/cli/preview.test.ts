import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answer } from '../../src/cli/preview.ts';

const out = mkdtempSync(join(tmpdir(), 'preview-'));
for (const folder of ['claims/a', 'é', 'index']) mkdirSync(join(out, folder), { recursive: true });
for (const file of ['index.html', 'claims/a/index.html', 'é/index.html', 'claims/a.bib', 'claims/a.json'])
  writeFileSync(join(out, file), '');
writeFileSync(join(out, '404.html'), 'our page');

/** Stands for the file server, which says nothing but what the answer has set. */
const server = createServer((request, response) => {
  answer('/on/', out)(request, response, () => response.writeHead(200).end('served'));
}).listen(0);
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.close();
  rmSync(out, { recursive: true, force: true });
});

async function ask(path: string) {
  const response = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    body: await response.text(),
  };
}

const html = 'text/html; charset=utf-8';

test.each(['/on/', '/on/?q=a', '/on/claims/a/', '/on/claims/a.json', '/on/%C3%A9/'])('%s is served', async (path) => {
  expect(await ask(path)).toEqual({ status: 200, type: null, location: null, body: 'served' });
});

test('a file whose type servers do not know is served with it', async () => {
  const type = 'application/x-bibtex; charset=utf-8';
  expect(await ask('/on/claims/a.bib')).toEqual({ status: 200, type, location: null, body: 'served' });
});

test.each([
  ['/on', '/on/'],
  ['/on?q=a/b', '/on/?q=a/b'],
  ['/on/claims/a', '/on/claims/a/'],
  ['/on/claims/a?q=/', '/on/claims/a/?q=/'],
  ['/on/%C3%A9', '/on/%C3%A9/'],
])('%s leads to %s', async (path, location) => {
  expect(await ask(path)).toEqual({ status: 301, type: null, location, body: '' });
});

test.each([
  '/on/b',
  '/on/claims/',
  '/on/index/',
  '/on/%ff',
  '/on/%00',
  '/on/..%2f..%2fetc/passwd',
  '/on/claims/a.bib/',
])('%s is answered with the page of unknown addresses', async (path) => {
  expect(await ask(path)).toEqual({ status: 404, type: html, location: null, body: 'our page' });
});

test.each(['/', '/claims/a/', '/onwards/'])('%s, outside the site, leads to it', async (path) => {
  const body =
    '<!doctype html><html lang="en"><title>Not here</title><p>The site is at <a href="/on/">/on/</a>.</p></html>';
  expect(await ask(path)).toEqual({ status: 404, type: html, location: null, body });
});
