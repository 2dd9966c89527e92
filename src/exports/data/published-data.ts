import { z } from 'zod';
import {
  claimStates,
  differenceKinds,
  disputeKinds,
  disputeScopes,
  mediaKinds,
  modes,
  qualifyScopes,
  relationFamilies,
  supportKinds,
  translationOrigins,
  updateKinds,
} from '../../model/vocabulary.ts';
import { articleId, changeSchema, datedSchema as dated, recordId as id } from './published-fields.ts';
import { publishedActorSchema, publishedArticleSchema } from './published-sources.ts';

/**
 * What is published under `/data/`, as zod schemas; the types are inferred from them.
 * Permanent: keys are only added, never renamed or taken away. `url` is always a whole address.
 */

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

/** The id of an edition of an article; its earlier ones have it in their address. */
const editionName = z.string();

export const publishedAppearanceSchema = z.strictObject({
  article: articleId,
  /** The edition in whose text the positions of the quotes count. */
  edition: editionName,
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
  /** Whose the translation is. */
  translationOrigin: z.enum(translationOrigins).nullable(),
  /** Where the words were said or written, if not in the paper; `time` in seconds from its beginning. */
  media: z
    .strictObject({
      kind: z.enum(mediaKinds),
      url: z.url().nullable(),
      archivedUrl: z.url().nullable(),
      time: z.int().nonnegative().nullable(),
    })
    .nullable(),
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

/** An edge of any family, from one of its two claims; `claim` is the other. */
export const publishedRelationSchema = z.strictObject({
  claim: id,
  family: z.enum(relationFamilies),
  /** Null where the family has no kinds, or no scopes. */
  kind: z.enum([...disputeKinds, ...updateKinds, ...supportKinds]).nullable(),
  scope: z.enum([...disputeScopes, ...qualifyScopes]).nullable(),
  note: z.string(),
  /** The edge's one canonical address, whichever end lists it. */
  url: z.url(),
});
export type PublishedRelation = z.infer<typeof publishedRelationSchema>;

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
  /** One or several; `speaker` is the first. */
  speakers: z.array(z.strictObject({ id, name: z.string() })).min(1),
  relations: z.array(publishedRelationSchema),
  relatedBy: z.array(publishedRelationSchema),
  /** What follows from `relatedBy` and `restsOnDisputed`, never written down. */
  states: z.array(z.enum(claimStates)),
  /** The disputed claims that it is grounded on, however indirectly. */
  restsOnDisputed: z.array(id),
  /** Why hardly anybody would look for it. */
  minor: z.string().nullable(),
  changes: z.array(changeSchema),
  /** The editor's note, as Markdown. */
  note: z.string().nullable(),
});
export type PublishedClaim = z.infer<typeof publishedClaimSchema>;

export const publishedDifferenceSchema = z.strictObject({
  id,
  url: z.url(),
  story: id,
  point: id,
  kind: z.enum(differenceKinds),
  question: z.string(),
  values: z
    .array(
      z.strictObject({
        value: z.string(),
        passages: z.array(
          publishedQuoteSchema.extend({
            article: articleId,
            edition: editionName,
            outlet: id,
            url: z.url(),
            claim: id.nullable(),
          }),
        ),
      }),
    )
    .min(2),
  /** Articles of papers that say nothing on it: those that were gone through, and were not printed before it was said. */
  silent: z.array(articleId),
  /** The same of articles printed before any of it was said, and of others, that have not been gone through. */
  printedBefore: z.array(articleId),
  unchecked: z.array(articleId),
  claims: z.array(id),
  changes: z.array(changeSchema),
  /** The note, as Markdown. */
  note: z.string().nullable(),
});
export type PublishedDifference = z.infer<typeof publishedDifferenceSchema>;

/** `/data/claims.json`. */
export const claimsFileSchema = z.strictObject({ claims: z.array(publishedClaimSchema) });
/** `/data/differences.json`. */
export const differencesFileSchema = z.strictObject({ differences: z.array(publishedDifferenceSchema) });
/** `/data/articles.json`. */
export const articlesFileSchema = z.strictObject({ articles: z.array(publishedArticleSchema) });
/** `/data/actors.json`. */
export const actorsFileSchema = z.strictObject({ actors: z.array(publishedActorSchema) });
