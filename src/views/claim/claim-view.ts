import { dateSpan } from '../../dates/date-span.ts';
import { type DateView, dateView } from '../../dates/date-view.ts';
import { claimAddress, claimDataAddress, storyAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { ActorKind } from '../../model/vocabulary.ts';
import { type ChangeView, changeViews } from '../changes/change-view.ts';
import { type RecordDates, recordDates } from '../changes/record-dates.ts';
import { type DifferenceLink, differenceLink } from '../differences/difference-link.ts';
import { differencesWith } from '../differences/differences-of.ts';
import { disputesReceived } from '../disputes/dispute-view.ts';
import { type ReplyGroup, replyGroups } from '../disputes/reply-groups.ts';
import { actorLink, type NamedLink, nameInSentence } from '../named-link.ts';
import { tellingRole } from '../telling-role.ts';
import { allWords, joinNames } from '../words.ts';
import { attributedTo, type ClaimLink, claimLink, disputedMark } from './claim-link.ts';
import { otherStates, type StateView } from './claim-states.ts';
import { claimWording } from './claim-wording.ts';
import { compareAttributions } from './compare-attributions.ts';
import { groundChains } from './ground-chains.ts';
import { type PaperColumn, paperColumns } from './paper-columns.ts';
import { type RelationSection, relationSections } from './relation-view.ts';

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
  /** Which of the story's papers carry it: `In all three papers`, `Only The Sun reports this`. */
  readonly carriedBy: string;
  /** How the papers' wordings and attributions compare, in sentences; empty where one appearance stands alone. */
  readonly wording: readonly string[];
  /** Whether any were compared: words in several languages are not. */
  readonly compared: boolean;
  /** Who disputes it, in the words of each reply's first passage. */
  readonly replies: readonly ReplyGroup[];
  /** What else it is by the edges that it receives. */
  readonly states: readonly StateView[];
  /** How it comes to rest on disputed claims: from its own ground to the disputed claim. */
  readonly restsOn: readonly (readonly ClaimLink[])[];
  /** Its edges with other claims, by sort. */
  readonly relations: readonly RelationSection[];
  /** Other claims of the same point, in the order of their ids, and how many more there are. */
  readonly neighbours: { readonly claims: readonly ClaimLink[]; readonly more: number };
  /** What the papers put differently about it. */
  readonly differences: readonly DifferenceLink[];
  /** What was changed after it was published, the newest first. */
  readonly changes: readonly ChangeView[];
  readonly dates: RecordDates;
  /** The editor's note, as Markdown. */
  readonly note: string;
}

/** A claim, ready to be shown. */
export function claimView(claim: ClaimRecord, corpus: Corpus): ClaimView {
  const story = getRecord(corpus.stories, claim.story);
  const columns = paperColumns(claim, corpus);
  const wording = claimWording(claim, corpus);
  const attributions = compareAttributions(claim, corpus).summary;
  return {
    id: claim.id,
    address: claimAddress(claim.id),
    dataAddress: claimDataAddress(claim.id),
    gist: claim.gist,
    attributed: attributedTo(claim, corpus),
    story: { title: story.title, address: storyAddress(story.id) },
    point: { id: claim.point, question: story.points.find(({ id }) => id === claim.point)?.question ?? '' },
    speakers: claim.speakers.map((id) => speakerOf(id, claim, corpus)),
    audience: claim.audience.map((id) => actorLink(id, corpus)),
    about: claim.about.map((id) => actorLink(id, corpus)),
    said: dateView(claim.said),
    disputed: claim.disputed,
    disputedMark: disputedMark(claim, corpus),
    columns,
    carriedBy: carriedWords(
      columns,
      claim.speakers.length === 1 && getRecord(corpus.actors, claim.speaker).kind === 'outlet',
    ),
    wording: [...new Set([...wording.summary, ...attributions])],
    compared: wording.alignment !== null || attributions.length > 0,
    replies: replyGroups(disputesReceived(claim, corpus), corpus),
    states: otherStates(claim, corpus),
    restsOn: groundChains(claim, corpus),
    relations: relationSections(claim, corpus),
    neighbours: neighbours(claim, corpus),
    differences: differencesWith(claim.id, corpus).map(differenceLink),
    changes: changeViews(claim.changes),
    dates: recordDates('claims', claim, corpus),
    note: claim.note,
  };
}

/** With the role that was theirs when the first of the articles that carry the claim was printed. */
function speakerOf(id: string, { appearances }: ClaimRecord, corpus: Corpus): ClaimView['speakers'][number] {
  const actor = getRecord(corpus.actors, id);
  const days = appearances.map(({ article }) => getRecord(corpus.articles, article).published.edtf);
  const first = days.toSorted((a, b) => latestOf(a) - latestOf(b))[0];
  return {
    ...actorLink(id, corpus),
    role: tellingRole(actor, first),
    kind: actor.kind,
  };
}

/** Which papers carry a claim; a paper of several articles is one. */
function carriedWords(columns: readonly PaperColumn[], isOwnVoice: boolean): string {
  const all = new Map(columns.map(({ outlet }) => [outlet.id, outlet]));
  const carrying = [...all.values()].filter(({ id }) =>
    columns.some(({ outlet, appearances }) => outlet.id === id && appearances.length > 0),
  );
  const names = joinNames(carrying.map(nameInSentence));
  if (carrying.length === all.size && all.size > 1) return `In ${allWords(all.size)} papers`;
  return carrying.length === 1 && all.size > 1
    ? `Only ${names} ${isOwnVoice ? 'says' : 'reports'} this`
    : `In ${names}`;
}

const latestOf = (day: string): number => dateSpan(day).max ?? Number.MAX_SAFE_INTEGER;

/** A page lists so many claims of the same point, and leads to the rest. */
const mostNeighbours = 9;

function neighbours(claim: ClaimRecord, corpus: Corpus): ClaimView['neighbours'] {
  const all = claimsBy('story', claim.story, corpus).filter(
    ({ id, point }) => point === claim.point && id !== claim.id,
  );
  const claims = all.slice(0, mostNeighbours).map(({ id }) => claimLink(id, corpus));
  return { claims, more: all.length - claims.length };
}
