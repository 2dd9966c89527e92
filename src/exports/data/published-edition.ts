import { z } from 'zod';
import { datedSchema } from './published-fields.ts';

/** A text of an article as it stood before the paper changed it. */
const publishedEditionSchema = z.strictObject({
  edition: z.string(),
  url: z.url(),
  /** Since when it stood like this. */
  date: datedSchema,
  headline: z.string().nullable(),
  /** Null where the full text may not be republished. */
  text: z.string().nullable(),
  sha256: z.string(),
});

/** What a published article says of its own text and of those before. */
export const editionFields = {
  /** Since when the text stands as it is; null where it was never changed, as far as we know. */
  edited: datedSchema.nullable(),
  /** Which edition `text` is: positions of quotes with this name count in it. */
  edition: z.string(),
  /** The SHA-256 of the text in UTF-8, in hexadecimal; also of a text that may not be republished. */
  sha256: z.string(),
  /** The texts that stood before, the oldest first. */
  editions: z.array(publishedEditionSchema),
} as const;
