import { z } from 'zod';

/** Letters alone, so that YAML never takes one for a number. */
const digestPattern = /^[a-p]{10}(?: [a-p]{10})*$/;
const digestsOf = z
  .string()
  .regex(digestPattern, 'digests of ten letters')
  .describe('What is said, as a digest; of a list, one for each of its entries.');

/** The fields of a record, or of a part of one, each with its digests. */
const fieldDigestsSchema = z.record(z.string(), digestsOf);

/** Of a record itself also how many changes it had declared when the digests were taken. */
const recordDigestsSchema = z.strictObject({ changes: z.int().positive().optional() }).catchall(digestsOf);

const listOf = <S extends z.ZodType>(digests: S, whose: string) =>
  z.record(z.string(), digests).default({}).describe(`What each ${whose} says, field by field.`);

/** The kinds of record, and of part of one, whose meaning the ledger keeps. */
export const digestKinds = ['articles', 'editions', 'claims', 'differences', 'appearances', 'relations'] as const;
export type DigestKind = (typeof digestKinds)[number];

/** What every published record says, so that none comes to say something else unnoticed. `npm run permalinks` writes it. */
export const digestsFileSchema = z
  .strictObject({
    articles: listOf(recordDigestsSchema, 'article'),
    editions: listOf(fieldDigestsSchema, 'earlier edition of an article'),
    claims: listOf(recordDigestsSchema, 'claim'),
    differences: listOf(recordDigestsSchema, 'difference'),
    appearances: listOf(fieldDigestsSchema, 'appearance of a claim'),
    relations: listOf(fieldDigestsSchema, 'edge'),
  })
  .describe('What every published record says; written by `npm run permalinks` alone.');
export type DigestsFile = z.infer<typeof digestsFileSchema>;

/** The ids that were published on a day, each as a digest, so that a line that is taken out leaves a trace. */
export const sealSchema = z.strictObject({
  day: z.iso.date('a date such as `2026-11-22`').describe('The day on which they were published.'),
  ids: z.string().regex(digestPattern, 'digests of ten letters').describe('A digest of each id.'),
});
