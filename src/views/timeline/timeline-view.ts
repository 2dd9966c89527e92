import { dateSpan } from '../../dates/date-span.ts';
import { type DateView, dateView } from '../../dates/date-view.ts';
import { dateWords } from '../../dates/date-words.ts';
import { articleAddress } from '../../model/addresses.ts';
import { claimsBy } from '../../model/claims-by.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { actorLink, type NamedLink } from '../named-link.ts';
import { saidTimes } from '../said-times.ts';
import { type AxisSpan, axisSpan, type Times } from './axis-span.ts';
import { type Tick, type TimeAxis, timeAxis } from './time-ticks.ts';
import { eventTimes, type TimelineEvent, timelineEvents } from './timeline-events.ts';
import { type DatedGroup, datedGroups } from './timeline-groups.ts';

/** A date at which something was said, and every claim of that date: one bar of the drawing. */
export interface TimelineBar {
  readonly edtf: string;
  readonly words: string;
  readonly span: AxisSpan;
  /** Whether the span ends at the publication of the first paper that carries it, where the date alone would reach on. */
  readonly endsAtPublication: boolean;
  readonly count: number;
  readonly groups: readonly DatedGroup[];
}

/** An article, and the ground of its date. */
export interface DatedArticle {
  readonly outlet: NamedLink;
  readonly address: string;
  readonly date: DateView;
}

/** When papers were published, on the same axis: those of one date together. */
export interface TimelinePublication {
  readonly edtf: string;
  readonly words: string;
  readonly span: AxisSpan;
  /** Whether these are all the papers of the story. */
  readonly all: boolean;
  readonly articles: readonly DatedArticle[];
}

export interface TimelineView {
  /** By the latest moment, then the earliest: what is certainly earlier comes first. */
  readonly bars: readonly TimelineBar[];
  readonly publications: readonly TimelinePublication[];
  /** What happened, apart from what was said. */
  readonly events: readonly TimelineEvent[];
  readonly ticks: readonly Tick[];
}

/** The axis from the first to the last moment that any date gives, or an arbitrary one where none does. */
function axisOf(times: readonly Times[]): TimeAxis {
  const moments = times.flatMap(({ min, max }) => [min, max]).filter((moment) => moment !== null);
  return moments.length === 0 ? { start: 0, end: 1, ticks: [] } : timeAxis(Math.min(...moments), Math.max(...moments));
}

interface SaidAt extends Times {
  readonly edtf: string;
  readonly endsAtPublication: boolean;
  readonly claims: readonly ClaimRecord[];
}

const compareByEnd = (a: Times, b: Times): number =>
  (a.max ?? Number.MAX_SAFE_INTEGER) - (b.max ?? Number.MAX_SAFE_INTEGER) ||
  (a.min ?? Number.MIN_SAFE_INTEGER) - (b.min ?? Number.MIN_SAFE_INTEGER);

/** The claims by date, and by where the date ends when publication ends it. */
function saidAt(claims: readonly ClaimRecord[], corpus: Corpus): readonly SaidAt[] {
  const groups = Map.groupBy(claims, (claim) => `${claim.said.edtf} ${saidTimes(claim, corpus).max}`);
  const dates = [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ edtf: first.said.edtf, ...saidTimes(first, corpus), claims: own }];
  });
  return dates.toSorted(compareByEnd);
}

/** By the latest moment, then the earliest, as what was said is ordered; those of one time in the order of the papers. */
function inTime<T>(dates: readonly (readonly [edtf: string, T])[]): readonly (readonly [edtf: string, T])[] {
  const times = dates.map((date) => ({ date, ...dateSpan(date[0]) }));
  return times.toSorted(compareByEnd).map(({ date }) => date);
}

function publications(story: StoryRecord, axis: TimeAxis, corpus: Corpus): readonly TimelinePublication[] {
  const articles = story.articles.map((id) => getRecord(corpus.articles, id));
  const dates = Map.groupBy(articles, ({ published }) => published.edtf);
  return inTime([...dates]).map(([edtf, own]) => ({
    edtf,
    words: dateWords(edtf),
    span: axisSpan(edtf, dateSpan(edtf), axis),
    all: own.length === articles.length,
    articles: own.map(({ id, outlet, published }) => ({
      outlet: actorLink(outlet, corpus),
      address: articleAddress(id),
      date: dateView(published),
    })),
  }));
}

/** What was said when in a story, and what happened when, for a drawing: positions are fractions of the axis, dates are in words. */
export function timelineView(story: StoryRecord, corpus: Corpus): TimelineView {
  const claims = claimsBy('story', story.id, corpus);
  const dates = saidAt(claims, corpus);
  const published = story.articles.map((id) => dateSpan(getRecord(corpus.articles, id).published.edtf));
  const happened = story.events.map((event) => eventTimes(event, corpus));
  const axis = axisOf([...dates, ...published, ...happened]);
  return {
    bars: dates.map((date) => ({
      edtf: date.edtf,
      words: dateWords(date.edtf),
      span: axisSpan(date.edtf, date, axis),
      endsAtPublication: date.endsAtPublication,
      count: date.claims.length,
      groups: datedGroups(date.claims, story, corpus),
    })),
    publications: publications(story, axis, corpus),
    events: timelineEvents(story, axis, corpus),
    ticks: axis.ticks,
  };
}
