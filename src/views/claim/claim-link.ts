import { claimAddress } from '../../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { listed } from '../words.ts';

/** A claim in short: its gist, who said it, where it lives. */
export interface ClaimLink {
  readonly id: string;
  readonly gist: string;
  readonly address: string;
  readonly speaker: NamedLink;
  /** What stands before the gist wherever it is a headline: whose it is, and that it is reported. No headline of ours asserts. */
  readonly attributed: string;
  readonly disputed: boolean;
  /** What the mark says: that the claim is disputed, or only that it was said; null where nobody disputes it. */
  readonly disputedMark: string | null;
}

/** A claim in short. */
export function claimLink(id: string, corpus: Corpus): ClaimLink {
  const claim = getRecord(corpus.claims, id);
  const { gist, disputed } = claim;
  const speaker = actorLink(claim.speaker, corpus);
  return {
    ...{ id, gist, address: claimAddress(id), speaker, attributed: attributedTo(claim, corpus) },
    ...{ disputed, disputedMark: disputedMark(claim) },
  };
}

/** What a claim's mark says, null where nobody disputes it. A denial that words were spoken does not dispute what they say. */
export function disputedMark({ disputedBy }: ClaimRecord): string | null {
  if (disputedBy.length === 0) return null;
  return disputedBy.every(({ scope }) => scope === 'attribution') ? 'Disputed that it was said' : 'Disputed';
}

/** `Bjoern Seibert, as reported`; `The Sun, in its own voice`; of a joint act all who share it. */
export function attributedTo({ speakers }: Pick<ClaimRecord, 'speakers'>, corpus: Corpus): string {
  const actors = speakers.map((id) => getRecord(corpus.actors, id));
  const names = listed(actors.map(({ name }) => name));
  if (!actors.every(({ kind }) => kind === 'outlet')) return `${names}, as reported`;
  return `${names}, in ${actors.length === 1 ? 'its own voice' : 'their own voices'}`;
}

/** A claim as a headline: `Bjoern Seibert, as reported: …`. */
export function claimHeadline(claim: Pick<ClaimRecord, 'speakers' | 'gist'>, corpus: Corpus): string {
  return `${attributedTo(claim, corpus)}: ${claim.gist}`;
}
