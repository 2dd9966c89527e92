import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { onTestFinished } from 'vitest';
import type { DataFile } from '../../../src/exports/data/data-package.ts';

type File = Pick<DataFile, 'name' | 'content'>;
export type Row = Readonly<Record<string, unknown>>;

/** Files in a folder that lasts as long as the test. */
function folderOf(files: readonly File[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return folder;
}

/** The SQLite file among some files, opened by Node's own SQLite to be read. */
export function openSqlite(files: readonly File[]): DatabaseSync {
  const own = files.filter(({ name }) => name.endsWith('.sqlite'));
  const database = new DatabaseSync(join(folderOf(own), own[0]?.name ?? ''), { readOnly: true });
  onTestFinished(() => database.close());
  return database;
}

/** DuckDB, to which each Parquet file among some files is a table of its name. */
export async function openDuckDb(files: readonly File[]): Promise<{
  /** The rows of a query's answer. */
  readonly ask: (sql: string) => Promise<readonly Row[]>;
  /** Where the Parquet file of a table lies. */
  readonly pathOf: (table: string) => string;
}> {
  const own = files.filter(({ name }) => name.endsWith('.parquet'));
  const folder = folderOf(own);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  const pathOf = (table: string) => join(folder, `${table}.parquet`);
  for (const table of own.map(({ name }) => name.replace('.parquet', '')))
    await connection.run(`CREATE VIEW "${table}" AS FROM '${pathOf(table)}'`);
  return { ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(), pathOf };
}
