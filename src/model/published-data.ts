import { z } from 'zod';
import { slugPattern } from './field-schemas.ts';
import { actorKinds, annotationStates, disputeKinds, disputeScopes, modes } from './vocabulary.ts';

/**
 * What is published under `/data/`, as zod schemas; the types are inferred from them.
 * Permanent: keys are only added, never renamed or taken away. `url` is always a whole address.
 */

const id = z.string().regex(slugPattern);
const articleId = z.string().regex(/^[^/]+\/[^/]+$/);
const dated = z.strictObject({ edtf: z.string(), basis: z.string().nullable() });

export const publishedQuoteSchema = z.strictObject({
  exact: z.string(),
  /** Empty where the article's full text may not be republished. */
  prefix: z.string(),
  suffix: z.string(),
  /** Unicode code points in the article's `text`; `end` exclusive. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  paragraph: z.int().positive(),
});
export type PublishedQuote = z.infer<typeof publishedQuoteSchema>;

export const publishedAppearanceSchema = z.strictObject({
  article: articleId,
  outlet: id,
  url: z.url(),
  as: z.string().nullable(),
  identity: z.string().nullable(),
  cue: z.string().nullable(),
  mode: z.enum(modes),
  via: z.array(id),
  unmarked: z.string().nullable(),
  lang: z.string().nullable(),
  translation: z.string().nullable(),
  quotes: z.array(publishedQuoteSchema).min(1),
});
export type PublishedAppearance = z.infer<typeof publishedAppearanceSchema>;

export const publishedDisputeSchema = z.strictObject({
  claim: id,
  kind: z.enum(disputeKinds),
  scope: z.enum(disputeScopes),
  note: z.string(),
  /** The dispute's one canonical address, whichever end lists it. */
  url: z.url(),
});
export type PublishedDispute = z.infer<typeof publishedDisputeSchema>;

export const publishedClaimSchema = z.strictObject({
  id,
  url: z.url(),
  story: id,
  point: id,
  gist: z.string(),
  speaker: z.strictObject({ id, name: z.string() }),
  said: dated,
  audience: z.array(id),
  about: z.array(id),
  appearances: z.array(publishedAppearanceSchema).min(1),
  disputes: z.array(publishedDisputeSchema),
  disputedBy: z.array(publishedDisputeSchema),
  supports: z.array(id),
  supportedBy: z.array(id),
  disputed: z.boolean(),
  /** The editor's note, as Markdown. */
  note: z.string().nullable(),
});
export type PublishedClaim = z.infer<typeof publishedClaimSchema>;

/** `/claims/<id>.json` of a claim that is no more: the id that took its place, or why it was withdrawn, and when. */
export const formerClaimSchema = z.union([
  z.strictObject({ id, moved: id, url: z.url() }),
  z.strictObject({ id, withdrawn: z.iso.date(), reason: z.string() }),
]);
export type FormerClaim = z.infer<typeof formerClaimSchema>;

export const publishedArticleSchema = z.strictObject({
  id: articleId,
  outlet: id,
  url: z.url(),
  published: dated,
  /** Null where the full text may not be republished. */
  text: z.string().nullable(),
  story: id,
  outletBasis: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.string().nullable(),
  /** The article's address on the paper's own site, where it is known. */
  sourceUrl: z.url().nullable(),
  rights: z.string().nullable(),
  annotation: z.enum(annotationStates),
  fullText: z.boolean(),
});
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

export const publishedActorSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum([...actorKinds, 'outlet']),
  roles: z.array(z.strictObject({ role: z.string(), article: articleId })),
  url: z.url(),
  description: z.string().nullable(),
});
export type PublishedActor = z.infer<typeof publishedActorSchema>;

/** `/data/claims.json`. */
export const claimsFileSchema = z.strictObject({ claims: z.array(publishedClaimSchema) });
/** `/data/articles.json`. */
export const articlesFileSchema = z.strictObject({ articles: z.array(publishedArticleSchema) });
/** `/data/actors.json`. */
export const actorsFileSchema = z.strictObject({ actors: z.array(publishedActorSchema) });
