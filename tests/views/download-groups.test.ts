import { expect, test } from 'vitest';
import { downloadGroups, type ListedFile } from '../../src/views/download-groups.ts';

const file = (name: string, bytes = 2): ListedFile => ({ name, text: 'x'.repeat(bytes) });

test('each file stands in one list, the tables with what they say of themselves', () => {
  const files = [
    ...['claims.json', 'claims.ndjson', 'new.json'].map((name) => file(name)),
    { ...file('claims.csv'), description: 'One row a claim.' },
    ...['citations.bib', 'citations.csl.json', 'claims.jsonld', 'datapackage.json'].map((name) => file(name)),
  ];
  expect(downloadGroups(files).map(({ title, note, files: own }) => [title, note, ...own])).toEqual([
    [
      'Records',
      'As JSON, in this site’s own documented form.',
      {
        name: 'claims.json',
        holds: 'every claim, with its passages, quotations and disputes in both directions',
        bytes: '2 bytes',
      },
      { name: 'claims.ndjson', holds: 'the claims, one a line', bytes: '2 bytes' },
      { name: 'new.json', holds: null, bytes: '2 bytes' },
    ],
    [
      'Tables',
      'A Frictionless Data Package: CSV files whose columns and keys datapackage.json describes.',
      { name: 'claims.csv', holds: 'One row a claim.', bytes: '2 bytes' },
      {
        name: 'datapackage.json',
        holds: 'a description of the tables, with keys, sizes, hashes and licence',
        bytes: '2 bytes',
      },
    ],
    [
      'Linked data',
      'In standard vocabularies.',
      {
        name: 'claims.jsonld',
        holds:
          'claims, their relations, differences, articles, people and organisations as linked data (schema.org, CiTO)',
        bytes: '2 bytes',
      },
    ],
    [
      'Citations',
      'Every record and article, for a reference manager.',
      { name: 'citations.bib', holds: null, bytes: '2 bytes' },
      { name: 'citations.csl.json', holds: null, bytes: '2 bytes' },
    ],
  ]);
});

test.each([
  ['x'.repeat(999), '999 bytes'],
  ['x'.repeat(1000), '1 kB'],
  ['x'.repeat(1499), '1 kB'],
  ['x'.repeat(1500), '2 kB'],
  ['é'.repeat(500), '1 kB'],
])('the size of a file', (text, bytes) => {
  const sizes = downloadGroups([{ name: 'a.json', text }]).flatMap(({ files }) => files.map((one) => one.bytes));
  expect(sizes).toEqual([bytes]);
});
