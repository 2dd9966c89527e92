import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { corpusDataFiles } from '../../../src/exports/data/data-files.ts';
import { publishedSchemas } from '../../../src/exports/dataset/published-schemas.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const schemas = [...publishedSchemas(sampleSite.address)];
const corpora = [sampleCorpus, ferryCorpus()].map((corpus) => corpusDataFiles(corpus, sampleSite));

test('there is one for every JSON file of records', () => {
  const [files = []] = corpora;
  const json = files.filter(({ kind, name }) => kind === 'record' && name.endsWith('.json'));
  expect(schemas.map(([name]) => name)).toEqual(
    json.map(({ name }) => name.replace('.json', '.schema.json')).toSorted(),
  );
});

test.each(schemas)(
  '%s holds for what is published, and for what may be added to it, and not for less',
  (name, schema) => {
    const validate = ajv.compile(schema);
    const file = name.replace('.schema', '');
    const key = file.replace('.json', '');
    for (const files of corpora) {
      const document = JSON.parse(files.find((one) => one.name === file)?.content.toString() ?? 'null');
      expect([validate(document), validate.errors]).toEqual([true, null]);
      const [first] = document[key];
      if (first === undefined) continue;
      expect(validate({ ...document, [key]: [{ ...first, added: 1 }], added: 1 })).toBe(true);
      const { [Object.keys(first)[0] ?? '']: _, ...less } = first;
      expect(validate({ [key]: [less] })).toBe(false);
    }
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${sampleSite.address}data/${name}`,
      title: file,
    });
  },
);
