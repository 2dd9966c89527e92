import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Cell, Column, Reference, Table } from '../data/table.ts';
import { researchViews } from './research-queries.ts';

/** Which words of which tables are searched; the rest of a table is found through its rows. */
const searched: Readonly<Record<string, readonly string[]>> = {
  statements: ['question', 'speaker', 'summary', 'called', 'words'],
  articles: ['headline', 'text'],
};

/**
 * Tables as one SQLite 3 database: keys, foreign keys with indexes, closed lists as checks, lists as JSON arrays, the views of
 * `researchViews`, and a full-text index (FTS5, `<table>_fts`) that Datasette finds by itself. What each column holds stands
 * beside it in the schema. The same tables give the same bytes with the same release of SQLite.
 * @param facts what the table `dataset` says of the data as a whole, by name
 */
export function sqliteFile(tables: readonly Table[], facts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-sqlite-'));
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    database.exec('BEGIN');
    fillDatabase(database, tables, facts);
    database.exec('COMMIT');
    const file = join(folder, 'data.sqlite');
    // Older releases of Node hand out no bytes of a database in memory.
    database.prepare('VACUUM INTO ?').run(file);
    return new Uint8Array(readFileSync(file));
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fillDatabase(database: DatabaseSync, tables: readonly Table[], facts: Readonly<Record<string, string>>): void {
  database.exec('CREATE TABLE "dataset" ("name" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL)');
  insertRows(database, 'dataset', Object.entries(facts));
  for (const table of tables) {
    database.exec(createTable(table));
    insertRows(
      database,
      table.name,
      table.rows.map((row) => table.columns.map((column) => storedCell(column.value(row)))),
    );
    for (const reference of table.references) database.exec(createIndex(table.name, reference));
  }
  for (const [table, columns] of Object.entries(searched)) database.exec(createSearch(table, columns));
  for (const [name, query] of Object.entries(researchViews)) database.exec(`CREATE VIEW ${quoted(name)} AS ${query}`);
}

function insertRows(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const insert = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row);
}

function createTable({ name, description, columns, key, references }: Table): string {
  const constraints = [`PRIMARY KEY (${list(key)})`, ...references.map(foreignKey)];
  const lines = columns.map((column) => `  ${definition(column)}, -- ${columnComment(column)}`);
  return `CREATE TABLE ${quoted(name)} ( -- ${description}\n${lines.join('\n')}\n  ${constraints.join(',\n  ')}\n)`;
}

/** The types are those that people declare, of which SQLite keeps days as text and truth as 0 or 1. */
function definition({ name, type, required, options }: Column<unknown>): string {
  const types = { string: 'TEXT', integer: 'INTEGER', boolean: 'BOOLEAN', date: 'DATE' } as const;
  const check = options && `CHECK (${quoted(name)} IN (${options.map(literal).join(', ')}))`;
  return [quoted(name), types[type], required && 'NOT NULL', check].filter(Boolean).join(' ');
}

function columnComment({ description, list: isList }: Column<unknown>): string {
  return isList ? description.replace(/\.$/, '; a JSON array.') : description;
}

function foreignKey({ columns, table, to }: Reference): string {
  return `FOREIGN KEY (${list(columns)}) REFERENCES ${quoted(table)} (${list(to)})`;
}

function createIndex(table: string, { columns }: Reference): string {
  return `CREATE INDEX ${quoted(`${table}_${columns.join('_')}`)} ON ${quoted(table)} (${list(columns)})`;
}

/** `content=` in double quotes is what Datasette looks for. */
function createSearch(table: string, columns: readonly string[]): string {
  const name = quoted(`${table}_fts`);
  return `CREATE VIRTUAL TABLE ${name} USING fts5(${list(columns)}, content=${quoted(table)}, tokenize='porter unicode61 remove_diacritics 2');
    INSERT INTO ${name} (${name}) VALUES ('rebuild');
    INSERT INTO ${name} (${name}) VALUES ('optimize')`;
}

function storedCell(cell: Cell): SQLInputValue {
  if (typeof cell === 'boolean') return Number(cell);
  return typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell;
}

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
