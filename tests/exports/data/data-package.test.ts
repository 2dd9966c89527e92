import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { corpusTables } from '../../../src/exports/data/corpus-tables.ts';
import { dataPackage } from '../../../src/exports/data/data-package.ts';
import { historyKinds } from '../../../src/exports/data/published-history.ts';
import { tableCsv } from '../../../src/exports/data/table.ts';
import {
  actorKinds,
  annotationStates,
  differenceKinds,
  disputeKinds,
  disputeScopes,
  mediaKinds,
  modes,
  relationFamilies,
  translationOrigins,
} from '../../../src/model/vocabulary.ts';
import { schemaErrors } from '../official-schema.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly format?: string;
  readonly rdfType?: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly description?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
const edition = { published: '2026-11-20', version: '2026-11-27' };
type Row = Readonly<Record<string, string>>;

/** The tables of the sample, their files, and the descriptor that lists these and a file that is no table. */
function published() {
  const tables = corpusTables(sampleCorpus, sampleSite.address);
  const files = tables.map((table) => ({
    ...{ name: `${table.name}.csv`, mediaType: 'text/csv', kind: 'table' as const },
    content: tableCsv(table),
  }));
  const other = { name: 'a.json', mediaType: 'application/json', kind: 'record' as const, content: '{}' };
  const descriptor = dataPackage(tables, [...files, other], edition, sampleSite);
  return { tables, files, descriptor, resources: (descriptor as { resources: readonly Resource[] }).resources };
}

function tableNamed(name: string): {
  readonly schema: Resource['schema'];
  readonly text: string;
  readonly rows: readonly Row[];
} {
  const { files, resources } = published();
  const schema = resources.find((one) => one.name === name)?.schema;
  const text = files.find((file) => file.name === `${name}.csv`)?.content;
  if (schema === undefined || text === undefined) throw new Error(`Cannot find the table ${name}`);
  return { schema, text, rows: parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) };
}

/**
 * The columns of each table, which are permanent: `!` is never empty, `!!` unique too; a type that is not text, a format
 * and a list of values stand behind a colon. The columns of the key stand first, before a bar.
 */
const columns = {
  stories: 'id | id!! url:uri! title! question! summary!',
  points: 'story id | story! id! question! note',
  articles:
    'id | id!! story! outlet! outlet_name! outlet_basis url:uri! source_url:uri headline byline published_edtf:EDTF! published_from:date published_to:date published_basis annotation:enum! rights people place agency archived_url:uri lang text edition! edited_edtf sha256! stories',
  editions:
    'article edition | article! edition! url:uri! since_edtf:EDTF! since_from:date since_to:date since_basis headline text sha256! story!',
  actors: 'id | id!! url:uri! name! aliases kind:enum! description source_url:uri archived_url:uri',
  roles: 'actor role article | actor! role! article! from until',
  claims:
    'id | id!! url:uri! story! point! gist! speaker! speaker_name! said_edtf:EDTF! said_from:date said_to:date said_basis audience about disputed:boolean! note speakers states rests_on_disputed minor',
  claim_speakers: 'claim number | claim! number:integer! actor! story!',
  appearances:
    'id | id!! url:uri! claim! article! outlet! as identity cue mode:enum! via edition! lang translation translation_origin:enum media:enum media_url:uri media_archived_url:uri media_time:integer story!',
  quotes:
    'appearance number | appearance! number:integer! exact! prefix suffix start:integer! end:integer! paragraph:integer! story!',
  disputes: 'claim disputes kind scope | url:uri! claim! disputes! kind:enum! scope:enum! note! story!',
  supports: 'claim supports | claim! supports! story!',
  relations: 'claim to family | url:uri! claim! to! family:enum! kind scope note! story!',
  differences: 'id | id!! url:uri! story! point! kind:enum! question! silent printed_before unchecked claims note',
  difference_passages:
    'difference value number | url:uri! difference! value:integer! value_words! number:integer! article! outlet! claim exact! prefix suffix start:integer! end:integer! paragraph:integer! edition! story!',
  events:
    'story number | url:uri! story! number:integer! what! date_edtf:EDTF! date_from:date date_to:date date_basis article! outlet! exact! prefix suffix start:integer! end:integer! paragraph:integer! edition!',
  former: 'kind id | kind:enum! id! outcome:enum! to date:date reason url:uri!',
  changelog: 'kind id number | date:date! event:enum! kind:enum! id! number:integer! what why url:uri!',
  statements:
    'url | url:uri! claim! story! question! speaker! summary! said! said_edtf:EDTF! said_from:date said_to:date paper! published! called cue reported! words! disputed! disputed_by article_url:uri',
};
const names = Object.keys(columns);

const drawn = ({ name, type, format, rdfType, constraints = {} }: Field): string => {
  const kinds = [
    type === 'string' ? [] : type,
    format ?? [],
    rdfType?.split('/').at(-1) ?? [],
    constraints.enum ? 'enum' : [],
  ];
  return [name, ...kinds.flat()].join(':') + (constraints.required ? '!' : '') + (constraints.unique ? '!' : '');
};
const keyOf = (row: Row, fields: readonly string[]): string => JSON.stringify(fields.map((name) => row[name]));

test('the descriptor holds to the official schema', () => {
  expect(schemaErrors('datapackage-2.0', published().descriptor)).toEqual([]);
});

test('every file is listed with its size and hash', () => {
  const { files, resources } = published();
  expect(resources.map(({ name, path }) => [name, path])).toEqual([
    ...names.map((name) => [name, `${name}.csv`]),
    ['a-json', 'a.json'],
  ]);
  expect(resources.slice(0, -1).map(({ bytes, hash }) => ({ bytes, hash }))).toEqual(
    files.map(({ content }) => ({
      bytes: new TextEncoder().encode(content).length,
      hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    })),
  );
});

test.each(Object.entries(columns))('%s has the key and the columns %s', (name, expected) => {
  const { schema } = tableNamed(name);
  expect(`${schema.primaryKey.join(' ')} | ${schema.fields.map(drawn).join(' ')}`).toBe(expected);
});

test('columns of closed lists give them', () => {
  const given = names.flatMap((name) =>
    tableNamed(name).schema.fields.flatMap((field) =>
      field.constraints?.enum ? [[`${name}.${field.name}`, field.constraints.enum]] : [],
    ),
  );
  expect(given).toEqual([
    ['articles.annotation', [...annotationStates]],
    ['actors.kind', [...actorKinds, 'outlet']],
    ['appearances.mode', [...modes]],
    ['appearances.translation_origin', [...translationOrigins]],
    ['appearances.media', [...mediaKinds]],
    ['disputes.kind', [...disputeKinds]],
    ['disputes.scope', [...disputeScopes]],
    ['relations.family', [...relationFamilies]],
    ['differences.kind', [...differenceKinds]],
    ['former.kind', [...historyKinds]],
    ['former.outcome', ['moved', 'withdrawn']],
    ['changelog.event', ['added', 'wording', 'correction', 'moved', 'withdrawn']],
    ['changelog.kind', [...historyKinds]],
  ]);
});

test('every table and every column says what it holds, in words of its own', () => {
  const { resources } = published();
  for (const { name, description = '', schema } of resources.slice(0, -1)) {
    const said = [description, ...schema.fields.map((field) => field.description)];
    expect([name, said.filter((words) => !/^\S.{3,}\.$/.test(words))]).toEqual([name, []]);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('the package says what it is, whose it is and how its tables are written', () => {
  const { descriptor, resources } = published();
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'on-the-record',
    title: 'On the Record',
    description:
      'Who said what, in which newspaper, when, and who disputes it. In CSV files a cell that would begin with =, +, - or @ begins with an apostrophe, so that no spreadsheet takes it for a formula.',
    homepage: 'https://example.org/on-the-record/',
    id: 'https://example.org/on-the-record/data/',
    version: '2026-11-27',
    created: '2026-11-27T00:00:00Z',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'On the Record', path: 'https://example.org/on-the-record/', roles: ['publisher'] }],
  });
  const table = { type: 'table', dialect: { lineTerminator: '\r\n' }, format: 'csv', mediatype: 'text/csv' };
  for (const resource of resources.slice(0, -1)) expect(resource).toMatchObject({ ...table, encoding: 'utf-8' });
  expect(resources.at(-1)).toEqual({
    ...{ name: 'a-json', path: 'a.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8', bytes: 2 },
    hash: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  });
});

test.each(names)('%s has a header of its columns', (name) => {
  const { schema, text } = tableNamed(name);
  expect(parse(text, { bom: true, to_line: 1 })).toEqual([schema.fields.map((field) => field.name)]);
});

test.each(names)('%s has unique keys', (name) => {
  const { schema, rows } = tableNamed(name);
  const keys = rows.map((row) => keyOf(row, schema.primaryKey));
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
});

/** What each table refers to, by the columns that do. */
const references = [
  ['points', 'story', 'stories'],
  ['articles', 'story', 'stories'],
  ['articles', 'outlet', 'actors'],
  ['editions', 'article', 'articles'],
  ['editions', 'story', 'stories'],
  ['roles', 'actor', 'actors'],
  ['roles', 'article', 'articles'],
  ['claims', 'story', 'stories'],
  ['claims', 'story,point', 'points'],
  ['claims', 'speaker', 'actors'],
  ['claim_speakers', 'claim', 'claims'],
  ['claim_speakers', 'actor', 'actors'],
  ['claim_speakers', 'story', 'stories'],
  ['appearances', 'claim', 'claims'],
  ['appearances', 'article', 'articles'],
  ['appearances', 'outlet', 'actors'],
  ['appearances', 'story', 'stories'],
  ['quotes', 'appearance', 'appearances'],
  ['quotes', 'story', 'stories'],
  ['disputes', 'claim', 'claims'],
  ['disputes', 'disputes', 'claims'],
  ['disputes', 'story', 'stories'],
  ['supports', 'claim', 'claims'],
  ['supports', 'supports', 'claims'],
  ['supports', 'story', 'stories'],
  ['relations', 'claim', 'claims'],
  ['relations', 'to', 'claims'],
  ['relations', 'story', 'stories'],
  ['differences', 'story', 'stories'],
  ['differences', 'story,point', 'points'],
  ['difference_passages', 'difference', 'differences'],
  ['difference_passages', 'article', 'articles'],
  ['difference_passages', 'outlet', 'actors'],
  ['difference_passages', 'claim', 'claims'],
  ['difference_passages', 'story', 'stories'],
  ['events', 'story', 'stories'],
  ['events', 'article', 'articles'],
  ['events', 'outlet', 'actors'],
  ['statements', 'claim', 'claims'],
] as const;

test('each table says what it refers to', () => {
  const found = names.flatMap((name) =>
    (tableNamed(name).schema.foreignKeys ?? []).map(({ fields, reference }) => [
      name,
      fields.join(),
      reference.resource,
    ]),
  );
  expect(found).toEqual(references);
});

test.each(references)('%s: %s refers to %s', (name, columns, target) => {
  const { schema, rows } = tableNamed(name);
  const foreign = schema.foreignKeys?.find(({ fields }) => fields.join() === columns);
  const { schema: targetSchema, rows: targets } = tableNamed(target);
  expect(foreign?.reference.fields).toEqual(targetSchema.primaryKey);
  const known = new Set(targets.map((row) => keyOf(row, targetSchema.primaryKey)));
  // A reference that is empty throughout refers to nothing.
  const referring = rows.filter((row) => foreign?.fields.some((field) => row[field] !== ''));
  expect(referring.filter((row) => !known.has(keyOf(row, foreign?.fields ?? [])))).toEqual([]);
});

const accepts: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test.each(names)('%s has cells of its types', (name) => {
  const { schema, rows } = tableNamed(name);
  const wrong = rows.flatMap((row) =>
    schema.fields.filter((field) => {
      const cell = row[field.name] ?? '';
      if (cell === '') return field.constraints?.required === true;
      return !accepts[field.type]?.test(cell) || field.constraints?.enum?.includes(cell) === false;
    }),
  );
  expect(wrong).toEqual([]);
});
