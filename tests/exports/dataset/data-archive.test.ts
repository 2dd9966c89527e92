import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
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
