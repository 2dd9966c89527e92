import { z } from 'zod';
import { articleFileSchema } from '../content-files.ts';
import { basisSchema, edtfSchema, notQuotedSchema, textSchema } from '../field-schemas.ts';

/** `content/articles/<story>/<article>/<edition>.md`, its front matter; the body is the text as it stood then. */
export const editionFileSchema = z.strictObject({
  date: edtfSchema.describe('Since when the text stood like this, as EDTF.'),
  dateBasis: basisSchema.optional().describe('`inferred: why`, where the paper does not give that date.'),
  headline: textSchema.optional().describe('The headline as it was then; leave out if unknown.'),
  byline: articleFileSchema.shape.byline,
  url: z
    .url({ protocol: /^https?$/, error: 'an address that begins with `https://`' })
    .optional()
    .describe('Where this edition itself can be read, such as a copy in an archive; not the page that was changed.'),
  notQuoted: notQuotedSchema,
});
export type EditionFile = z.infer<typeof editionFileSchema>;
