import { afterAll, expect, test } from 'vitest';
import { compress } from '../../../src/bench/search/compress.ts';
import { serveFiles } from '../../../src/bench/search/serve-files.ts';

const text = 'who said what '.repeat(100);
const packed = compress(text);
const server = await serveFiles(
  new Map<string, string | Uint8Array>([
    ['a/text.js', text],
    ['packed', packed],
  ]),
);
afterAll(() => server.close());

test.each([
  ['a text is compressed', 'a/text.js', 200, 'br', packed.length],
  ['what is compressed already is not', 'packed', 200, 'identity', packed.length],
  ['the query of an address names no other file', 'packed?1', 200, 'identity', packed.length],
  ['a file that is not there has no bytes', 'lost', 404, 'identity', 0],
])('%s', async (_about, name, status, encoding, bytes) => {
  const before = server.sent();
  const response = await fetch(server.url + name);
  expect([response.status, response.headers.get('content-encoding')]).toEqual([status, encoding]);
  expect(server.sent() - before).toBe(bytes);
});

test('a text arrives as it was', async () => {
  expect(await (await fetch(`${server.url}a/text.js`)).text()).toBe(text);
});
