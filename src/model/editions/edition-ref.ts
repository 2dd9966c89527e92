import { z } from 'zod';
import { slugSchema } from '../field-schemas.ts';

/** The edition that words are from, where the current text is not meant. */
export const editionRefSchema = z
  // YAML reads a bare year as a number; it is a name all the same.
  .union([slugSchema, z.number().int()], 'the name of an edition such as `2023-08-14`')
  .transform(String)
  .optional()
  .describe(
    'The earlier edition of the article that has the words, by the name of its file; without it the current text.',
  );
