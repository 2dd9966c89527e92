import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeChanges } from '../../../src/editor/server/write-changes.ts';

/** A content folder with one claim, and a folder beside it that must stay as it is. */
function desk() {
  const root = mkdtempSync(join(tmpdir(), 'on-the-record-write-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'content');
  mkdirSync(join(content, 'claims/bridge'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(content, 'claims/bridge/old.md'), 'old');
  return { root, content };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test('files are written, replaced and taken away, and nothing is left beside them', () => {
  const { root, content } = desk();
  writeChanges(content, [
    { path: 'claims/bridge/old.md', text: null },
    { path: 'claims/tunnel/new.md', text: 'new' },
    { path: 'actors/zoe-doe.yaml', text: 'name: Zoë Doe\n' },
  ]);
  expect(filesIn(root)).toEqual(['content/actors/zoe-doe.yaml', 'content/claims/tunnel/new.md']);
  expect(readFileSync(join(content, 'actors/zoe-doe.yaml'), 'utf8')).toBe('name: Zoë Doe\n');
});

test.each([
  '../elsewhere/x.md',
  'claims/../../elsewhere/x.md',
  '/etc/passwd',
  'claims/bridge/../x.md',
  'claims/bridge/X.md',
  'claims/bridge/x.md/y',
  'claims/bridge/x.md\n',
  'claims/bridge/x.sh',
  'permalinks.yaml',
  'outlets/evening-star.yaml',
  'README.md',
  'claims\\bridge\\x.md',
  '',
])('a path that is no record is refused, and nothing is written: %j', (path) => {
  const { root, content } = desk();
  const changes = [
    { path: 'claims/bridge/new.md', text: 'new' },
    { path, text: 'x' },
  ];
  expect(() => writeChanges(content, changes)).toThrow(/^Unexpected path/);
  expect(filesIn(root)).toEqual(['content/claims/bridge/old.md']);
});

test.each<readonly [name: string, link: (root: string) => void, path: string]>([
  [
    'a folder',
    (root) => symlinkSync(join(root, 'elsewhere'), join(root, 'content/claims/tunnel')),
    'claims/tunnel/x.md',
  ],
  ['a kind', (root) => symlinkSync(join(root, 'elsewhere'), join(root, 'content/actors')), 'actors/x.yaml'],
  [
    'a file',
    (root) => symlinkSync(join(root, 'elsewhere/x'), join(root, 'content/claims/bridge/x.md')),
    'claims/bridge/x.md',
  ],
])('a link in place of %s leads nowhere', (_name, link, path) => {
  const { root, content } = desk();
  link(root);
  expect(() => writeChanges(content, [{ path, text: 'x' }])).toThrow(/^Unexpected link/);
  expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
});
