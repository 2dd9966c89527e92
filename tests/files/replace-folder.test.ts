import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CommandError } from '../../src/files/command-error.ts';
import { exchangeFolders } from '../../src/files/exchange-folders.ts';
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

test('whoever looks finds a site at any moment, where the system can exchange folders', async () => {
  const to = makeFolder('site', 'old');
  const [one, other] = [makeFolder('one', 'one'), makeFolder('other', 'other')];
  if (!exchangeFolders(one, other)) return;
  expect([textIn('one'), textIn('other')]).toEqual(['other', 'one']);
  const watch = `const { existsSync } = require('node:fs'); const { parentPort } = require('node:worker_threads');
    let missed = 0; let stopped = false; parentPort.on('message', () => { stopped = true; }); parentPort.postMessage('ready');
    const look = () => { for (let n = 0; n < 20000; n++) if (!existsSync(${JSON.stringify(join(to, 'deep', 'file.txt'))})) missed += 1;
      if (stopped) { parentPort.postMessage(missed); parentPort.close(); } else setImmediate(look); }; look();`;
  const watcher = new Worker(watch, { eval: true });
  await once(watcher, 'message');
  for (let number = 0; number < 40; number++) replaceFolder(makeFolder('built', `site ${number}`), to);
  watcher.postMessage('stop');
  const [missed] = (await once(watcher, 'message')) as [number];
  expect([missed, textIn('site'), readdirSync(root).sort()]).toEqual([0, 'site 39', ['one', 'other', 'site']]);
});
