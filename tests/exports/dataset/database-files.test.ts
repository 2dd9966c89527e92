import { describe, expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import type { Column, Table } from '../../../src/exports/data/table.ts';
import { databaseFiles } from '../../../src/exports/dataset/database-files.ts';
import { parquetFile } from '../../../src/exports/dataset/parquet-file.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';
import { openDuckDb, openSqlite, type Row } from './database-readers.ts';

const edition = { published: '2026-11-20', version: '2026-11-27' };
const ofCorpus = (corpus: typeof sampleCorpus) => {
  const tables = corpusTables(corpus, sampleSite.address);
  return { tables, files: databaseFiles(tables, edition, sampleSite) };
};

/** One has everything that tables hold, the other more rows, two of which have joint speakers. */
const cases = [
  ['a sample of everything', ofCorpus(sampleCorpus)],
  ['the ferry story', ofCorpus(ferryCorpus())],
] as const;

/** The rows of a table as they should be read back, each cell as an engine gives it. */
function rowsOf({ rows, columns }: Table, cell: (value: unknown, column: Column<unknown>) => unknown): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column) => [column.name, cell(column.value(row), column)])));
}

const facts = [
  { name: 'title', value: 'On the Record' },
  { name: 'description', value: 'Who said what, in which newspaper, when, and who disputes it.' },
  { name: 'address', value: 'https://example.org/on-the-record/data/' },
  { name: 'version', value: '2026-11-27' },
  {
    name: 'citation',
    value: 'On the Record. Data set, version of 2026-11-27. https://example.org/on-the-record/data/',
  },
  { name: 'licence', value: 'CC-BY-4.0' },
  { name: 'licence_url', value: 'https://creativecommons.org/licenses/by/4.0/' },
];

describe.each(cases)('the SQLite file of %s', (_name, { tables, files }) => {
  test('holds every table with every cell, lists as JSON and truth as 0 or 1', () => {
    const database = openSqlite(files);
    const stored = (value: unknown) =>
      typeof value === 'boolean' ? Number(value) : Array.isArray(value) ? JSON.stringify(value) : value;
    for (const table of tables)
      expect([table.name, database.prepare(`SELECT * FROM "${table.name}"`).all()]).toEqual([
        table.name,
        rowsOf(table, stored),
      ]);
  });

  test('is whole, and every reference leads to a row', () => {
    const database = openSqlite(files);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const found = tables.map(({ name }) => [name, database.prepare(`PRAGMA foreign_key_list("${name}")`).all().length]);
    const columns = (table: Table) => table.references.reduce((sum, reference) => sum + reference.columns.length, 0);
    expect(found).toEqual(tables.map((table) => [table.name, columns(table)]));
  });
});

test('SQLite finds words of statements and of articles, without regard to accents, capitals and endings', () => {
  const [, [, { files }]] = cases;
  const database = openSqlite(files);
  const found = (words: string) =>
    database
      .prepare(
        `SELECT DISTINCT claim FROM statements JOIN statements_fts ON statements.rowid = statements_fts.rowid
         WHERE statements_fts MATCH ? ORDER BY claim`,
      )
      .all(words)
      .map(({ claim }) => claim);
  expect(found('summary: sound AND speaker: ferries')).toEqual(['pier-sound']);
  expect(found('SÖUND AND "every pile"')).toEqual(['pier-sound']);
  expect(found('nowhere')).toEqual([]);
  const articles = `SELECT id FROM articles JOIN articles_fts ON articles.rowid = articles_fts.rowid
    WHERE articles_fts MATCH 'text: "every pile of it"'`;
  expect(database.prepare(articles).all()).toEqual([{ id: 'ferry/daily-courier' }]);
});

test('the SQLite file says of itself what it is, and its schema what each column holds', () => {
  const [[, { files }]] = cases;
  const database = openSqlite(files);
  expect(database.prepare('SELECT * FROM dataset').all()).toEqual(facts);
  const schema = `SELECT sql FROM sqlite_schema WHERE type = 'table' AND name IN ('supports', 'differences')`;
  const sql = database
    .prepare(schema)
    .all()
    .map(({ sql }) => String(sql));
  expect(sql[0]).toBe(`CREATE TABLE "supports" ( -- Which claim supports which, and how.
  "claim" TEXT NOT NULL, -- The claim that supports.
  "supports" TEXT NOT NULL, -- The claim that is supported.
  "story" TEXT NOT NULL, -- The story of the claim that supports.
  PRIMARY KEY ("claim", "supports"),
  FOREIGN KEY ("claim") REFERENCES "claims" ("id"),
  FOREIGN KEY ("supports") REFERENCES "claims" ("id"),
  FOREIGN KEY ("story") REFERENCES "stories" ("id")
)`);
  expect(sql[1]).toContain('  "claims" TEXT, -- Ids of the claims that its passages carry; a JSON array.\n');
  expect(sql[1]).toContain(`"kind" TEXT NOT NULL CHECK ("kind" IN ('`);
});

describe.each(cases)('the Parquet files of %s', (_name, { tables, files }) => {
  test('hold every table with every cell, by story', async () => {
    const { ask } = await openDuckDb(files);
    for (const table of tables) {
      const rows = rowsOf(table, (value) => value);
      const byStory = Array.from(Map.groupBy(rows, ({ story }) => story).values()).flat();
      expect([table.name, await ask(`FROM "${table.name}"`)]).toEqual([table.name, byStory]);
    }
  });
});

test('columns of Parquet have the types of what they hold', async () => {
  const [[, { files }]] = cases;
  const { ask } = await openDuckDb(files);
  const types = (await ask('DESCRIBE claims')).map((row) => [row['column_name'], row['column_type']]);
  expect(Object.fromEntries(types)).toMatchObject({
    ...{ id: 'VARCHAR', said_edtf: 'VARCHAR', said_from: 'DATE', disputed: 'BOOLEAN', speakers: 'VARCHAR[]' },
  });
  expect((await ask('DESCRIBE quotes')).find((row) => row['column_name'] === 'start')).toMatchObject({
    column_type: 'INTEGER',
  });
});

test('no group of rows of a Parquet file parts a story, and the file says of itself what it is', async () => {
  const rows = ['c', 'a', 'b', 'c'].flatMap((story) => Array.from({ length: 400 }, () => story));
  const table: Table<string> = {
    ...{ name: 'many', description: 'Many rows.', key: [], references: [], rows },
    columns: [{ name: 'story', description: 'The story.', type: 'string', required: true, value: (story) => story }],
  };
  const { ask, pathOf } = await openDuckDb([{ name: 'many.parquet', content: parquetFile(table, { version: '1' }) }]);
  const groups = `SELECT row_group_num_rows AS rows, stats_min_value AS first, stats_max_value AS last
    FROM parquet_metadata('${pathOf('many')}')`;
  expect(await ask(groups)).toEqual([
    { rows: '1200', first: 'a', last: 'c' },
    { rows: '400', first: 'b', last: 'b' },
  ]);
  const said = `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${pathOf('many')}')`;
  expect(await ask(said)).toEqual([{ key: 'version', value: '1' }]);
});
