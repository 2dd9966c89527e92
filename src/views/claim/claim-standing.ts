import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { disputeKinds } from '../../model/vocabulary.ts';
import { actorInSentence } from '../named-link.ts';
import { sentences } from '../sentences.ts';
import { joinNames } from '../words.ts';
import { claimStanding } from './claim-link.ts';

const mostNames = 2;

/**
 * Beside a claim's words in a line without a full stop: who disputes it; where nobody does any more, how it stands; null
 * where there is nothing to say.
 */
export function standingLine(claim: ClaimRecord, corpus: Corpus): string | null {
  const standing = claimStanding(claim, corpus);
  return disputedBy(claim, corpus) ?? (standing.length === 0 ? null : sentences(standing).replace(/\.$/u, ''));
}

/** The speakers who dispute it and have not taken that back, the plainest first: as many names as have room. */
function disputedBy(claim: ClaimRecord, corpus: Corpus): string | null {
  const standing = claim.disputedBy.filter(
    (edge) => !getRecord(corpus.claims, edge.claim).states.includes('taken-back'),
  );
  const plainest = standing.toSorted((a, b) => disputeKinds.indexOf(a.kind) - disputeKinds.indexOf(b.kind));
  const makers = plainest.flatMap((edge) => getRecord(corpus.claims, edge.claim).speakers);
  const names = makers.map((id) => actorInSentence(getRecord(corpus.actors, id)));
  const speakers = [...new Set(names)];
  if (speakers.length === 0) return null;
  return `Disputed by ${joinNames([...speakers.slice(0, mostNames), ...(speakers.length > mostNames ? ['others'] : [])])}`;
}
