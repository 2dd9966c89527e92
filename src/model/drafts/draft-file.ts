import { z } from 'zod';
import { claimFileSchema } from '../claim-file.ts';
import { slugPattern, textSchema } from '../field-schemas.ts';
import { relationFamilies } from '../vocabulary.ts';
import { newSpeakerSchema, proposedDifferenceSchema } from './proposals-file.ts';

/** What a proposed claim says of itself. */
const proposalSchema = z.strictObject({
  confidence: z.number().min(0).max(1).describe('How often such a proposal is right, from 0 to 1.'),
  reason: z.string().min(1, 'some text').describe('Why it is proposed, and what is still to be done.'),
  appearanceOf: z
    .string()
    .regex(slugPattern, 'the id of a claim')
    .optional()
    .describe('The claim of which this would be one more appearance.'),
  newSpeakers: z
    .array(newSpeakerSchema)
    .min(1, 'at least one speaker')
    .optional()
    .describe('Those of its speakers whom no record has yet; accepting the draft adds them.'),
  from: textSchema.optional().describe('The program that proposed it, where it is not our own.'),
  engine: textSchema.optional().describe('What our own program finds in the same words, where another proposes.'),
  doubts: z.array(textSchema).optional().describe('What could not be proven, and is left out.'),
  differences: z
    .array(proposedDifferenceSchema)
    .optional()
    .describe('What the papers put differently about it; each becomes a record when the draft is accepted.'),
  waiting: z
    .array(
      z.strictObject({
        from: z.string().regex(slugPattern, 'the id of a claim'),
        family: z.enum(relationFamilies),
        kind: textSchema.optional(),
        scope: textSchema.optional(),
        note: textSchema,
      }),
    )
    .optional()
    .describe('Edges of accepted claims to this one, drawn when it is accepted.'),
  hash: z.string().min(1).optional().describe('Tells whether a person has changed the file since it was written.'),
});
export type Proposal = z.infer<typeof proposalSchema>;

/**
 * A claim file with `status: draft`: a claim that is proposed and not published. It lacks what only a person can
 * write; without its `status` and `draft` it becomes a claim, and must then have all of one.
 */
export const draftFileSchema = claimFileSchema
  .partial({ point: true, speaker: true, gist: true, said: true, saidBasis: true })
  .extend({
    status: z.literal('draft').describe('`draft`: the record is proposed, and not published.'),
    draft: proposalSchema.describe('How sure the proposal is, and why.'),
  });
export type DraftFile = z.infer<typeof draftFileSchema>;
