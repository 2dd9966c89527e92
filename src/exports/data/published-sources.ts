import { z } from 'zod';
import { actorKinds, annotationStates } from '../../model/vocabulary.ts';
import { editionFields } from './published-edition.ts';
import { articleId, changeSchema, datedSchema as dated, recordId as id } from './published-fields.ts';

/** Where claims come from, as it is published under `/data/`. */

export const publishedArticleSchema = z.strictObject({
  id: articleId,
  outlet: id,
  url: z.url(),
  published: dated,
  /** Null where the full text may not be republished. */
  text: z.string().nullable(),
  story: id,
  /** Every story that has it, the one in whose address it stands first. */
  stories: z.array(id).min(1),
  outletBasis: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  /** The article's address on the paper's own site, where it is known. */
  sourceUrl: z.url().nullable(),
  rights: z.string().nullable(),
  annotation: z.enum(annotationStates),
  fullText: z.boolean(),
  /** What of our copy was changed after it was published. */
  changes: z.array(changeSchema),
  /** Who wrote it, from where and for which agency, as far as the byline tells. */
  people: z.array(z.string()),
  place: z.string().nullable(),
  agency: z.string().nullable(),
  /** The address of a copy in a public archive. */
  archivedUrl: z.url().nullable(),
  /** BCP 47; null where it is the site's own language. */
  lang: z.string().nullable(),
  ...editionFields,
});
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** In EDTF; null where that end is open or not known. */
const holding = { from: z.string().nullable(), until: z.string().nullable() };

export const publishedActorSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum([...actorKinds, 'outlet']),
  roles: z.array(z.strictObject({ role: z.string(), article: articleId, ...holding })),
  url: z.url(),
  description: z.string().nullable(),
  /** Of a document: where it can be read, and a copy in a public archive. */
  sourceUrl: z.url().nullable(),
  archivedUrl: z.url().nullable(),
  /** Those of the aliases that hold for a time only. */
  datedAliases: z.array(z.strictObject({ name: z.string(), ...holding })),
});
export type PublishedActor = z.infer<typeof publishedActorSchema>;
