import { z } from 'zod';
import { editionRefSchema } from './editions/edition-ref.ts';
import {
  articleRefSchema,
  changesSchema,
  notQuotedSchema,
  quoteSpecSchema,
  slugSchema,
  textSchema,
} from './field-schemas.ts';
import { differenceKinds } from './vocabulary.ts';

const differencePassageSchema = z.strictObject({
  article: articleRefSchema.describe('The article: `<story>/<article>`.'),
  edition: editionRefSchema,
  quote: quoteSpecSchema.describe('The words of the article that give the value, letter for letter.'),
  claim: slugSchema.optional().describe('The id of the claim that the article carries with these words.'),
});

const differenceValueSchema = z.strictObject({
  value: textSchema.describe('What these passages say to the question, in a few words of ours.'),
  passages: z
    .array(differencePassageSchema)
    .min(1, 'at least one passage')
    .describe('Where the articles say so, each in its own words.'),
});

/** `content/differences/<story>/<id>.md`, its front matter; the body is a note. */
export const differenceFileSchema = z.strictObject({
  story: slugSchema.describe('The story the difference belongs to.'),
  point: slugSchema.describe('The point of that story under which it is shown.'),
  question: textSchema.describe('The question that the papers answer differently.'),
  kind: z.enum(differenceKinds).describe('What they put differently.'),
  values: z
    .array(differenceValueSchema)
    .min(2, 'two values or more')
    .describe('The answers, none of them marked right. One paper may have several: it then differs with itself.'),
  changes: changesSchema,
  notQuoted: notQuotedSchema,
});
export type DifferenceFile = z.infer<typeof differenceFileSchema>;
