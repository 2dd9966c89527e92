import { z } from 'zod';
import { editionRefSchema } from './editions/edition-ref.ts';
import {
  articleRefSchema,
  basisSchema,
  changesSchema,
  edtfSchema,
  languageSchema,
  notQuotedSchema,
  quoteSpecSchema,
  slugSchema,
  textSchema,
} from './field-schemas.ts';
import { mediaSchema } from './source/media.ts';
import { translationSchema } from './source/translation.ts';
import { disputeKinds, disputeScopes, modes, qualifyScopes, supportKinds, updateKinds } from './vocabulary.ts';

export const appearanceFileSchema = z.strictObject({
  article: articleRefSchema.describe('The article that carries the claim: `<story>/<article>`.'),
  edition: editionRefSchema,
  quote: z
    .union([quoteSpecSchema, z.array(quoteSpecSchema).min(1, 'at least one quote')])
    .describe(
      'The words of the article, letter for letter; a list where they stand in several places, one paragraph each.',
    ),
  as: textSchema
    .optional()
    .describe('The attribution as printed, verbatim: `An EU official`. Only the outlet itself may go without.'),
  identity: basisSchema
    .optional()
    .describe('`inferred: why`, where this article does not itself say who the speaker is.'),
  cue: textSchema.optional().describe('The word or words that report it, verbatim: `told`, `insist`.'),
  mode: z.enum(modes).describe('How the words are carried: direct, mixed, indirect, document, outlet.'),
  via: z
    .array(slugSchema)
    .default([])
    .describe('The chain it came by, nearest to the paper first: ids of actors such as a leaked memo.'),
  unmarked: textSchema
    .optional()
    .describe(
      'Why words count as quoted that the article sets apart without quotation marks: `a statement after a colon`.',
    ),
  lang: languageSchema.optional().describe('The language of the words, where it is not that of the article: `fr`.'),
  translation: translationSchema
    .optional()
    .describe('What the words mean in the site’s language, where they are in another; ours, or `{ text, origin }`.'),
  media: mediaSchema.optional().describe('Where the words were said or written, if the paper took them from there.'),
});
export type AppearanceFile = z.infer<typeof appearanceFileSchema>;

const relationNote = textSchema.describe('What in the text makes it one, in a sentence.');

export const disputeFileSchema = z.strictObject({
  claim: slugSchema.describe('The id of the claim that is disputed.'),
  kind: z.enum(disputeKinds).describe('What it does to that claim.'),
  scope: z.enum(disputeScopes).describe('Which part of that claim it is about.'),
  note: textSchema.describe('What in the text makes it a dispute, in a sentence.'),
});

const qualificationFileSchema = z.strictObject({
  claim: slugSchema.describe('The id of the claim that is limited, and not denied.'),
  scope: z
    .enum(qualifyScopes)
    .describe('What of that claim it limits: how far it goes, what it is based on, when it holds, or one part of it.'),
  note: relationNote,
});

const positionFileSchema = (which: string) =>
  z.strictObject({ claim: slugSchema.describe(`The id of the claim that is ${which}.`), note: relationNote });

const updateFileSchema = z.strictObject({
  claim: slugSchema.describe('The id of the earlier claim of the same speaker.'),
  kind: z.enum(updateKinds).describe('Whether the speaker takes it back or says it otherwise.'),
  note: relationNote,
});

const supportFileSchema = z.strictObject({
  claim: slugSchema.describe('The id of the claim that is supported.'),
  kind: z
    .enum(supportKinds)
    .describe(
      '`ground`: the text gives this claim as the reason or the basis of that one. `confirms`: it says that that one is so.',
    ),
  note: relationNote,
});

/** `content/claims/<story>/<id>.md`, its front matter; the body is an editor's note. */
export const claimFileSchema = z.strictObject({
  story: slugSchema.describe('The story the claim belongs to.'),
  point: slugSchema.describe('The point of that story under which the claim is compared.'),
  speaker: slugSchema
    .optional()
    .describe('Whose words or position it is: the id of an actor or an outlet. Of several, write `speakers`.'),
  speakers: z
    .array(slugSchema)
    .min(2, 'two ids or more')
    .optional()
    .describe('Instead of `speaker`: those who did it jointly, or the papers that each assert it in their own voice.'),
  gist: textSchema.describe('The claim in one neutral sentence of ours, present tense, that both sides would accept.'),
  said: edtfSchema.describe(
    'When it was said, as EDTF (ISO 8601-2), no more precise than the text: `2023?`, `2023-05`, `2023-08~`.',
  ),
  saidBasis: textSchema.describe("The article's own words for the date, verbatim, or `inferred: why`."),
  audience: z.array(slugSchema).default([]).describe('To whom it was said: ids of actors.'),
  about: z.array(slugSchema).default([]).describe('Whom it is about: ids of actors.'),
  appearances: z
    .array(appearanceFileSchema)
    .min(1, 'at least one appearance')
    .describe('The claim as each article carries it.'),
  disputes: z
    .array(disputeFileSchema)
    .default([])
    .describe('The claims that this one disputes; the other direction is derived.'),
  qualifies: z
    .array(qualificationFileSchema)
    .default([])
    .describe('The claims that this one limits without denying them, where a word of the text joins the two.'),
  opposes: z
    .array(positionFileSchema('opposed'))
    .default([])
    .describe('The proposals, wishes or policies that this position is against.'),
  answers: z
    .array(positionFileSchema('answered'))
    .default([])
    .describe('The claims that this one replies to, neither denying nor accepting them.'),
  updates: z
    .array(updateFileSchema)
    .default([])
    .describe('The earlier claims of the same speaker that this one takes back or revises.'),
  supports: z
    .array(supportFileSchema)
    .default([])
    .describe('The claims that this one is given as a ground of, or confirms.'),
  minor: textSchema.optional().describe('Why pages fold the claim away, where hardly anybody would look for it.'),
  changes: changesSchema,
  notQuoted: notQuotedSchema,
});
export type ClaimFile = z.infer<typeof claimFileSchema>;

/** The ids of those whose claim it is, in the order of the record; empty where neither field is written. */
export function speakersOf({ speaker, speakers }: Pick<ClaimFile, 'speaker' | 'speakers'>): readonly string[] {
  return speakers ?? (speaker === undefined ? [] : [speaker]);
}
