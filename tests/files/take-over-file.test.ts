import { linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileMark, takeOverFile } from '../../src/files/take-over-file.ts';
import { writeNewFile } from '../../src/files/write-new-file.ts';

let root = '';
const at = (path: string): string => join(root, path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'take-over-file-'));
  mkdirSync(at('old'));
  writeFileSync(at('old/a'), 'a page');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each<[name: string, prepare: () => void]>([
  ['in a folder that is not there', () => undefined],
  ['where nothing stands', () => mkdirSync(at('new'))],
  [
    'where another file stands, of the same size and time',
    () => {
      mkdirSync(at('new'));
      writeFileSync(at('new/a'), 'other!');
      const { atime, mtime } = lstatSync(at('old/a'));
      utimesSync(at('new/a'), atime, mtime);
    },
  ],
  [
    'where it stands already',
    () => {
      mkdirSync(at('new'));
      linkSync(at('old/a'), at('new/a'));
    },
  ],
])('a file gets its second name %s', (_name, prepare) => {
  prepare();
  const mark = fileMark(at('old/a'));
  expect(takeOverFile(at('old/a'), at('new/a'), mark)).toBe(mark);
  expect([lstatSync(at('new/a')).ino, readFileSync(at('new/a'), 'utf8')]).toEqual([
    lstatSync(at('old/a')).ino,
    'a page',
  ]);
});

test('a file that somebody has written into is not taken over', () => {
  const mark = fileMark(at('old/a'));
  writeFileSync(at('old/a'), 'not the page');
  expect(takeOverFile(at('old/a'), at('new/a'), mark)).toBeNull();
  expect(takeOverFile(at('old/none'), at('new/a'), mark)).toBeNull();
});

test('a new file never goes into one that stands, whose second name stays what it is', () => {
  writeNewFile(at('new/deep/b'), 'first', false);
  expect(() => writeNewFile(at('new/deep/b'), 'second', false)).toThrow('EEXIST');
  linkSync(at('new/deep/b'), at('old/b'));
  writeNewFile(at('new/deep/b'), 'second', true);
  expect([readFileSync(at('old/b'), 'utf8'), readFileSync(at('new/deep/b'), 'utf8')]).toEqual(['first', 'second']);
});
