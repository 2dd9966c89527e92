import { z } from 'zod';
import { dateBounds } from '../../dates/date-bounds.ts';
import { slugPattern } from '../../model/field-schemas.ts';
import { changeKinds } from '../../model/vocabulary.ts';

/** What the records under `/data/` share. */

export const recordId = z.string().regex(slugPattern);
export const articleId = z.string().regex(/^[^/]+\/[^/]+$/);
export const datedSchema = z.strictObject({
  edtf: z.string(),
  basis: z.string().nullable(),
  /** The first and the last day that it can mean; null where that end is open, or has no year of four digits. */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});
export type PublishedDate = z.infer<typeof datedSchema>;

/** A date as it is published, with the days that it can mean beside it for whoever cannot read EDTF. */
export function publishedDate({
  edtf,
  basis,
}: {
  readonly edtf: string;
  readonly basis: string | null;
}): PublishedDate {
  const { from, to } = dateBounds(edtf);
  return { edtf, basis, from, to };
}

export const changeSchema = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(changeKinds),
  what: z.string(),
  why: z.string(),
});
