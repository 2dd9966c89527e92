import { dateBounds } from '../../dates/date-bounds.ts';
import { dateWords } from '../../dates/date-words.ts';
import { claimAddress, differenceAddress } from '../../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';
import type { PermalinkState } from '../../model/permalinks-file.ts';
import type { Relation } from '../../model/relation.ts';
import { relationAddress, relationAnchor } from '../../model/relation-addresses.ts';
import { isolated } from '../../text/right-to-left.ts';
import { changeViews, lastChanged } from '../../views/changes/change-view.ts';
import { claimHeadline, claimStanding, papersInSentence, speakersInSentence } from '../../views/claim/claim-link.ts';
import { reportLine } from '../../views/claim/report-line.ts';
import { sentences } from '../../views/sentences.ts';
import { disputeKindWords, disputeWords } from '../../views/words.ts';
import { outletNames } from '../citations/cite-difference.ts';
import { type FeedItem, unknownDay } from './feed.ts';

/** An item that is written only if it is among the newest. */
export interface Candidate extends Pick<FeedItem, ItemHead> {
  write(): Omit<FeedItem, ItemHead>;
}
type ItemHead = 'address' | 'date' | 'updated';

/** The day on which something was published, and the last on which it was changed, which may be the same. */
function days(published: string, changed: string | null): Pick<FeedItem, 'date' | 'updated'> {
  return { date: published, updated: changed === null || changed < published ? published : changed };
}

/** A claim, as old as its record; a change of it makes it new again. */
export function claimItem(claim: ClaimRecord, corpus: Corpus): Candidate {
  return {
    address: claimAddress(claim.id),
    ...days(claimDay(claim, corpus), lastChanged(claim)),
    write: () => writeClaim(claim, corpus),
  };
}

/** A claim with its gist and every paper's own words, told apart from those with which the speaker is quoted. */
function writeClaim(claim: ClaimRecord, corpus: Corpus): ReturnType<Candidate['write']> {
  const speakers = speakerNames(claim, corpus);
  const quotes = claim.appearances.map((appearance) => reportLine(appearance, corpus));
  const attributed = `Attributed to ${speakersInSentence(claim, corpus)}, ${dateWords(claim.said.edtf)}`;
  const status = sentences([attributed, ...claimStanding(claim, corpus)]);
  return {
    title: claimHeadline(claim, corpus),
    text: [status, ...quotes, ...changeLines(claim)].join('\n\n'),
    tags: [...new Set([storyOf(claim, corpus), ...speakers, ...outletsOf(claim, corpus)])],
    sources: sourcesOf(claim, corpus),
  };
}

/** What was changed of a record, the newest first, for whoever reads an item again. */
function changeLines({ changes }: Pick<ClaimRecord, 'changes'>): readonly string[] {
  return changeViews(changes).map(({ done, date, what, why }) => `${done} ${dateWords(date)}: ${what} ${why}`);
}

function outletsOf(claim: ClaimRecord, corpus: Corpus): readonly string[] {
  return [...new Set(claim.appearances.map(({ outlet }) => getRecord(corpus.outlets, outlet).name))];
}

function sourcesOf(claim: ClaimRecord, corpus: Corpus): readonly string[] {
  const addresses = claim.appearances.map(({ article }) => getRecord(corpus.articles, article).url);
  return [...new Set(addresses.filter((address) => address !== null))];
}

/**
 * The day on which the ledger says that the claim was published here; where it says none, the first day on which the
 * newest paper that carries it can have been printed.
 */
function claimDay(claim: ClaimRecord, corpus: Corpus): string {
  return publishedDay(corpus.permalinks.claims[claim.id]) ?? newestDay(claim.appearances, corpus);
}

/** The day that the ledger gives; null where it gives none. */
function publishedDay(state: PermalinkState | undefined): string | null {
  return typeof state === 'object' && 'live' in state ? state.live : null;
}

function newestDay(passages: readonly { readonly article: string }[], corpus: Corpus): string {
  const printed = passages.map(({ article }) => {
    const { from, to } = dateBounds(getRecord(corpus.articles, article).published.edtf);
    return from ?? to ?? unknownDay;
  });
  return printed.toSorted().at(-1) ?? unknownDay;
}

/** The title of the story: who reads of several can tell by it which. */
const storyOf = ({ story }: { readonly story: string }, corpus: Corpus): string =>
  getRecord(corpus.stories, story).title;

function speakerNames({ speakers }: ClaimRecord, corpus: Corpus): readonly string[] {
  return speakers.map((id) => getRecord(corpus.actors, id).name);
}

/** An edge, on the claim that receives it; as old as the ledger says, or else as the claim that makes it. */
export function relationItem(edge: Relation, corpus: Corpus): Candidate {
  const maker = getRecord(corpus.claims, edge.from);
  return {
    address: relationAddress(edge),
    ...days(relationDay(edge, maker, corpus), null),
    write: () => writeRelation(edge, maker, corpus),
  };
}

function relationDay(edge: Relation, maker: ClaimRecord, corpus: Corpus): string {
  const id = `${edge.to}#${relationAnchor(edge.family, edge.from)}`;
  return publishedDay(corpus.permalinks.relations?.[id]) ?? claimDay(maker, corpus);
}

function writeRelation(edge: Relation, maker: ClaimRecord, corpus: Corpus): ReturnType<Candidate['write']> {
  const claim = getRecord(corpus.claims, edge.to);
  const speakers = speakerNames(maker, corpus);
  const note = edge.family === 'disputes' ? `${disputeWords(edge)}. ${edge.note}` : edge.note;
  return {
    title: `${claimHeadline(claim, corpus)} ${receivedWords(edge)} by ${speakersInSentence(maker, corpus)}`,
    text: [claimHeadline(maker, corpus), note, `Reported by ${papersInSentence(maker, corpus)}.`].join('\n\n'),
    tags: [...new Set([storyOf(claim, corpus), storyOf(maker, corpus), ...speakers, ...speakerNames(claim, corpus)])],
    sources: sourcesOf(maker, corpus),
  };
}

function receivedWords(edge: Relation): string {
  switch (edge.family) {
    case 'disputes':
      return disputeKindWords[edge.kind].received;
    case 'qualifies':
      return 'Limited';
    case 'opposes':
      return 'Opposed';
    case 'answers':
      return 'Answered';
    case 'updates':
      return edge.kind === 'withdraws' ? 'Taken back' : 'Revised';
    case 'supports':
      return edge.kind === 'ground' ? 'Given a reason' : 'Confirmed';
  }
}

/** A difference, with every value in the papers' own words. */
export function differenceItem(difference: DifferenceRecord, corpus: Corpus): Candidate {
  return {
    address: differenceAddress(difference.id),
    ...days(differenceDay(difference, corpus), lastChanged(difference)),
    write: () => writeDifference(difference, corpus),
  };
}

function writeDifference(difference: DifferenceRecord, corpus: Corpus): ReturnType<Candidate['write']> {
  const { question, values } = difference;
  const passages = values.flatMap((one) => one.passages);
  const words = values.map(({ value, passages: own }) => {
    const quotes = own.map(
      ({ outlet, quote }) => `${isolated(getRecord(corpus.outlets, outlet).name)}: ${isolated(quote.exact)}`,
    );
    return [`${value}:`, ...quotes].join('\n');
  });
  const sources = passages.map(({ article }) => getRecord(corpus.articles, article).url);
  return {
    title: `Put differently: ${question}`,
    text: [...words, ...changeLines(difference)].join('\n\n'),
    tags: [...new Set([storyOf(difference, corpus), ...values.flatMap((value) => outletNames(value, corpus))])],
    sources: [...new Set(sources.filter((address) => address !== null))],
  };
}

function differenceDay({ id, values }: DifferenceRecord, corpus: Corpus): string {
  const passages = values.flatMap((one) => one.passages);
  return publishedDay(corpus.permalinks.differences[id]) ?? newestDay(passages, corpus);
}
