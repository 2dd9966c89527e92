import { z } from 'zod';

/** The kinds of field that records share. */

/** An id: lower-case letters, digits and single hyphens, as it stands in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugSchema = z.string().regex(slugPattern, 'a lower-case slug such as `sir-tim-barrow`');
export const textSchema = z.string().trim().min(1, 'some text');
export const basisSchema = textSchema.regex(/^inferred: \S/, '`inferred: ` and the reason');
/** YAML reads a bare year as a number; it is a date all the same. */
export const edtfSchema = z
  .union([z.string().min(1, 'an EDTF date such as `2023-08~`'), z.number().int()], 'an EDTF date such as `2023-08~`')
  .transform(String);
export const articleRefSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>/<outlet>`');

/** A quote belongs to one paragraph: a space at its ends (YAML's `|` leaves a line break) would reach out of it. */
const exactWords = z.string().regex(/^\S(?:[\s\S]*\S)?$/, 'the words of the article, with no space around them');

/** A quote as written: the exact words, or these with as much before or after as makes them unique. */
export const quoteSpecSchema = z.union([
  exactWords,
  z.strictObject({
    exact: exactWords.describe('The words, letter for letter.'),
    prefix: z.string().optional().describe('What stands directly before them, as much as makes them unique.'),
    suffix: z.string().optional().describe('What stands directly after them, as much as makes them unique.'),
  }),
]);
export type QuoteSpec = z.infer<typeof quoteSpecSchema>;
