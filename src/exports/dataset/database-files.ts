import { absoluteAddress, dataAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { DataFile } from '../data/data-package.ts';
import type { Table } from '../data/table.ts';
import { type DatasetEdition, datasetCitation } from './dataset-edition.ts';
import { parquetFile } from './parquet-file.ts';
import { sqliteFile } from './sqlite-file.ts';

/** The tables for engines that query: all in one SQLite file, and each as Parquet. */
export function databaseFiles(
  tables: readonly Table[],
  edition: DatasetEdition,
  facts: SiteFacts,
): readonly DataFile[] {
  const kind = 'database';
  const said = datasetFacts(edition, facts);
  return [
    {
      ...{ name: 'on-the-record.sqlite', mediaType: 'application/vnd.sqlite3', kind },
      description: 'all tables in one SQLite file, with full-text search and views; Datasette opens it',
      content: sqliteFile(tables, said),
    },
    ...tables.map((table): DataFile => {
      const description = `the table ${table.name}`;
      const content = parquetFile(table, said);
      return { name: `${table.name}.parquet`, mediaType: 'application/vnd.apache.parquet', kind, description, content };
    }),
  ];
}

/** What a file that is handed on alone says of itself. */
function datasetFacts(edition: DatasetEdition, facts: SiteFacts): Readonly<Record<string, string>> {
  return {
    title: facts.name,
    description: facts.description,
    address: absoluteAddress(facts.address, dataAddress),
    ...(edition.version !== null && { version: edition.version }),
    citation: datasetCitation(edition, facts),
    licence: facts.licence.name,
    licence_url: facts.licence.url,
  };
}
