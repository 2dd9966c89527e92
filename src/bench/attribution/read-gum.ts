import { z } from 'zod';
import { type GoldArticle, goldModes } from './gold-article.ts';

const range = z.object({ start: z.number().int(), end: z.number().int() });
const gumSchema = z.array(
  z.object({
    id: z.string(),
    date: z.string().nullish(),
    text: z.string(),
    quotes: z.array(
      z.object({
        kind: z.enum(['report', 'other']),
        mode: z.enum(goldModes),
        content_spans: z.array(range),
        cue_span: range.nullish(),
        speaker: z.string().nullable(),
        speaker_span: range.nullish(),
        speaker_canonical: z.string().nullable(),
      }),
    ),
  }),
);

/**
 * The articles of a file in the form of `gum-wikinews-dev.json`. Its entries of the kind `other` (captions, headings,
 * clauses without any source) are left out: they attribute nothing to anybody.
 * @throws ZodError where the data has another shape.
 */
export function readGumArticles(data: unknown): GoldArticle[] {
  return gumSchema.parse(data).map(({ id, date, text, quotes }) => ({
    id,
    text,
    date: date ?? null,
    actors: [],
    statements: quotes
      .filter(({ kind }) => kind === 'report')
      .map((quote) => ({
        spans: quote.content_spans.map((span) => withoutThat(text, span)),
        mode: quote.mode,
        cue: quote.cue_span ?? null,
        mention: quote.speaker,
        mentionSpans: quote.speaker_span ? [quote.speaker_span] : [],
        name: quote.speaker_canonical,
        isResolved: true,
        isExpected: true,
      })),
  }));
}

/** The word `that` before a statement belongs to it in one style of annotation and not in another. */
export function withoutThat<T extends { readonly start: number }>(text: string, span: T): T {
  const head = Array.from(text)
    .slice(span.start, span.start + 5)
    .join('');
  return head === 'that ' ? { ...span, start: span.start + 5 } : span;
}
