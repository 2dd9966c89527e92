import { articleAddress } from '../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../model/corpus.ts';
import { type DateView, dateView } from './claim-view.ts';
import { dateSpan } from './date-span.ts';
import { dateWords } from './date-words.ts';
import { type ClaimLink, claimLink } from './dispute-view.ts';
import { assignLanes } from './lanes.ts';
import { actorLink, type NamedLink } from './named-link.ts';
import { type Tick, timeTicks } from './time-ticks.ts';

/** Where a date stands on the axis: fractions of its width, from 0 to 1. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
  /** Open or unknown at that end: it may reach farther than is drawn. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date at which something was said, and every claim of that date: one bar of the drawing. */
export interface TimelineBar {
  readonly edtf: string;
  readonly words: string;
  readonly span: AxisSpan;
  /** The row of the drawing, from 0; no two bars of a row overlap. */
  readonly lane: number;
  /** Whether the span ends at the publication of the first paper that carries it, where the date alone would reach on. */
  readonly endsAtPublication: boolean;
  readonly claims: readonly (ClaimLink & { readonly said: DateView })[];
}

/** An article on the same axis. */
export interface TimelinePaper {
  readonly outlet: NamedLink;
  readonly address: string;
  readonly date: DateView;
  readonly span: AxisSpan;
}

export interface TimelineView {
  /** By the earliest moment, then the latest. */
  readonly bars: readonly TimelineBar[];
  readonly papers: readonly TimelinePaper[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
}

interface Times {
  readonly min: number | null;
  readonly max: number | null;
}

/** The least distance between two bars of one row, as a fraction of the axis. */
const laneGap = 0.01;

/** The latest moment at which the first paper to carry a claim can have been published; null where that is open. */
function publicationEnd(claim: ClaimRecord, corpus: Corpus): number | null {
  const ends = claim.appearances.map(({ article }) => dateSpan(getRecord(corpus.articles, article).published.edtf).max);
  const known = ends.filter((end) => end !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** What a paper prints was said before: a date that reaches beyond publication ends there. */
function saidTimes(claim: ClaimRecord, corpus: Corpus): Times & { readonly endsAtPublication: boolean } {
  const { min, max } = dateSpan(claim.said.edtf);
  const end = publicationEnd(claim, corpus);
  const endsAtPublication = end !== null && (max === null || max > end) && (min === null || min <= end);
  return { min, max: endsAtPublication ? end : max, endsAtPublication };
}

/** The first and last moment that any date gives, or a single moment where none does. */
function axisOf(times: readonly Times[]): readonly [number, number] {
  const moments = times.flatMap(({ min, max }) => [min, max]).filter((moment) => moment !== null);
  return moments.length === 0 ? [0, 1] : [Math.min(...moments), Math.max(...moments)];
}

function axisSpan(edtf: string, { min, max }: Times, [start, end]: readonly [number, number]): AxisSpan {
  const fraction = (moment: number): number => Math.round(((moment - start) / Math.max(1, end - start)) * 1e4) / 1e4;
  const { approximate, uncertain } = dateSpan(edtf);
  return {
    from: min === null ? 0 : fraction(min),
    to: max === null ? 1 : fraction(max),
    openStart: min === null,
    openEnd: max === null,
    approximate,
    uncertain,
  };
}

interface SaidAt extends Times {
  readonly edtf: string;
  readonly endsAtPublication: boolean;
  readonly claims: readonly ClaimRecord[];
}

const isEarlier = (a: SaidAt, b: SaidAt): number =>
  (a.min ?? Number.MIN_SAFE_INTEGER) - (b.min ?? Number.MIN_SAFE_INTEGER) ||
  (a.max ?? Number.MAX_SAFE_INTEGER) - (b.max ?? Number.MAX_SAFE_INTEGER);

/** The claims by date, and by where the date ends when publication ends it. */
function saidAt(claims: readonly ClaimRecord[], corpus: Corpus): readonly SaidAt[] {
  const groups = Map.groupBy(claims, (claim) => `${claim.said.edtf} ${saidTimes(claim, corpus).max}`);
  const dates = [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ edtf: first.said.edtf, ...saidTimes(first, corpus), claims: own }];
  });
  return dates.toSorted(isEarlier);
}

/** What was said when in a story, for a drawing: positions are fractions of the axis, dates are in words. */
export function timelineView(corpus: Corpus, story: StoryRecord): TimelineView {
  const claims = [...corpus.claims.values()].filter((claim) => claim.story === story.id);
  const dates = saidAt(claims, corpus);
  const articles = story.articles.map((id) => getRecord(corpus.articles, id));
  const axis = axisOf([...dates, ...articles.map(({ published }) => dateSpan(published.edtf))]);
  const spans = dates.map((date) => axisSpan(date.edtf, date, axis));
  const lanes = assignLanes(
    spans.map(({ from, to }) => ({ start: from, end: to })),
    laneGap,
  );
  return {
    bars: dates.map((date, index) => ({
      edtf: date.edtf,
      words: dateWords(date.edtf),
      span: spans[index] as AxisSpan,
      lane: lanes[index] ?? 0,
      endsAtPublication: date.endsAtPublication,
      claims: date.claims.map(({ id, said }) => ({ ...claimLink(id, corpus), said: dateView(said) })),
    })),
    papers: articles.map(({ id, outlet, published }) => ({
      outlet: actorLink(outlet, corpus),
      address: articleAddress(id),
      date: dateView(published),
      span: axisSpan(published.edtf, dateSpan(published.edtf), axis),
    })),
    ticks: timeTicks(axis[0], axis[1]),
    lanes: Math.max(0, ...lanes.map((lane) => lane + 1)),
  };
}
