import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import { dataPackage } from '../../../src/exports/data/data-package.ts';
import { tableCsv } from '../../../src/exports/data/table.ts';
import { schemaErrors } from '../official-schema.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
type Row = Readonly<Record<string, string>>;

const tables = corpusTables(sampleCorpus, sampleSite.address);
const files = tables.map((table) => ({ name: `${table.name}.csv`, mediaType: 'text/csv', text: tableCsv(table) }));
const descriptor = dataPackage(tables, [...files, { name: 'a.json', mediaType: 'application/json', text: '{}' }], {
  ...sampleSite,
});
const { resources } = descriptor as { resources: readonly Resource[] };
const tabular = resources.filter(({ schema }) => schema !== undefined);
const rowsOf = new Map<string, readonly Row[]>(
  files.map(({ name, text }) => [name.replace('.csv', ''), parse(text, { columns: true, record_delimiter: '\r\n' })]),
);
const keyOf = (row: Row, fields: readonly string[]): string => JSON.stringify(fields.map((name) => row[name]));

test('the descriptor holds to the official schema', () => {
  expect(schemaErrors('datapackage-2.0', descriptor)).toEqual([]);
});

test('every file is listed with its size and hash', () => {
  expect(resources.map(({ name, path }) => [name, path])).toEqual([
    ...tables.map(({ name }) => [name, `${name}.csv`]),
    ['a-json', 'a.json'],
  ]);
  expect(resources.slice(0, -1).map(({ bytes, hash }) => ({ bytes, hash }))).toEqual(
    files.map(({ text }) => ({
      bytes: new TextEncoder().encode(text).length,
      hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    })),
  );
});

test.each(tabular.map((resource) => [resource.name, resource] as const))('%s has the columns it says', (name, one) => {
  const [header] = parse(files.find((file) => file.name === `${name}.csv`)?.text ?? '', { to_line: 1 });
  expect(header).toEqual(one.schema.fields.map((field) => field.name));
});

test.each(tabular.map((resource) => [resource.name, resource] as const))('%s has unique keys', (name, one) => {
  const keys = (rowsOf.get(name) ?? []).map((row) => keyOf(row, one.schema.primaryKey));
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(
  tabular.flatMap(({ name, schema }) =>
    (schema.foreignKeys ?? []).map(
      (foreign) => [name, foreign.fields.join(), foreign.reference.resource, foreign] as const,
    ),
  ),
)('%s: %s refers to %s', (name, _fields, target, { fields, reference }) => {
  const known = new Set(rowsOf.get(target)?.map((row) => keyOf(row, reference.fields)));
  const targetKey = tabular.find((resource) => resource.name === target)?.schema.primaryKey;
  expect(reference.fields).toEqual(targetKey);
  // A reference that is empty throughout refers to nothing.
  const referring = rowsOf.get(name)?.filter((row) => fields.some((field) => row[field] !== ''));
  expect(referring?.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
});

const accepts: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test.each(tabular.map((resource) => [resource.name, resource] as const))('%s has cells of its types', (name, one) => {
  const wrong = (rowsOf.get(name) ?? []).flatMap((row) =>
    one.schema.fields.filter((field) => {
      const cell = row[field.name] ?? '';
      if (cell === '') return field.constraints?.required === true;
      return !accepts[field.type]?.test(cell) || field.constraints?.enum?.includes(cell) === false;
    }),
  );
  expect(wrong).toEqual([]);
});
