import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../src/files/command-error.ts';
import { replaceFolder, restoreFolder } from '../../src/files/replace-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function makeFolder(name: string, text: string): string {
  mkdirSync(join(root, name, 'deep'), { recursive: true });
  writeFileSync(join(root, name, 'deep', 'file.txt'), text);
  return join(root, name);
}
const textIn = (name: string) => readFileSync(join(root, name, 'deep', 'file.txt'), 'utf8');

/** No process has this number: it is above the greatest that Linux, macOS and Windows give. */
const gone = 2 ** 30;

test('the new folder stands in the place of the old one, and nothing else is left', () => {
  const [from, to] = [makeFolder('built', 'new'), makeFolder('site', 'old')];
  writeFileSync(join(to, 'only-in-the-old.txt'), '');
  replaceFolder(from, to);
  expect([readdirSync(root), readdirSync(to), textIn('site')]).toEqual([['site'], ['deep'], 'new']);
});

test('where nothing stood, it is put into a folder that is made', () => {
  replaceFolder(makeFolder('built', 'new'), join(root, 'www', 'site'));
  expect([readdirSync(root), textIn('www/site')]).toEqual([['www'], 'new']);
});

test('where it cannot be put, the old one stands, and the message says why', () => {
  const to = makeFolder('site', 'old');
  expect(() => replaceFolder(join(root, 'not-built'), to)).toThrow(CommandError);
  expect(() => replaceFolder(join(root, 'not-built'), to)).toThrow(
    /^Cannot put the new site into `.*site`: ENOENT: .*; what stood there still stands; see whether there is room and the folder may be written$/,
  );
  expect([readdirSync(root), textIn('site')]).toEqual([['site'], 'old']);
});

test.each<[name: string, standing: readonly string[], expected: readonly [string[], string]]>([
  ['between the two renamings', [`.site.old.${gone}`, `.site.new.${gone}`], [['site'], `.site.old.${gone}`]],
  ['before the first', ['site', `.site.new.${gone}`], [['site'], 'site']],
  ['after the second', ['site', `.site.old.${gone}`], [['site'], 'site']],
  [
    'of another folder',
    ['site', `.site-b.old.${gone}`, `site.old.${gone}`],
    [[`.site-b.old.${gone}`, 'site', `site.old.${gone}`], 'site'],
  ],
  ['that still runs', ['site', `.site.new.${process.pid}`], [[`.site.new.${process.pid}`, 'site'], 'site']],
])('what a process left that was killed %s', (_name, standing, expected) => {
  for (const name of standing) makeFolder(name, name);
  restoreFolder(join(root, 'site'));
  expect([readdirSync(root).sort(), textIn('site')]).toEqual(expected);
});

test('there is nothing to bring back where there is no folder', () => {
  restoreFolder(join(root, 'www', 'site'));
  expect(existsSync(join(root, 'www'))).toBe(false);
});
