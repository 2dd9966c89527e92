import { z } from 'zod';

/** Articles with attributions made by hand, as the benchmark compares them. */

export const goldModes = ['direct', 'mixed', 'indirect'] as const;
export type GoldMode = (typeof goldModes)[number];

export interface GoldStatement {
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly mode: GoldMode;
  readonly cue: { readonly start: number; readonly end: number } | null;
  /** The speaker as printed, or null where the annotation gives none. */
  readonly mention: string | null;
  /** The person or body, or null for a source without a name. */
  readonly name: string | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
}

const range = z.object({ start: z.number().int(), end: z.number().int() });
const gumSchema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    quotes: z.array(
      z.object({
        kind: z.enum(['report', 'other']),
        mode: z.enum(goldModes),
        content_spans: z.array(range),
        cue_span: range.nullish(),
        speaker: z.string().nullable(),
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
  return gumSchema.parse(data).map(({ id, text, quotes }) => ({
    id,
    text,
    statements: quotes
      .filter(({ kind }) => kind === 'report')
      .map((quote) => ({
        spans: quote.content_spans.map((span) => withoutThat(text, span)),
        mode: quote.mode,
        cue: quote.cue_span ?? null,
        mention: quote.speaker,
        name: quote.speaker_canonical,
      })),
  }));
}

/** The word `that` before a statement belongs to it in one style of annotation and not in another. */
function withoutThat<T extends { readonly start: number }>(text: string, span: T): T {
  const head = Array.from(text)
    .slice(span.start, span.start + 5)
    .join('');
  return head === 'that ' ? { ...span, start: span.start + 5 } : span;
}
