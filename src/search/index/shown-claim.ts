import type { SearchDocument, ShownClaim } from '../search-document.ts';

/** What is shipped of a claim as it stands, in a fixed order. */
export function shownClaim(claim: SearchDocument): ShownClaim {
  const { id, story, speakerName, gist, outlets, attributions, quotes, quoteOutlets } = claim;
  const { disputedMark, disputesSpeakers, also = [] } = claim;
  const said = { words: claim.said.words };
  return {
    id,
    story,
    speakerName,
    gist,
    said,
    outlets,
    disputedMark,
    ...(also.length > 0 && { also }),
    disputesSpeakers,
    attributions,
    quotes,
    quoteOutlets,
  };
}
