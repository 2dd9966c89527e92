import { type DateView, dateView } from '../../dates/date-view.ts';
import type { ClaimRecord, Corpus, StoryRecord } from '../../model/corpus.ts';
import { type ClaimLink, claimLink } from '../claim/claim-link.ts';
import type { NamedLink } from '../named-link.ts';
import { relationWords } from '../words.ts';

/** A claim of a date. */
export interface DatedClaim extends ClaimLink {
  readonly said: DateView;
  /** Earlier claims of its speaker that it takes back or revises. */
  readonly updates: readonly { readonly words: string; readonly claim: ClaimLink }[];
}

/** What one speaker, or several together, said at a date. */
export interface DatedSpeaker {
  readonly speakers: readonly NamedLink[];
  readonly claims: readonly DatedClaim[];
}

/** Claims of a date that have it for one reason. */
export interface DatedGroup {
  /** The reason that all of them share, null where each has its own. */
  readonly inferred: string | null;
  readonly count: number;
  /** Whether there are so many that a page shows them when asked. */
  readonly folded: boolean;
  readonly speakers: readonly DatedSpeaker[];
}

/** A reason that fewer share is told with each of them. */
const leastSharing = 3;
/** More claims than this with one reason are folded. */
const mostUnfolded = 12;

/** By the order of the story's points; what papers assert in their own voice comes after what they report. */
function inOrder(claims: readonly ClaimRecord[], story: StoryRecord, corpus: Corpus): readonly ClaimRecord[] {
  const order = new Map(story.points.map(({ id }, index) => [id, index]));
  const rank = ({ point, speakers }: ClaimRecord): number =>
    (speakers.every((id) => corpus.outlets.has(id)) ? order.size : 0) + (order.get(point) ?? 0);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

function speakersOf(claims: readonly DatedClaim[]): readonly DatedSpeaker[] {
  const own = Map.groupBy(claims, ({ speakers }) => speakers.map(({ id }) => id).join(' '));
  return [...own.values()].flatMap((said) => said.slice(0, 1).map(({ speakers }) => ({ speakers, claims: said })));
}

/**
 * The claims of one date by the reason for the date, so that a reason that many share is told once, and by speaker.
 * Those that have a reason of their own, or a paper's words, come first.
 */
export function datedGroups(claims: readonly ClaimRecord[], story: StoryRecord, corpus: Corpus): readonly DatedGroup[] {
  const dated = inOrder(claims, story, corpus).map(({ id, said, relations }) => ({
    ...claimLink(id, corpus),
    said: dateView(said),
    updates: relations.flatMap((edge) =>
      edge.family === 'updates' ? { words: relationWords(edge).made, claim: claimLink(edge.to, corpus) } : [],
    ),
  }));
  const byReason = Map.groupBy(dated, ({ said }) => said.inferred);
  const isShared = (reason: string | null): boolean => {
    const sharing = byReason.get(reason)?.length ?? 0;
    return reason !== null && (sharing >= leastSharing || sharing === claims.length);
  };
  const groups = Map.groupBy(dated, ({ said }) => (isShared(said.inferred) ? said.inferred : null));
  return [...groups]
    .map(([inferred, own]) => ({
      inferred,
      count: own.length,
      folded: inferred !== null && own.length > mostUnfolded,
      speakers: speakersOf(own),
    }))
    .toSorted((a, b) => Number(a.inferred !== null) - Number(b.inferred !== null));
}
