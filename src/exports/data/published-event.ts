import { z } from 'zod';
import { slugPattern } from '../../model/field-schemas.ts';
import { publishedQuoteSchema } from './published-data.ts';
import { datedSchema } from './published-fields.ts';

const id = z.string().regex(slugPattern);

/** What happened, as one article reports it, as `/data/events.json` lists it. */
export const publishedEventSchema = z.strictObject({
  story: id,
  /** Its place among the events of the story’s record, counted from 1; an event has no permanent id. */
  number: z.int().positive(),
  what: z.string(),
  date: datedSchema,
  article: z.string().regex(/^[^/]+\/[^/]+$/),
  outlet: id,
  /** Where the words stand in the article. */
  url: z.url(),
  quote: publishedQuoteSchema,
  /** The edition of the article in whose text the position of the quote counts. */
  edition: z.string(),
});
export type PublishedEvent = z.infer<typeof publishedEventSchema>;

/** `/data/events.json`. */
export const eventsFileSchema = z.strictObject({ events: z.array(publishedEventSchema) });
