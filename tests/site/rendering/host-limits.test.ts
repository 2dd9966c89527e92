import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostLimits } from '../../../src/site/rendering/host-limits.ts';

const mebibyte = 2 ** 20;

test.each<[name: string, files: number, sizes: Readonly<Record<string, number>>, expected: readonly string[]]>([
  ['a small site', 20_000, { 'a.json': 25 * mebibyte }, []],
  ['too many files', 20_001, { 'a.json': 1 }, ['Cloudflare Pages takes 20000 files; the site has 20001.']],
  [
    'files that are too large',
    9,
    { 'a.json': 25 * mebibyte + 1, 'b.nq': 100 * mebibyte + 1 },
    [
      'Cloudflare Pages takes files of up to 25 MiB; larger: `data/a.json`, `data/b.nq`.',
      'GitHub takes files of up to 100 MiB; larger: `data/b.nq`.',
    ],
  ],
])('%s', (_name, files, sizes, expected) => {
  const site = mkdtempSync(join(tmpdir(), 'host-limits-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  mkdirSync(join(site, 'data'));
  for (const [name, size] of Object.entries(sizes)) {
    writeFileSync(join(site, 'data', name), '');
    truncateSync(join(site, 'data', name), size);
  }
  expect(hostLimits(site, files)).toEqual(expected);
});
