import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dist, hashes } from './built-site.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Only what a shell would pass on: the test runner's own variables would reach the build. */
function build(out: string, settings: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], SITE_OUT: out, ...settings };
  return execFileSync('node', ['src/cli/main.ts', 'build', ...args], { env, stdio: 'pipe', encoding: 'utf8' });
}

test('the same content built twice gives the same bytes', () => {
  const folder = temporary();
  build(folder, {}, '--anew');
  expect(hashes(folder)).toEqual(hashes(dist));
}, 120_000);

test('a build after a change gives what a build of all files gives, and takes the rest from the last', () => {
  const [content, after, anew] = [join(temporary(), 'content'), temporary(), temporary()];
  const settings = { CONTENT_DIR: content };
  cpSync('tests/fixtures/small', content, { recursive: true });
  build(after, settings);
  // Somebody writes into the site itself: that is no file of the last build.
  writeFileSync(join(after, 'actors', 'zoe-doe', 'index.html'), 'not the page');
  const claim = join(content, 'claims', 'bridge', 'repair-cost.md');
  writeFileSync(claim, readFileSync(claim, 'utf8').replace('three million pounds', 'three million'));
  expect(build(after, settings)).toMatch(/; [1-9]\d files are those of the last build\.\n$/);
  build(anew, settings);
  expect(readFileSync(join(after, 'claims', 'repair-cost', 'index.html'), 'utf8')).toContain('cost three million.');
  expect(hashes(after)).toEqual(hashes(anew));
}, 120_000);

test('a third build, which fills up the folder of the first, gives the same too', () => {
  const [content, after, anew] = [join(temporary(), 'content'), temporary(), temporary()];
  const settings = { CONTENT_DIR: content };
  cpSync('tests/fixtures/small', content, { recursive: true });
  const actor = join(content, 'actors', 'tom-roe.yaml');
  writeFileSync(actor, 'name: Tom Roe\nkind: person\n');
  const ledger = join(content, 'permalinks.yaml');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('actors:\n', 'actors:\n  tom-roe: live\n'));
  build(after, settings);
  writeFileSync(join(after, 'left-behind.txt'), 'nobody made it');
  const claim = join(content, 'claims', 'bridge', 'repair-cost.md');
  writeFileSync(claim, readFileSync(claim, 'utf8').replace('three million pounds', 'three million'));
  build(after, settings);
  const second = hashes(after);
  // Somebody is no more, and another record is what it was in the first build.
  rmSync(actor);
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('  tom-roe: live\n', ''));
  writeFileSync(claim, readFileSync(claim, 'utf8').replace('three million', 'three million pounds'));
  expect(build(after, settings)).toMatch(/; [1-9]\d files are those of the last build\.\n$/);
  build(anew, settings);
  expect(hashes(after)).toEqual(hashes(anew));
  expect(hashes(after)).not.toEqual(second);
  expect(existsSync(join(after, 'actors', 'tom-roe'))).toBe(false);
}, 120_000);
