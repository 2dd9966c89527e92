import { z } from 'zod';
import { appearanceFileSchema, claimFileSchema } from '../claim-file.ts';
import { differenceFileSchema } from '../difference-file.ts';
import { slugSchema, textSchema } from '../field-schemas.ts';
import { actorKinds, relationFamilies } from '../vocabulary.ts';

/**
 * What any program may propose: `npm run draft -- --from <file>`. A proposal is a claim file in JSON, and what has to be
 * proven of it besides; names of fields are those of the records, so that one vocabulary and one set of messages serve both.
 */

export const newSpeakerSchema = z.strictObject({
  name: textSchema.describe('The whole name, letter for letter as the article prints it.'),
  kind: z.enum(actorKinds).describe('What it is: person, organisation, group or document.'),
});
/** Somebody who speaks and whom no record has yet: the actor that accepting the draft adds. */
export type NewSpeaker = z.infer<typeof newSpeakerSchema>;

/** An edge to another claim. The kinds and scopes of each family are those of the claim's own lists. */
const proposedRelationSchema = z.strictObject({
  family: z.enum(relationFamilies).describe('The list of the claim in which the edge is written.'),
  claim: slugSchema.describe('The claim at the other end: its id, or the `id` of another proposal of this file.'),
  kind: textSchema.optional().describe('Of `disputes`, `updates` and `supports`: the kind, as a claim has it.'),
  scope: textSchema.optional().describe('Of `disputes` and `qualifies`: the scope, as a claim has it.'),
  words: textSchema.describe('The words of the article that show it, verbatim: `However`, `denied`, `did not recall`.'),
  note: textSchema.optional().describe('What in the text makes it one, in a sentence; made of `words` if left out.'),
});
export type ProposedRelation = z.infer<typeof proposedRelationSchema>;

/** A difference as a draft carries it until both are accepted: a difference file without its story and point. */
export const proposedDifferenceSchema = differenceFileSchema.pick({ question: true, kind: true, values: true });
export type ProposedDifference = z.infer<typeof proposedDifferenceSchema>;

export const proposalSchema = z.strictObject({
  id: slugSchema.optional().describe('The id that the claim would have; relations of this file may name it.'),
  story: slugSchema.optional().describe('The story, where it is not that in whose folder the first article lies.'),
  point: slugSchema.optional().describe('The point of the story under which it would be compared.'),
  speaker: slugSchema.optional().describe('The id of the actor or outlet whose words or position it is.'),
  speakers: z
    .array(slugSchema)
    .min(1, 'at least one id')
    .optional()
    .describe('Instead of `speaker`: the ids of several who speak together, or of papers that each assert it.'),
  newSpeaker: z
    .union([newSpeakerSchema, z.array(newSpeakerSchema).min(1, 'at least one speaker')])
    .optional()
    .describe(
      'Instead of `speaker`: an actor that the records do not have yet; a list where several of them speak together, beside those in `speakers`.',
    ),
  gist: textSchema.optional().describe('The summary: one neutral sentence in the present tense, no more certain.'),
  said: claimFileSchema.shape.said.optional().describe('When it was said, as EDTF, no more precise than the text.'),
  saidBasis: textSchema.optional().describe("The article's own words for the date, or `inferred: why`."),
  audience: claimFileSchema.shape.audience,
  about: claimFileSchema.shape.about,
  appearances: z
    .array(appearanceFileSchema)
    .min(1, 'at least one appearance')
    .describe('The same statement as each article carries it: the words, attribution, cue and mode.'),
  relations: z.array(proposedRelationSchema).default([]).describe('Edges to other claims that the text shows.'),
  differences: z
    .array(proposedDifferenceSchema)
    .default([])
    .describe('What the papers put differently about it, with the words of each.'),
});
export type ProposalFile = z.infer<typeof proposalSchema>;

export const proposalsFileSchema = z.strictObject({
  from: textSchema.describe('Who proposes: the name and version of the program. Each draft says it.'),
  proposals: z.array(proposalSchema).describe('The proposals; each is judged by itself.'),
});
