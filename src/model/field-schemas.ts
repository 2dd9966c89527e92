import { z } from 'zod';
import { changeKinds } from './vocabulary.ts';

/** The kinds of field that records share. */

/** An id: lower-case letters, digits and single hyphens, as it stands in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slugSchema = z.string().regex(slugPattern, 'a lower-case slug such as `sir-tim-barrow`');
/** A letter, a digit, a mark: anything but spaces and what cannot be seen. The Braille blank is a symbol to Unicode. */
const visible = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
export const textSchema = z
  .string()
  .trim()
  .refine((words) => visible.test(words), 'some text');
export const notQuotedSchema = z
  .array(textSchema)
  .optional()
  .describe('Words in quotation marks in the prose of this record that quote nobody: terms, titles, names.');
export const basisSchema = textSchema.regex(/^inferred: \S/, '`inferred: ` and the reason');
/** Only what a browser may open as a page: no script, no file of somebody's own. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'an address that begins with `https://`' });
const languageNames = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'none' });
/** Whether a tag is well formed and its language exists: `gr` and `jp` are countries. */
export function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}
/** A language tag as BCP 47 writes it. */
export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'a language tag such as `fr`', abort: true })
  .refine(isLanguage, 'the tag of a language, such as `de` or `pt-BR`');
/** YAML reads a bare year as a number; it is a date all the same. */
export const edtfSchema = z
  .union([z.string().min(1, 'an EDTF date such as `2023-08~`'), z.number().int()], 'an EDTF date such as `2023-08~`')
  .transform(String);
export const articleRefSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>/<article>`');

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

/** A quote as written, as what it is looked for by. */
export function quoteQuery(spec: QuoteSpec): Exclude<QuoteSpec, string> {
  return typeof spec === 'string' ? { exact: spec } : spec;
}

/** The quotes of a field that holds one or several. */
export function quoteSpecs(quote: QuoteSpec | readonly QuoteSpec[]): readonly QuoteSpec[] {
  // `Array.isArray` does not narrow a union with a readonly list.
  return Array.isArray(quote) ? (quote as readonly QuoteSpec[]) : [quote as QuoteSpec];
}

const changeSchema = z.strictObject({
  date: z.iso.date('a date such as `2026-11-22`').describe('The day of the change.'),
  kind: z.enum(changeKinds).describe('`correction` where the record was wrong, else `wording`.'),
  what: textSchema.describe('What was changed, in a sentence.'),
  why: textSchema.describe('Why it was changed, in a sentence.'),
});

/** The changes of a record of ours after it was published. */
export const changesSchema = z
  .array(changeSchema)
  .default([])
  .describe('What was changed after the record was published, the earliest first; `npm run permalinks` asks for it.');
