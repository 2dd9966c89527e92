import { expect, test } from 'vitest';
import { pathTemplate, readRecordPath, recordFolders, recordPath } from '../../src/model/record-paths.ts';

test.each([
  ['stories', ['bridge'], 'stories/bridge.md'],
  ['outlets', ['morning-post'], 'outlets/morning-post.yaml'],
  ['articles', ['bridge', 'morning-post'], 'articles/bridge/morning-post.md'],
  ['actors', ['zoe-doe'], 'actors/zoe-doe.yaml'],
  ['claims', ['bridge', 'repair-cost'], 'claims/bridge/repair-cost.md'],
  ['differences', ['bridge', 'month'], 'differences/bridge/month.md'],
  ['permalinks', [], 'permalinks.yaml'],
] as const)('%s: a path and its names', (folder, names, path) => {
  expect(recordPath(folder, ...names)).toBe(path);
  expect(readRecordPath(path)).toEqual({ folder, names });
});

test('an article may be named by its id', () => {
  expect(recordPath('articles', 'bridge/morning-post')).toBe('articles/bridge/morning-post.md');
});

test.each([
  'notes.txt',
  'claims/x.md',
  'claims/a/b/c.md',
  'actors/x.yml',
  'actorsxyaml',
  'a/permalinks.yaml',
  'stories/.md',
])('%s is the path of no record', (path) => {
  expect(readRecordPath(path)).toBeNull();
});

test('every template is the path of its own folder', () => {
  for (const folder of recordFolders) expect(readRecordPath(pathTemplate(folder))?.folder).toBe(folder);
});

test.each([
  ['too few names', 'claims', ['x'], 'Expected 2 names for `claims/<story>/<id>.md`, got x'],
  ['too many', 'stories', ['a', 'b'], 'Expected 1 names for `stories/<id>.md`, got a,b'],
  ['any where none is asked for', 'permalinks', ['x'], 'Expected 0 names for `permalinks.yaml`, got x'],
] as const)('%s are a fault', (_name, folder, names, message) => {
  expect(() => recordPath(folder, ...names)).toThrow(new Error(message));
});
