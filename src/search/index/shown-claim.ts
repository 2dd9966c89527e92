import type { SearchDocument, ShownClaim } from '../search-document.ts';

/** What is shipped of a claim as it stands, in a fixed order. */
export function shownClaim(claim: SearchDocument): ShownClaim {
  const { id, story, speakerName, gist, outlets, articles, attributions, quotes, quoteOutlets } = claim;
  const { disputedMark, disputesSpeakers, also = [] } = claim;
  const said = { words: claim.said.words };
  return {
    id,
    story,
    speakerName,
    gist,
    said,
    outlets,
    ...(articles === undefined ? {} : { articles }),
    disputedMark,
    ...(also.length > 0 && { also }),
    disputesSpeakers,
    attributions,
    quotes,
    quoteOutlets,
  };
}
