import { createHash } from 'node:crypto';
import { absoluteAddress, dataAddress } from '../../model/addresses.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import type { ListedFile } from '../../views/download-groups.ts';
import type { DatasetEdition } from '../dataset/dataset-edition.ts';
import { type Column, listDelimiter, type Reference, type Table } from './table.ts';

/** A file under `/data/`. */
export interface DataFile extends ListedFile {
  readonly mediaType: string;
}

type PackagedFile = Pick<DataFile, 'name' | 'mediaType' | 'kind' | 'content'>;

/**
 * The descriptor `/data/datapackage.json`: a Data Package v2 (https://datapackage.org/standard/data-package/) of
 * every table and every other file, with fields, keys, sizes in bytes and SHA-256 hashes.
 * @param tables each with its file in `files`, by name.
 * @param files every file that the package lists, tables' among them.
 */
export function dataPackage(
  tables: readonly Table[],
  files: readonly PackagedFile[],
  { version }: DatasetEdition,
  facts: SiteFacts,
): object {
  const byName = new Map(tables.map((table) => [`${table.name}.csv`, table]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'on-the-record',
    title: facts.name,
    description: `${facts.description} In CSV files a cell that would begin with =, +, - or @ begins with an apostrophe, so that no spreadsheet takes it for a formula.`,
    homepage: facts.address,
    id: absoluteAddress(facts.address, dataAddress),
    ...(version !== null && { version, created: `${version}T00:00:00Z` }),
    licenses: [{ name: facts.licence.name, title: facts.licence.title, path: facts.licence.url }],
    contributors: [{ title: facts.name, path: facts.address, roles: ['publisher'] }],
    resources: files.map((file) => resource(file, byName.get(file.name))),
  };
}

/** Databases are; all else is text, whether it is kept as a string or as its bytes. */
const isBinary = ({ kind }: PackagedFile): boolean => kind === 'database';

function resource(file: PackagedFile, table: Table | undefined): object {
  const common = {
    name: file.name.replaceAll('.', '-'),
    path: file.name,
    format: file.name.slice(file.name.lastIndexOf('.') + 1),
    mediatype: file.mediaType,
    ...(!isBinary(file) && { encoding: 'utf-8' }),
    bytes: Buffer.byteLength(file.content),
    hash: `sha256:${createHash('sha256').update(file.content).digest('hex')}`,
  };
  return table === undefined ? common : { ...common, ...tableResource(table) };
}

function foreignKey({ columns, table, to }: Reference): object {
  return { fields: columns, reference: { resource: table, fields: to } };
}

function tableResource({ name, description, columns, key, references }: Table): object {
  return {
    name,
    type: 'table',
    description,
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: columns.map(field),
      primaryKey: key,
      ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
    },
  };
}

function field({ name, description, type, format, required, unique, options, rdfType, list }: Column<unknown>): object {
  const constraints = { ...(required && { required }), ...(unique && { unique }), ...(options && { enum: options }) };
  return {
    name,
    type,
    description: list ? description.replace(/\.$/, `; several are parted by ${listDelimiter}.`) : description,
    ...(format && { format }),
    ...(rdfType && { rdfType }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
