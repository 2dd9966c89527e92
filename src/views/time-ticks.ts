/** A mark on the axis of time, at a fraction of its width. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const day = 24 * 60 * 60 * 1000;

/** From the finest to the coarsest: steps in days, then in months. */
const steps = [
  ...[1, 2, 7].map((days) => ({ days, months: 0, length: days * day })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000].map((months) => ({
    days: 0,
    months,
    length: months * 30.4 * day,
  })),
] as const;
const mostTicks = 7;

/** The first mark at or after a moment: midnight of a day, or of the first day of a month that the step divides. */
function firstMark(start: number, { days, months }: (typeof steps)[number]): Date {
  if (months === 0) return new Date(Math.ceil(start / (days * day)) * days * day);
  const date = new Date(start);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const at = (count: number): Date => new Date(new Date(0).setUTCFullYear(0, count, 1));
  const before = Math.floor(month / months) * months;
  return at(before).getTime() >= start ? at(before) : at(before + months);
}

function nextMark(mark: Date, { days, months }: (typeof steps)[number]): Date {
  const next = new Date(mark);
  if (months === 0) next.setUTCDate(next.getUTCDate() + days);
  else next.setUTCMonth(next.getUTCMonth() + months);
  return next;
}

/** "12 May", "May 2023" or "2023", as fine as the step. */
function labelOf(mark: Date, { months }: (typeof steps)[number]): string {
  const day = months === 0 ? ({ day: 'numeric', month: 'short' } as const) : {};
  const month = months > 0 && months < 12 ? ({ month: 'short' } as const) : {};
  const year = months > 0 ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat('en-GB', { ...day, ...month, ...year, timeZone: 'UTC' }).format(mark);
}

/**
 * At most seven marks between two moments (milliseconds UTC), at midnights of round days, months or years; none where
 * no such moment lies between them.
 */
export function timeTicks(start: number, end: number): readonly Tick[] {
  const step = steps.find(({ length }) => (end - start) / length <= mostTicks - 1) ?? steps[steps.length - 1];
  const ticks: Tick[] = [];
  if (step === undefined || end <= start) return ticks;
  for (let mark = firstMark(start, step); mark.getTime() <= end; mark = nextMark(mark, step)) {
    const at = Math.round(((mark.getTime() - start) / (end - start)) * 1e4) / 1e4;
    ticks.push({ at, label: labelOf(mark, step) });
  }
  return ticks;
}
