import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSpareFolder, takeSpareFolder } from '../../src/files/spare-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spare-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const all = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();

test('a folder that is kept takes the place of the one that was', () => {
  write('old/a.txt');
  write('cache/spare/b.txt');
  keepSpareFolder(join(root, 'old'), join(root, 'cache/spare'));
  expect([existsSync(join(root, 'old')), all('cache')]).toEqual([false, ['spare', 'spare/a.txt']]);
});

test('what stays stays until it is filled up, then what was not made goes, with folders that hold nothing', () => {
  for (const path of ['spare/a/x.html', 'spare/b/c/x.html', 'spare/b/y.html', 'spare/d/e/z.txt']) write(path);
  symlinkSync('a', join(root, 'spare/link'));
  const spare = takeSpareFolder(join(root, 'spare'), join(root, 'new'), (path) => path.endsWith('.html'));
  expect(existsSync(join(root, 'spare'))).toBe(false);
  expect(all('new')).toEqual(['a', 'a/x.html', 'b', 'b/c', 'b/c/x.html', 'b/y.html', 'd', 'd/e']);
  write('new/f/new.html');
  spare?.finish(new Set(['a/x.html', 'b/y.html', 'f/new.html']));
  expect(all('new')).toEqual(['a', 'a/x.html', 'b', 'b/y.html', 'f', 'f/new.html']);
  expect(readFileSync(join(root, 'new/a/x.html'), 'utf8')).toBe('spare/a/x.html');
});

test('where there is none, nothing stands in its new place', () => {
  expect(takeSpareFolder(join(root, 'spare'), join(root, 'new'), () => true)).toBeNull();
  expect(all('.')).toEqual([]);
});

test('a link to a folder is not kept, for nothing may be changed where it leads', () => {
  write('real/a.txt');
  symlinkSync('real', join(root, 'old'));
  expect(() => keepSpareFolder(join(root, 'old'), join(root, 'spare'))).toThrow(
    /^Unexpected link `.*old`, expected a folder$/,
  );
  expect(all('real')).toEqual(['a.txt']);
});
