import { claimAddress } from '../../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import { actorInSentence, actorLink, actorName, type NamedLink } from '../named-link.ts';
import { outletInSentence } from '../outlet-words.ts';
import { atSentenceStart, joinNames, stateWords } from '../words.ts';
import { otherStates, type StateView } from './claim-states.ts';

/** A claim in short: its gist, who said it, where it lives. */
export interface ClaimLink {
  readonly id: string;
  readonly gist: string;
  readonly address: string;
  /** The first of `speakers`. */
  readonly speaker: NamedLink;
  /** Whose claim it is, in the order of the record; several of a joint act. */
  readonly speakers: readonly NamedLink[];
  /** What stands before the gist wherever it is a headline: whose it is, and that it is reported. No headline of ours asserts. */
  readonly attributed: string;
  readonly disputed: boolean;
  /** What the mark says: that the claim is disputed, or only that it was said; null where nobody disputes it. */
  readonly disputedMark: string | null;
  /** What else it is by the edges that it receives; never `disputed`, which has a mark of its own. */
  readonly states: readonly StateView[];
}

/** A claim in short. */
export function claimLink(id: string, corpus: Corpus): ClaimLink {
  const claim = getRecord(corpus.claims, id);
  const { gist, disputed } = claim;
  const speaker = actorLink(claim.speaker, corpus);
  return {
    ...{ id, gist, address: claimAddress(id), speaker, attributed: attributedTo(claim, corpus) },
    speakers: claim.speakers.map((one) => actorLink(one, corpus)),
    ...{ disputed, disputedMark: disputedMark(claim, corpus) },
    states: otherStates(claim, corpus),
  };
}

/**
 * What a claim's mark says, null where nobody disputes it. A denial that words were spoken does not dispute what they say;
 * and where whoever disputed it has taken that back, both are told.
 */
export function disputedMark({ disputedBy }: Pick<ClaimRecord, 'disputedBy'>, corpus: Corpus): string | null {
  if (disputedBy.length === 0) return null;
  const mark = disputedBy.every(({ scope }) => scope === 'attribution') ? 'Disputed: was it said?' : 'Disputed';
  const standing = disputedBy.filter((edge) => !getRecord(corpus.claims, edge.claim).states.includes('taken-back'));
  if (standing.length > 0) return mark;
  return `${mark}; ${disputedBy.length === 1 ? 'the reply was' : 'all replies were'} later taken back`;
}

/** What to know of a claim beside its words: that it is disputed, that its speaker took it back or revised it. */
export function claimStanding(claim: ClaimRecord, corpus: Corpus): readonly string[] {
  const mark = disputedMark(claim, corpus);
  const own = claim.states.filter((state) => state === 'taken-back' || state === 'revised');
  return [...(mark === null ? [] : [mark]), ...own.map((state) => stateWords[state])];
}

/** The names of all whose claim it is, as they begin a headline: `Hungary and Poland`. */
export function speakerNames({ speakers }: Pick<ClaimRecord, 'speakers'>, corpus: Corpus): string {
  return atSentenceStart(joinNames(speakers.map((id) => actorName(getRecord(corpus.actors, id)))));
}

/** The same within a sentence: `the European Commission and Hungary`. */
export function speakersInSentence({ speakers }: Pick<ClaimRecord, 'speakers'>, corpus: Corpus): string {
  return joinNames(speakers.map((id) => actorInSentence(getRecord(corpus.actors, id))));
}

/** The papers that carry a claim, each once, within a sentence: `The Sun and the Daily Mail`. */
export function papersInSentence({ appearances }: Pick<ClaimRecord, 'appearances'>, corpus: Corpus): string {
  const outlets = [...new Set(appearances.map(({ outlet }) => outlet))];
  return joinNames(outlets.map((id) => outletInSentence(getRecord(corpus.outlets, id))));
}

/** `Bjoern Seibert, as reported`; `The Sun, in its own voice`; of a joint act all who share it. */
export function attributedTo({ speakers }: Pick<ClaimRecord, 'speakers'>, corpus: Corpus): string {
  const actors = speakers.map((id) => getRecord(corpus.actors, id));
  const names = speakerNames({ speakers }, corpus);
  if (!actors.every(({ kind }) => kind === 'outlet')) return `${names}, as reported`;
  return `${names}, in ${actors.length === 1 ? 'its own voice' : 'their own voices'}`;
}

/** A claim as a headline: `Bjoern Seibert, as reported: …`. */
export function claimHeadline(claim: Pick<ClaimRecord, 'speakers' | 'gist'>, corpus: Corpus): string {
  return `${attributedTo(claim, corpus)}: ${claim.gist}`;
}
