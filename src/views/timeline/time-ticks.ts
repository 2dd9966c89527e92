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

/** How far apart marks are, and how many steps an axis may be long: as many as there is room for their labels. */
interface Step {
  readonly days: number;
  readonly months: number;
  readonly length: number;
  readonly most: number;
}

/** From the finest to the coarsest: steps in days, then in months. */
const steps: readonly Step[] = [
  ...[1, 2, 7].map((days) => ({ days, months: 0, length: days * day, most: 6 })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].map((months) => ({
    days: 0,
    months,
    length: months * 30.4 * day,
    most: months < 12 ? 9 : 6,
  })),
];

/** The last mark at or before a moment: midnight of a day, or of the first day of a month that the step divides. */
function markBefore(moment: number, { days, months }: Step): Date {
  if (months === 0) return new Date(Math.floor(moment / (days * day)) * days * day);
  const date = new Date(moment);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return new Date(new Date(0).setUTCFullYear(0, Math.floor(month / months) * months, 1));
}

function nextMark(mark: Date, { days, months }: Step): Date {
  const next = new Date(mark);
  if (months === 0) next.setUTCDate(next.getUTCDate() + days);
  else next.setUTCMonth(next.getUTCMonth() + months);
  return next;
}

function format(mark: Date, part: Intl.DateTimeFormatOptions): string {
  const era = 'year' in part && mark.getUTCFullYear() < 1 ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat('en-GB', { ...part, ...era, timeZone: 'UTC' }).format(mark);
}

/** A mark's name, as fine as the step, and the name of what it lies in. */
function namesOf(mark: Date, { months }: Step): readonly [label: string, within: string | null] {
  if (months === 0) return [format(mark, { day: 'numeric' }), format(mark, { month: 'short' })];
  if (months < 12) return [format(mark, { month: 'short' }), format(mark, { year: 'numeric' })];
  return [format(mark, { year: 'numeric' }), null];
}

function marksBetween(start: Date, end: number, step: Step): readonly Tick[] {
  const ticks: Tick[] = [];
  let before: string | null = null;
  for (let mark = start; mark.getTime() <= end; mark = nextMark(mark, step)) {
    const [label, within] = namesOf(mark, step);
    const at = Math.round(((mark.getTime() - start.getTime()) / (end - start.getTime())) * 1e4) / 1e4;
    ticks.push({ at, label, within: within === before ? null : within });
    before = within;
  }
  return ticks;
}

/**
 * An axis that reaches from the last round moment before one to another, with a mark at midnight of round days, months
 * or years: no more of them than have room. Where both are the same moment, that moment alone, without a mark.
 */
export function timeAxis(first: number, last: number): TimeAxis {
  const step = steps.find(({ length, most }) => (last - first) / length <= most) ?? steps.at(-1);
  if (step === undefined || last <= first) return { start: first, end: last, ticks: [] };
  const start = markBefore(first, step);
  return { start: start.getTime(), end: last, ticks: marksBetween(start, last, step) };
}
