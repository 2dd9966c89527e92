import { z } from 'zod';
import { appearanceFileSchema, claimFileSchema, disputeFileSchema } from '../../model/claim-file.ts';
import { slugPattern } from '../../model/field-schemas.ts';
import { actorKinds, differenceKinds } from '../../model/vocabulary.ts';

/**
 * What an editor can do on the review page, as its forms send it. Ids become paths of files, and so are slugs here
 * already; whatever else a field holds, the compiler judges when it is written.
 */
const slug = z.string().regex(slugPattern, 'a lower-case slug such as `sir-tim-barrow`');
const article = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>/<article>`');
/** A field that must hold something. */
const text = (expected: string) => z.string().trim().min(1, expected);
/** An empty field of a form is a field that is not there. */
const words = z
  .string()
  .default('')
  .transform((text) => text.trim() || undefined);
const slugs = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(slug));
/** `<story>#<point>`; without the story, a point of the record's own. */
const point = words.pipe(
  z
    .string()
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*#)?[a-z0-9]+(?:-[a-z0-9]+)*$/, '`<story>#<point>`')
    .optional(),
);
/** Says which state of the file the editor has seen. */
const version = z.string();

const appearance = {
  /** Which one of the record, counted from 0. */
  appearance: z.coerce.number().int().min(0).default(0),
  quotes: z.array(z.string().trim()).transform((quotes) => quotes.filter((quote) => quote !== '')),
  as: words,
  identity: words,
  cue: words,
  mode: appearanceFileSchema.shape.mode,
  via: slugs,
};

const claim = {
  point,
  speaker: words,
  gist: words,
  said: words,
  saidBasis: words,
  audience: slugs,
  about: slugs,
};

/** The edges of a record that it keeps, each `<family> <claim>`; all where a form does not list them. */
const kept = z.array(z.string()).optional();

/** Where words stand in an article: as selected, with their place, or as typed. */
const selection = { article, words: text('some words'), start: z.coerce.number().int().optional() };

/** The values of fields that a form has several times, each with those of its row. */
const column = z.array(z.string().trim());
const lines = z.string().transform((all) => all.split('\n').flatMap((line) => line.trim() || []));

/** What claims stand among. */
const around = [
  z.object({ action: z.literal('actor'), id: slug, name: text('a name'), kind: z.enum(actorKinds) }),
  z.object({ action: z.literal('names'), actor: slug, version, name: text('a name'), aliases: lines }),
  z.object({
    ...{ action: z.literal('head'), article, version, headline: words, byline: words },
    ...{ people: lines, place: words, agency: words },
  }),
  z.object({
    ...{ action: z.literal('questions'), story: slug, version, question: text('a question') },
    ...{ pointIds: column, pointQuestions: column, pointNotes: column },
  }),
  z.object({
    ...{ action: z.literal('difference'), difference: slug.or(z.literal('')), version },
    ...{ point, question: text('a question'), kind: z.enum(differenceKinds) },
    ...{ values: column, articles: column, quotes: column, claims: column },
  }),
  z.object({ action: z.literal('remove'), difference: slug, version }),
] as const;

/** An action on records. */
export const recordActionSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('accept'), record: slug, version, id: slug, article, kept, ...claim, ...appearance }),
  z.object({ action: z.literal('save'), record: slug, version, article, kept, ...claim, ...appearance }),
  z.object({ action: z.literal('merge'), record: slug, version, article, claim: slug, kept, ...appearance }),
  z.object({ action: z.literal('reject'), record: slug, version, article, reason: words }),
  z.object({ action: z.literal('dispute'), record: slug, version, ...disputeFileSchema.shape }),
  z.object({ action: z.literal('propose'), ...selection }),
  z.object({ action: z.literal('quote'), record: slug, version, appearance: appearance.appearance, ...selection }),
  z.object({ action: z.literal('term'), ...selection }),
  z.object({ action: z.literal('ignore'), ...selection, reason: text('a reason') }),
  ...around,
]);
export type RecordAction = z.infer<typeof recordActionSchema>;

/** The way back and forth through what was done. */
export const reviewActionSchema = z.discriminatedUnion('action', [
  recordActionSchema,
  z.object({ action: z.literal('undo') }),
  z.object({ action: z.literal('redo') }),
]);
export type ActionOf<K extends RecordAction['action']> = Extract<RecordAction, { action: K }>;

/** The fields of a claim in the order in which a person writes them. */
export const claimFieldOrder = Object.keys(claimFileSchema.shape);
