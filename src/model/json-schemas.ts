import { z } from 'zod';
import {
  actorFileSchema,
  articleFileSchema,
  claimFileSchema,
  outletFileSchema,
  permalinksFileSchema,
  storyFileSchema,
} from './content-files.ts';

/** The records that a person writes, by the name of their JSON Schema, each with what an editor says of it. */
const schemas = {
  claim: claimFileSchema.describe('A claim: content/claims/<story>/<id>.md, its front matter.'),
  article: articleFileSchema.describe('An article: content/articles/<story>/<outlet>.md, its front matter.'),
  actor: actorFileSchema.describe('An actor: content/actors/<id>.yaml.'),
  outlet: outletFileSchema.describe('An outlet: content/outlets/<id>.yaml.'),
  story: storyFileSchema.describe('A story: content/stories/<id>.md, its front matter.'),
  permalinks: permalinksFileSchema.describe('The ledger of every id ever published: content/permalinks.yaml.'),
} as const;

/**
 * A claim's file as an editor reads it that takes it for YAML: front matter and body are two documents to it.
 * `schemaSequence` (of yaml-language-server) keeps the schema from the body; completion only knows `allOf`.
 */
const claimDocuments = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  allOf: [{ $ref: './claim.json' }],
  schemaSequence: [{ $ref: './claim.json' }, {}],
} as const;

/**
 * The JSON Schemas (draft 7, which every editor knows) of what is written in each kind of record, by file name;
 * descriptions included. They say no more than the zod schemas: whether words stand in an article, only the
 * compiler knows.
 */
export function contentJsonSchemas(): Readonly<Record<string, object>> {
  const generated = Object.entries(schemas).map(([name, schema]) => [
    `${name}.json`,
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
  ]);
  return { ...Object.fromEntries(generated), 'claim-documents.json': claimDocuments };
}
