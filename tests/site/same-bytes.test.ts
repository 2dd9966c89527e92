import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist } from './built-site.ts';

const hashes = (folder: string): string[] =>
  builtFiles(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
  });

test('the same content built twice gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  try {
    // Only what a shell would pass on: the test runner's own variables would reach the build.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_OUT: folder };
    execFileSync('node', ['src/cli/main.ts', 'build'], { env, stdio: 'pipe' });
    expect(hashes(folder)).toEqual(hashes(dist));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
