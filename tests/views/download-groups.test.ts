import { expect, test } from 'vitest';
import { downloadGroups, type ListedFile } from '../../src/views/download-groups.ts';

const file = (name: string, kind: ListedFile['kind'], content: ListedFile['content'] = 'xx'): ListedFile => ({
  ...{ name, kind, content, description: `what ${name} holds` },
});

test('each file stands in the list of its kind, in the order given, with what it holds', () => {
  const files = [
    file('claims.json', 'record'),
    file('new.json', 'record'),
    file('claims.csv', 'table'),
    file('claims.parquet', 'database', new Uint8Array(2)),
    file('CITATION.cff', 'citation'),
    file('claims.jsonld', 'linked-data'),
    file('datapackage.json', 'table'),
    file('claims.schema.json', 'schema'),
  ];
  const listed = (name: string) => ({ name, holds: `what ${name} holds`, bytes: '2 bytes' });
  expect(downloadGroups(files).map(({ title, files: own }) => [title, ...own])).toEqual([
    ['Records', listed('claims.json'), listed('new.json')],
    ['Tables', listed('claims.csv'), listed('datapackage.json')],
    ['Databases', listed('claims.parquet')],
    ['Linked data', listed('claims.jsonld')],
    ['Citations', listed('CITATION.cff')],
    ['Schemas', listed('claims.schema.json')],
  ]);
});

test.each([
  ['x'.repeat(999), '999 bytes'],
  ['x'.repeat(1000), '1 kB'],
  ['x'.repeat(1499), '1 kB'],
  ['x'.repeat(1500), '2 kB'],
  ['é'.repeat(500), '1 kB'],
])('the size of a file', (content, bytes) => {
  const sizes = downloadGroups([file('a.json', 'record', content)]).flatMap(({ files }) =>
    files.map((one) => one.bytes),
  );
  expect(sizes).toEqual([bytes]);
});
