import { z } from 'zod';
import { textSchema } from '../field-schemas.ts';

/** A byline as a person writes it: the line as printed, or who wrote, from where, for which agency. */
export const bylineSchema = z.union(
  [
    textSchema,
    z
      .strictObject({
        people: z.array(textSchema).default([]).describe('Who wrote it, each by the name that is printed.'),
        place: textSchema.optional().describe('From where.'),
        agency: textSchema.optional().describe('The news agency that it comes from.'),
        printed: textSchema.optional().describe('The line as printed, where it says more.'),
      })
      .refine(
        ({ people, agency, printed }) => people.length > 0 || agency !== undefined || printed !== undefined,
        'somebody among `people`, or an `agency`',
      ),
  ],
  'the line as printed, or `{ people, place, agency }`',
);
export type BylineFile = z.infer<typeof bylineSchema>;

/** Who wrote an article, as far as its byline tells. */
export interface Byline {
  /** The line as printed, without the `By` that leads it in; null where only its parts are written down. */
  readonly printed: string | null;
  readonly people: readonly string[];
  readonly place: string | null;
  readonly agency: string | null;
}
