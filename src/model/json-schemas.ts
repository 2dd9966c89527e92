import { z } from 'zod';
import { claimFileSchema } from './claim-file.ts';
import { actorFileSchema, articleFileSchema, outletFileSchema, storyFileSchema } from './content-files.ts';
import { differenceFileSchema } from './difference-file.ts';
import { proposalsFileSchema } from './drafts/proposals-file.ts';
import { editionFileSchema } from './editions/edition-file.ts';
import { permalinksFileSchema } from './permalinks-file.ts';

/** The records that a person writes, and the proposals of programs, by the name of their JSON Schema, each with what an editor says of it. */
const schemas = {
  claim: claimFileSchema.describe('A claim: content/claims/<story>/<id>.md, its front matter.'),
  difference: differenceFileSchema.describe('A difference: content/differences/<story>/<id>.md, its front matter.'),
  article: articleFileSchema.describe('An article: content/articles/<story>/<article>.md, its front matter.'),
  edition: editionFileSchema.describe(
    'An earlier edition of an article: content/articles/<story>/<article>/<edition>.md, its front matter.',
  ),
  actor: actorFileSchema.describe('An actor: content/actors/<id>.yaml.'),
  outlet: outletFileSchema.describe('An outlet: content/outlets/<id>.yaml.'),
  story: storyFileSchema.describe('A story: content/stories/<id>.md, its front matter.'),
  permalinks: permalinksFileSchema.describe('The ledger of every id ever published: content/permalinks.yaml.'),
  proposals: proposalsFileSchema.describe('Proposals of any program: `npm run draft -- --from <file>`.'),
} as const;

/** A claim has one of the two: the compiler says so in words of its own. */
const oneSpeakerField = { oneOf: [{ required: ['speaker'] }, { required: ['speakers'] }] } as const;

/**
 * The schema of a Markdown file as an editor reads it that takes it for YAML: front matter and body are two documents to
 * it. `schemaSequence` (of yaml-language-server) keeps the schema from the body; completion only knows `allOf`.
 */
function documentsOf(record: keyof typeof schemas): object {
  const reference = { $ref: `./${record}.json` };
  return { $schema: 'http://json-schema.org/draft-07/schema#', allOf: [reference], schemaSequence: [reference, {}] };
}

/**
 * The JSON Schemas (draft 7, which every editor knows) of what is written in each kind of record, by file name;
 * descriptions included. They say no more than the zod schemas: whether words stand in an article, only the
 * compiler knows.
 */
export function contentJsonSchemas(): Readonly<Record<string, object>> {
  const generated = Object.entries(schemas).map(([name, schema]) => {
    const jsonSchema = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return [`${name}.json`, name === 'claim' ? { ...jsonSchema, ...oneSpeakerField } : jsonSchema];
  });
  return {
    ...Object.fromEntries(generated),
    'claim-documents.json': documentsOf('claim'),
    'difference-documents.json': documentsOf('difference'),
  };
}
