import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { dataArchive } from '../../../src/exports/dataset/data-archive.ts';

const files = [
  { name: 'claims.json', content: '{"é":"🚤"}\n' },
  { name: 'CITATION.cff', content: 'x'.repeat(10_000) },
  { name: 'claims.parquet', content: new TextEncoder().encode('PAR1') },
];

test('an archive holds the files, whole, within its folder', () => {
  const read = Object.entries(unzipSync(dataArchive('on-the-record-2026-01-02', files)));
  expect(read.map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual(
    files.map(({ name, content }) => [
      `on-the-record-2026-01-02/${name}`,
      typeof content === 'string' ? content : strFromU8(content),
    ]),
  );
});

test('the same files give the same bytes', () => {
  expect(dataArchive('a', files)).toEqual(dataArchive('a', files));
});

test('an archive is what other programs take for one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'data.zip');
  writeFileSync(path, dataArchive('on-the-record-2026-01-02', files));
  const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
  const { stdout, error } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
  if (error !== undefined) return;
  const names = files.map(({ name }) => `'on-the-record-2026-01-02/${name}'`);
  expect(stdout).toBe(`None [${names.join(', ')}]\n`);
});
