import { z } from 'zod';
import { slugPattern } from '../../model/field-schemas.ts';
import { changeKinds } from '../../model/vocabulary.ts';

/** What the records under `/data/` share. */

export const recordId = z.string().regex(slugPattern);
export const articleId = z.string().regex(/^[^/]+\/[^/]+$/);
export const datedSchema = z.strictObject({ edtf: z.string(), basis: z.string().nullable() });

export const changeSchema = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(changeKinds),
  what: z.string(),
  why: z.string(),
});
