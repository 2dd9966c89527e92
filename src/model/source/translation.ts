import { z } from 'zod';
import { textSchema } from '../field-schemas.ts';
import { translationOrigins } from '../vocabulary.ts';

/** What words in another language mean: in a sentence of ours, or with whose it is. */
export const translationSchema = z.union(
  [
    textSchema,
    z.strictObject({
      text: textSchema.describe('The words in the site’s language.'),
      origin: z.enum(translationOrigins).describe('Whose translation it is: ours, the paper’s own, or a machine’s.'),
    }),
  ],
  'the translation, or `{ text, origin }`',
);
export type TranslationFile = z.infer<typeof translationSchema>;
