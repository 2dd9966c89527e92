import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ strict: false });
formats.default(ajv);
// A hint for forms in the Data Package profile.
ajv.addFormat('textarea', true);
ajv.addSchema(officialSchema('json-feed-1'));

/** A schema from the fixtures. Those of draft 4 use nothing of it that has changed since but the name of the id. */
function officialSchema(name: string): object {
  const text = readFileSync(`tests/fixtures/standards/${name}.schema.json`, 'utf8');
  const { id, $id, $schema, ...schema } = JSON.parse(text);
  return { $id: $id ?? id ?? name, ...($schema?.includes('draft-04') ? {} : { $schema }), ...schema };
}

/** What an official schema has to say against a document: nothing, where it holds. */
export function schemaErrors(
  name: 'csl-data' | 'datapackage-2.0' | 'json-feed',
  document: unknown,
): readonly ErrorObject[] {
  const schema = officialSchema(name) as { readonly $id: string };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  validate(document);
  return validate.errors ?? [];
}
