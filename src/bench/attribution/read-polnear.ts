import { z } from 'zod';
import { type GoldArticle, markedModes } from './gold-article.ts';

const spans = z
  .array(z.tuple([z.number().int(), z.number().int()]))
  .transform((ranges) => ranges.map(([start, end]) => ({ start, end })));
const polnearSchema = z.array(
  z.object({
    id: z.string(),
    date: z.string(),
    text: z.string(),
    quotes: z.array(z.object({ content: spans, source: spans, cue: spans, speech: z.boolean() })),
  }),
);

/**
 * The articles of a file in the form of `polnear-dev.json`: speech is expected, the beliefs and intentions that the
 * corpus marks as well are merely no error. Who a pronoun stands for is not resolved there.
 * @throws ZodError where the data has another shape.
 */
export function readPolnearArticles(data: unknown): GoldArticle[] {
  return polnearSchema.parse(data).map(({ id, date, text, quotes }) => {
    const modeOf = markedModes(text);
    const points = Array.from(text);
    return {
      id,
      text,
      date,
      actors: [],
      statements: quotes.map(({ content, source, cue, speech }) => ({
        spans: content,
        mode: modeOf(content),
        cue: cue[0] ?? null,
        mention:
          source.length === 0 ? null : source.map(({ start, end }) => points.slice(start, end).join('')).join(' '),
        mentionSpans: source,
        name: null,
        isResolved: false,
        isExpected: speech,
      })),
    };
  });
}
