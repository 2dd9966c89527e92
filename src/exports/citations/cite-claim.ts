import { dateWords } from '../../dates/date-words.ts';
import { absoluteAddress, claimAddress } from '../../model/addresses.ts';
import type { ClaimRecord, Corpus } from '../../model/corpus.ts';
import { inferredReason } from '../../model/inferred-reason.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { claimStanding, papersInSentence, speakersInSentence } from '../../views/claim/claim-link.ts';
import { oneLine, sentences } from '../../views/sentences.ts';
import { type CslItem, cslDate } from './csl-item.ts';

/**
 * A claim's record as CSL-JSON. Its author is this site, not the speaker, since the sentence is ours; the record has
 * no date of issue, so that a citation says "n.d." and not a day that nobody knows.
 */
export function claimCsl(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): CslItem {
  return {
    id: claim.id,
    type: 'webpage',
    title: claimTitle(claim, corpus),
    author: [{ literal: facts.name }],
    'container-title': facts.name,
    'event-date': cslDate(claim.said),
    URL: absoluteAddress(facts.address, claimAddress(claim.id)),
    language: facts.language,
    note: sentences(claimRemarks(claim, corpus)),
  };
}

/** A claim's record as one line of text to paste, with its permalink. */
export function claimCitation(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): string {
  const address = absoluteAddress(facts.address, claimAddress(claim.id));
  return `${sentences([facts.name, claimTitle(claim, corpus), ...claimRemarks(claim, corpus)])} ${address}`;
}

function claimTitle(claim: ClaimRecord, corpus: Corpus): string {
  const speakers = speakersInSentence(claim, corpus);
  // Styles put a full stop after a title themselves.
  return oneLine(`Statement attributed to ${speakers}: ${claim.gist}`).replace(/(?<!\.)\.$/, '');
}

/** When it was said, who reports it, and whether it is disputed or was taken back. */
function claimRemarks(claim: ClaimRecord, corpus: Corpus): readonly string[] {
  const inferred = inferredReason(claim.said.basis ?? '') !== null;
  return [
    `Said ${dateWords(claim.said.edtf)}${inferred ? ' (our dating)' : ''}`,
    `Reported by ${papersInSentence(claim, corpus)}`,
    ...claimStanding(claim, corpus),
  ];
}
