import { type DateView, dateView } from '../../dates/date-view.ts';
import { claimAddress, claimDataAddress, storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { type DisputeView, disputesMade, disputesReceived } from '../disputes/dispute-view.ts';
import { type ReplyGroup, replyGroups } from '../disputes/disputed-statement.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { tellingRole } from '../telling-role.ts';
import { attributedTo, type ClaimLink, claimLink, disputedMark } from './claim-link.ts';
import { claimWording } from './claim-wording.ts';
import { compareAttributions } from './compare-attributions.ts';
import { type PaperColumn, paperColumns } from './paper-columns.ts';

/** Everything the page of a claim shows. */
export interface ClaimView {
  readonly id: string;
  readonly address: string;
  readonly dataAddress: string;
  readonly gist: string;
  /** What stands before the gist in a headline. */
  readonly attributed: string;
  readonly story: { readonly title: string; readonly address: string };
  readonly point: { readonly id: string; readonly question: string };
  /** Whose claim it is, in the order of the record. */
  readonly speakers: readonly (NamedLink & { readonly role: string | null; readonly kind: ActorKind })[];
  readonly audience: readonly NamedLink[];
  readonly about: readonly NamedLink[];
  readonly said: DateView;
  readonly disputed: boolean;
  readonly disputedMark: string | null;
  readonly columns: readonly PaperColumn[];
  /** How many papers the story has, and how many of them carry the claim; a paper of several articles is one. */
  readonly papers: number;
  readonly carriedBy: number;
  /** How the papers' wordings and attributions compare, in sentences; empty where one appearance stands alone. */
  readonly wording: readonly string[];
  readonly received: readonly DisputeView[];
  /** The same, in the words of each reply's first passage, by who replies. */
  readonly replies: readonly ReplyGroup[];
  readonly made: readonly DisputeView[];
  readonly supports: readonly ClaimLink[];
  readonly supportedBy: readonly ClaimLink[];
  /** Other claims of the same point, in the order of their ids, and how many more there are. */
  readonly neighbours: { readonly claims: readonly ClaimLink[]; readonly more: number };
  /** The editor's note, as Markdown. */
  readonly note: string;
}

/** A claim, ready to be shown. */
export function claimView(claim: ClaimRecord, corpus: Corpus): ClaimView {
  const story = getRecord(corpus.stories, claim.story);
  const columns = paperColumns(claim, corpus);
  const received = disputesReceived(claim, corpus);
  return {
    id: claim.id,
    address: claimAddress(claim.id),
    dataAddress: claimDataAddress(claim.id),
    gist: claim.gist,
    attributed: attributedTo(claim, corpus),
    story: { title: story.title, address: storyAddress(story.id) },
    point: { id: claim.point, question: story.points.find(({ id }) => id === claim.point)?.question ?? '' },
    speakers: claim.speakers.map((id) => speakerOf(id, corpus)),
    audience: claim.audience.map((id) => actorLink(id, corpus)),
    about: claim.about.map((id) => actorLink(id, corpus)),
    said: dateView(claim.said),
    disputed: claim.disputed,
    disputedMark: disputedMark(claim),
    columns,
    papers: countOutlets(columns),
    carriedBy: countOutlets(columns.filter(({ appearances }) => appearances.length > 0)),
    wording: [...new Set([...claimWording(claim, corpus).summary, ...compareAttributions(claim, corpus).summary])],
    received,
    replies: replyGroups(received, corpus),
    made: disputesMade(claim, corpus),
    supports: claim.supports.map((id) => claimLink(id, corpus)),
    supportedBy: claim.supportedBy.map((id) => claimLink(id, corpus)),
    neighbours: neighbours(claim, corpus),
    note: claim.note,
  };
}

function speakerOf(id: string, corpus: Corpus): ClaimView['speakers'][number] {
  const actor = getRecord(corpus.actors, id);
  return {
    ...actorLink(id, corpus),
    role: tellingRole(actor),
    kind: actor.kind,
  };
}

const countOutlets = (columns: readonly PaperColumn[]): number => new Set(columns.map(({ outlet }) => outlet.id)).size;

/** A page lists so many claims of the same point, and leads to the rest. */
const mostNeighbours = 9;

function neighbours(claim: ClaimRecord, corpus: Corpus): ClaimView['neighbours'] {
  const all = claimsBy('story', claim.story, corpus).filter(
    ({ id, point }) => point === claim.point && id !== claim.id,
  );
  const claims = all.slice(0, mostNeighbours).map(({ id }) => claimLink(id, corpus));
  return { claims, more: all.length - claims.length };
}
