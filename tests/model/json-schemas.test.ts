import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/compile/markdown.ts';
import { contentJsonSchemas } from '../../src/model/json-schemas.ts';

const folder = '.vscode/schemas';

/** Each kind of record with where its files are. */
const kinds: Readonly<Record<string, string>> = {
  claim: 'claims/*/*.md',
  difference: 'differences/*/*.md',
  article: 'articles/*/*.md',
  actor: 'actors/*.yaml',
  outlet: 'outlets/*.yaml',
  story: 'stories/*.md',
  permalinks: 'permalinks.yaml',
};

function validator(kind: string) {
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  formats.default(ajv);
  return ajv.compile(contentJsonSchemas()[`${kind}.json`] ?? false);
}

/** What is written in a record's file, as an editor would read it. */
function written(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  return parse(path.endsWith('.md') ? (splitFrontMatter(text).frontMatter?.yaml ?? '') : text);
}

test('the schemas in the repository are those that `npm run schemas` writes', () => {
  const schemas = contentJsonSchemas();
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas))
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
});

test.each(Object.entries(kinds))('every %s of ours is accepted', (kind, glob) => {
  const validate = validator(kind);
  const files = ['content', 'tests/fixtures/small'].flatMap((root) => globSync(`${root}/${glob}`));
  const refused = files.filter((path) => !validate(written(path)));
  expect(files.length).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});

describe('what is wrong is refused, at its place', () => {
  const small = 'tests/fixtures/small';
  const cases: readonly (readonly [name: string, kind: string, path: string, change: object, at: string])[] = [
    ['a missing field', 'claim', `${small}/claims/bridge/repair-cost.md`, { gist: undefined }, ''],
    ['an unknown field', 'claim', `${small}/claims/bridge/repair-cost.md`, { page: 3 }, ''],
    ['an id that is no slug', 'claim', `${small}/claims/bridge/repair-cost.md`, { speaker: 'The Post' }, '/speaker'],
    ['nobody who speaks', 'claim', `${small}/claims/bridge/repair-cost.md`, { speaker: undefined }, ''],
    ['a speaker twice', 'claim', `${small}/claims/bridge/repair-cost.md`, { speakers: ['a', 'b'] }, ''],
    [
      'an edge of no kind',
      'claim',
      `${small}/claims/bridge/repair-cost.md`,
      { supports: [{ claim: 'a', note: 'N' }] },
      '/supports/0',
    ],
    ['one value', 'difference', `${small}/differences/bridge/month-of-inspection.md`, { values: [] }, '/values'],
    ['no appearance', 'claim', `${small}/claims/bridge/repair-cost.md`, { appearances: [] }, '/appearances'],
    ['an unknown state', 'article', `${small}/articles/bridge/evening-star.md`, { annotation: 'done' }, '/annotation'],
    ['an address that is none', 'article', `${small}/articles/bridge/evening-star.md`, { url: 'star' }, '/url'],
    ['an unknown kind', 'actor', `${small}/actors/zoe-doe.yaml`, { kind: 'minister' }, '/kind'],
    ['a list that is none', 'outlet', `${small}/outlets/evening-star.yaml`, { aliases: 'Star' }, '/aliases'],
    ['no point', 'story', `${small}/stories/bridge.md`, { points: [] }, '/points'],
    ['a state of nothing', 'permalinks', `${small}/permalinks.yaml`, { claims: { a: 'dead' } }, '/claims/a'],
    ['a key that is no slug', 'permalinks', `${small}/permalinks.yaml`, { claims: { 'A b': 'live' } }, '/claims'],
  ];

  test.each(cases)('%s', (_name, kind, path, change, at) => {
    const validate = validator(kind);
    const record = JSON.parse(JSON.stringify({ ...(written(path) as object), ...change }));
    expect(validate(record)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });
});

test('every field says what it is for', () => {
  for (const [name, schema] of Object.entries(contentJsonSchemas()).filter(
    ([name]) => !name.endsWith('-documents.json'),
  )) {
    const { description, properties } = schema as {
      description?: string;
      properties?: Record<string, { description?: string }>;
    };
    const silent = Object.entries(properties ?? {}).filter(([, field]) => field.description === undefined);
    expect([name, description !== undefined, silent.map(([field]) => field)]).toEqual([name, true, []]);
  }
});

test('the editor’s settings name schemas that are there, and files that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const [schema, glob] of Object.entries<string>(settings['yaml.schemas'])) {
    expect([schema, existsSync(schema)]).toEqual([schema, true]);
    expect([glob, globSync(glob).length > 0]).toEqual([glob, true]);
  }
});
