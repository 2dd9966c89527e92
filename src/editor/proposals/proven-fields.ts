import type { RuleId } from '../../model/diagnostic.ts';
import type { ProposedRelation } from '../../model/drafts/proposals-file.ts';
import type { DraftFields } from '../drafting/draft-text.ts';
import { reportedBefore } from '../drafting/make-draft.ts';
import type { JudgedProposal } from './judge-proposals.ts';
import { opinionOn } from './own-finding.ts';
import { newSpeakersOf, relationLists } from './proposed-claim.ts';

/**
 * The draft of a proposal that is proven: what is in doubt is left out of it, so that nobody accepts it unseen.
 * @param from the program that proposes; null for our own
 * @param resolve an edge with the id that its other end has as a record or a draft; none where it has become neither
 */
export function provenFields(
  { claim, relations, surroundings, finding, doubts }: JudgedProposal,
  from: string | null,
  resolve: (edge: ProposedRelation) => readonly ProposedRelation[],
): DraftFields {
  const { proposal, story, speaker, speakers } = claim;
  const newSpeakers = newSpeakersOf(proposal);
  const { point, gist, audience, about } = proposal;
  const isDoubted = (rule: RuleId): boolean => doubts.some((one) => one.rule === rule);
  const [first] = surroundings;
  const date =
    proposal.said === undefined || proposal.saidBasis === undefined || isDoubted('proposal/date-far')
      ? first && reportedBefore(first.article)
      : { said: proposal.said, saidBasis: proposal.saidBasis };
  const differences = isDoubted('proposal/difference-apart') ? [] : proposal.differences;
  const isGistDoubted = doubts.some(({ rule }) => rule.startsWith('proposal/gist-'));
  return {
    status: 'draft',
    draft: {
      confidence: finding?.confidence ?? 0,
      reason: `Proposed by ${from ?? 'our program'}.`,
      ...(newSpeakers.length === 0 ? {} : { newSpeakers: [...newSpeakers] }),
      ...(from === null ? {} : { from, engine: opinionOn(finding, speaker) }),
      ...(doubts.length === 0 ? {} : { doubts: doubts.map(({ message }) => message) }),
      ...(differences.length === 0 ? {} : { differences }),
    },
    story,
    ...(point === undefined ? {} : { point }),
    ...(speakers.length === 0 ? {} : { speakers: [...speakers] }),
    ...(speaker === null || isDoubted('proposal/speaker-doubted') ? {} : { speaker }),
    ...(gist === undefined || isGistDoubted ? {} : { gist }),
    ...date,
    ...(audience.length === 0 ? {} : { audience }),
    ...(about.length === 0 ? {} : { about }),
    appearances: proposal.appearances.map(({ via, ...one }) => ({ ...one, ...(via.length === 0 ? {} : { via }) })),
    ...relationLists(relations.flatMap(resolve), []),
  };
}
