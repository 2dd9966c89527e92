import { z } from 'zod';
import { webAddressSchema } from '../field-schemas.ts';
import { mediaKinds } from '../vocabulary.ts';

/** Where the words of an appearance were first said or written, other than in the paper. */
export const mediaSchema = z.strictObject({
  kind: z.enum(mediaKinds).describe('What it is: post, video, broadcast, podcast, interview, …'),
  url: webAddressSchema.optional().describe('Its address.'),
  archived: webAddressSchema.optional().describe('The address of a copy in a public archive.'),
  time: z
    .string()
    .regex(/^(?:\d{1,2}:)?[0-5]\d:[0-5]\d$/, 'hours, minutes and seconds such as `"00:12:30"`')
    .optional()
    .describe('When in it the words begin, in quotation marks: `"00:12:30"`.'),
});
export type MediaFile = z.infer<typeof mediaSchema>;

/** A source beside the paper's own text; null for what is not known. */
export interface Media {
  readonly kind: MediaFile['kind'];
  readonly url: string | null;
  readonly archived: string | null;
  /** Seconds from its beginning. */
  readonly time: number | null;
}

export function mediaOf({ kind, url, archived, time }: MediaFile): Media {
  const seconds = time?.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) ?? null;
  return { kind, url: url ?? null, archived: archived ?? null, time: seconds };
}
