import { type TimeInterval, utcTickInterval } from 'd3-time';

/** A mark on the axis of time, at a fraction of its width. */
export interface Tick {
  readonly at: number;
  /** "12", "May" or "2023". */
  readonly label: string;
  /** The month of a day or the year of a month, where it is another than at the mark before. */
  readonly within: string | null;
}

/** An axis of time, from and to a moment (milliseconds UTC). */
export interface TimeAxis {
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly Tick[];
}

const day = 24 * 60 * 60 * 1000;
/** About as many marks as there is room for; a day is the finest step. */
const wantedMarks = 6;

function format(mark: Date, part: Intl.DateTimeFormatOptions): string {
  const era = 'year' in part && mark.getUTCFullYear() < 1 ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat('en-GB', { ...part, ...era, timeZone: 'UTC' }).format(mark);
}

/** A mark's name, as fine as the step (in ms), and the name of what it lies in. */
function namesOf(mark: Date, step: number): readonly [label: string, within: string | null] {
  if (step < 28 * day) return [format(mark, { day: 'numeric' }), format(mark, { month: 'short' })];
  if (step < 365 * day) return [format(mark, { month: 'short' }), format(mark, { year: 'numeric' })];
  return [format(mark, { year: 'numeric' }), null];
}

function marksBetween(start: Date, end: number, interval: TimeInterval): readonly Tick[] {
  const step = interval.ceil(new Date(start.getTime() + 1)).getTime() - start.getTime();
  let before: string | null = null;
  return interval.range(start, new Date(end + 1)).map((mark) => {
    const [label, within] = namesOf(mark, step);
    const at = Math.round(((mark.getTime() - start.getTime()) / (end - start.getTime())) * 1e4) / 1e4;
    const isNew = within !== before;
    before = within;
    return { at, label, within: isNew ? within : null };
  });
}

/**
 * An axis that reaches from the last round moment before one to another, with a mark at midnight of round days, weeks,
 * months or years: no more of them than have room. Where both are the same moment, that moment alone, without a mark.
 */
export function timeAxis(first: number, last: number): TimeAxis {
  const wide = Math.max(last, first + wantedMarks * day);
  const interval = utcTickInterval(new Date(first), new Date(wide), wantedMarks);
  if (interval === null || last <= first) return { start: first, end: last, ticks: [] };
  const start = interval.floor(new Date(first));
  return { start: start.getTime(), end: last, ticks: marksBetween(start, last, interval) };
}
