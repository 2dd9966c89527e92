import { dayOf } from '../dates/date-span.ts';
import { dateWords } from '../dates/date-words.ts';
import { claimAddress } from '../model/addresses.ts';
import { type ActorRecord, type ClaimRecord, type Corpus, getRecord } from '../model/corpus.ts';
import type { DifferenceRecord } from '../model/difference-record.ts';
import type {
  SearchActor,
  SearchDate,
  SearchDifference,
  SearchDocument,
  SearchSource,
} from '../search/search-document.ts';
import { disputedMark } from './claim/claim-link.ts';
import { otherStates } from './claim/claim-states.ts';
import { saidTimes } from './said-times.ts';
import { disputeKindWords } from './words.ts';

/** What readers ask for who want to know whether somebody denied something. */
const askedAsDenial = 'deny denies denial';

const listOfNames = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** All that search is built from: every claim and every actor of the corpus. */
export function searchSource(corpus: Corpus): SearchSource {
  const actors = [...corpus.actors.values()];
  const passedOn = offices(actors);
  return {
    actors: actors.map((actor) => searchActor(actor, passedOn)),
    claims: [...corpus.claims.values()].map((claim) => searchDocument(claim, corpus)),
    differences: [...corpus.differences.values()].map(searchDifference),
    texts: [...corpus.articles.values()].map(({ text }) => text),
  };
}

function searchDifference({ id, story, point, question, values }: DifferenceRecord): SearchDifference {
  const passages = values.flatMap((one) => one.passages);
  return {
    ...{ id, story, point, question, values: values.map(({ value }) => value) },
    outlets: unique(passages.map(({ outlet }) => outlet)),
    quotes: unique(passages.map(({ quote }) => quote.exact)),
  };
}

/** The names that passed from one actor to another: each leads to whoever has had it, but is the name of none of them. */
function offices(actors: readonly ActorRecord[]): ReadonlySet<string> {
  const held = Map.groupBy(
    actors.flatMap(({ datedAliases }) => datedAliases),
    ({ name }) => name,
  );
  return new Set([...held].flatMap(([name, holders]) => (holders.length > 1 ? name : [])));
}

function searchActor(actor: ActorRecord, passedOn: ReadonlySet<string>): SearchActor {
  const { id, name, kind, aliases, searchWords, roles } = actor;
  return {
    ...{ id, name, kind, searchWords },
    aliases: aliases.filter((alias) => !passedOn.has(alias)),
    roles: unique([...roles.map(({ role }) => role), ...aliases.filter((alias) => passedOn.has(alias))]),
  };
}

function searchDocument(claim: ClaimRecord, corpus: Corpus): SearchDocument {
  const { id, story, point, speaker, gist, about, audience, appearances } = claim;
  const quotes = unique(appearances.flatMap((appearance) => appearance.quotes.map(({ exact }) => exact)));
  const speakersOf = (edges: ClaimRecord['disputes']): string[] =>
    unique(edges.flatMap((edge) => getRecord(corpus.claims, edge.claim).speakers));
  return {
    id,
    url: claimAddress(id),
    story,
    point,
    question: getRecord(corpus.stories, story).points.find((one) => one.id === point)?.question ?? '',
    speaker,
    jointSpeakers: claim.speakers.filter((one) => one !== speaker),
    speakerName: listOfNames.format(claim.speakers.map((one) => getRecord(corpus.actors, one).name)),
    storyTitle: getRecord(corpus.stories, story).title,
    states: claim.states,
    gist,
    said: searchDate(claim, corpus),
    outlets: unique(appearances.map(({ outlet }) => outlet)),
    modes: unique(appearances.map(({ mode }) => mode)),
    disputedMark: disputedMark(claim, corpus),
    also: otherStates(claim, corpus).map(({ words }) => words),
    disputedBySpeakers: speakersOf(claim.disputedBy),
    disputesSpeakers: speakersOf(claim.disputes),
    about,
    audience,
    via: unique(appearances.flatMap(({ via }) => via)),
    attributions: unique(appearances.flatMap((appearance) => appearance.as ?? [])),
    labels: unique([
      ...appearances.flatMap(({ translation }) => translation ?? []),
      ...claim.disputes.map(({ kind }) => disputeKindWords[kind].made),
      ...(claim.disputes.some(({ kind }) => kind === 'denies') ? [askedAsDenial] : []),
      ...[...claim.disputes, ...claim.disputedBy].map(({ kind }) => disputeKindWords[kind].received),
    ]),
    quotes,
    quoteOutlets: quotes.map((quote) => outletsThatPrint(quote, claim)),
    ...articlesApart(quotes, claim),
  };
}

/** The articles that are not named after their outlets in the claim's story; nothing where all are. */
function articlesApart(
  quotes: readonly string[],
  { story, appearances }: ClaimRecord,
): Pick<SearchDocument, 'articles'> {
  const first = new Map(appearances.toReversed().map(({ outlet, article }) => [outlet, article]));
  const ofQuotes = quotes.flatMap((quote, at) =>
    appearances.flatMap(({ outlet, article, quotes: own }) =>
      own.some(({ exact }) => exact === quote) && article !== first.get(outlet)
        ? [[`${at}/${outlet}`, article] as const]
        : [],
    ),
  );
  const apart = [...first].filter(([outlet, article]) => article !== `${story}/${outlet}`);
  if (apart.length + ofQuotes.length === 0) return {};
  return { articles: Object.fromEntries([...apart, ...ofQuotes.toReversed()]) };
}

function outletsThatPrint(quote: string, { appearances }: ClaimRecord): string[] {
  const printing = appearances.filter(({ quotes }) => quotes.some(({ exact }) => exact === quote));
  return unique(printing.map(({ outlet }) => outlet));
}

function searchDate(claim: ClaimRecord, corpus: Corpus): SearchDate {
  const { min, max } = saidTimes(claim, corpus);
  const { edtf } = claim.said;
  return { edtf, words: dateWords(edtf), min: dayOf(min), max: dayOf(max) };
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
