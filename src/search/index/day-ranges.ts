/** First and last day a date can mean, as numbers like 20230801; a date of which nothing is known overlaps no other. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** A month (`2023-08`) or a year, and the positions of the dates that can lie in it. */
export interface Period {
  readonly name: string;
  readonly codes: readonly number[];
}

/** After every day that can be asked for. */
const latestDay = 99999999;
/** Where the dates span more months than this, years are listed. */
const maxMonths = 36;

/** The days from the first to the last, each `YYYY-MM-DD` or null where it is unknown. */
export function dayRange(min: string | null, max: string | null): DayRange {
  if (min === null && max === null) return { first: latestDay, last: 0 };
  return { first: min === null ? 0 : dayNumber(min), last: max === null ? latestDay : dayNumber(max) };
}

/** The months, or the years, from the first to the last of the dates whose ends are both known. */
export function listPeriods(ranges: readonly DayRange[]): Period[] {
  const known = ranges.filter(({ first, last }) => first > 0 && last < latestDay && first <= last);
  const start = known.reduce((least, { first }) => Math.min(least, first), latestDay);
  const end = known.reduce((most, { last }) => Math.max(most, last), 0);
  const months = monthsBetween(Math.floor(start / 100), Math.floor(end / 100));
  const inYears = months.length > maxMonths;
  const names = inYears ? [...new Set(months.map((month) => Math.floor(month / 100)))] : months;
  return names.map((name) => ({
    name: periodName(name, inYears),
    codes: codesWithin(ranges, name, inYears ? 10000 : 100),
  }));
}

/** `2023-08-01` as 20230801. */
function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '')) || 0;
}

/** Months as numbers like 202308, both ends included. */
function monthsBetween(start: number, end: number): number[] {
  const months: number[] = [];
  for (let month = start; month <= end; month += month % 100 === 12 ? 89 : 1) months.push(month);
  return months;
}

function periodName(name: number, isYear: boolean): string {
  const text = String(name).padStart(isYear ? 4 : 6, '0');
  return isYear ? text : `${text.slice(0, 4)}-${text.slice(4)}`;
}

function codesWithin(ranges: readonly DayRange[], name: number, size: number): number[] {
  const isWithin = ({ first, last }: DayRange): boolean =>
    Math.floor(first / size) <= name && Math.floor(last / size) >= name;
  return ranges.flatMap((range, code) => (isWithin(range) ? [code] : []));
}
