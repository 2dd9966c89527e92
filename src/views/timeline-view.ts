import { articleAddress } from '../model/addresses.ts';
import { type ClaimRecord, type Corpus, getRecord, type StoryRecord } from '../model/corpus.ts';
import { type DateView, dateView } from './claim-view.ts';
import { dateSpan } from './date-span.ts';
import { type ClaimLink, claimLink } from './dispute-view.ts';
import { assignLanes } from './lanes.ts';
import { actorLink, type NamedLink } from './paper-columns.ts';
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

/** A claim in time. */
export interface TimelineEntry {
  readonly claim: ClaimLink;
  readonly date: DateView;
  readonly span: AxisSpan;
  /** The row of the drawing, from 0; no two entries of a row overlap. */
  readonly lane: number;
  /** Whether the span ends at the publication of the first paper that carries it, where the date alone would reach on. */
  readonly endsAtPublication: boolean;
}

/** An article on the same axis. */
export interface TimelinePaper {
  readonly outlet: NamedLink;
  readonly address: string;
  readonly date: DateView;
  readonly span: AxisSpan;
}

export interface TimelineView {
  /** By the earliest moment they can have been said, then the latest, then id. */
  readonly entries: readonly TimelineEntry[];
  readonly papers: readonly TimelinePaper[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
}

interface Times {
  readonly min: number | null;
  readonly max: number | null;
}

/** The least distance between two entries of one row, as a fraction of the axis. */
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

const compareOpen = (a: number | null, b: number | null, open: number): number => (a ?? open) - (b ?? open) || 0;

/** What was said when in a story, for a drawing and for a list: positions are fractions of the axis, dates are in words. */
export function timelineView(corpus: Corpus, story: StoryRecord): TimelineView {
  const claims = [...corpus.claims.values()].filter((claim) => claim.story === story.id);
  const said = claims.map((claim) => ({ claim, times: saidTimes(claim, corpus) }));
  said.sort(
    ({ times: a }, { times: b }) =>
      compareOpen(a.min, b.min, Number.MIN_SAFE_INTEGER) || compareOpen(a.max, b.max, Number.MAX_SAFE_INTEGER),
  );
  const articles = story.articles.map((id) => getRecord(corpus.articles, id));
  const axis = axisOf([
    ...said.map(({ times }) => times),
    ...articles.map(({ published }) => dateSpan(published.edtf)),
  ]);
  const spans = said.map(({ claim, times }) => axisSpan(claim.said.edtf, times, axis));
  const lanes = assignLanes(
    spans.map(({ from, to }) => ({ start: from, end: to })),
    laneGap,
  );
  return {
    entries: said.map(({ claim, times }, index) => ({
      claim: claimLink(claim.id, corpus),
      date: dateView(claim.said),
      span: spans[index] as AxisSpan,
      lane: lanes[index] ?? 0,
      endsAtPublication: times.endsAtPublication,
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
