import edtf, { type AnyDate, type ExtDate, type ExtSeason } from 'edtf';
import { memoize } from './memoize.ts';

/** From when to when a date can lie, and how sure its writer was of it. */
export interface DateSpan {
  /** Milliseconds UTC, inclusive; null where the date is open, unknown or beyond what a Date can hold. */
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The dates of which a date is made. */
function parts(date: AnyDate): readonly (ExtDate | Exclude<AnyDate, { type: 'Date' }>)[] {
  if (date.type === 'Set' || date.type === 'List') return date.values.flat();
  if (date.type !== 'Interval') return [date];
  return [date.lower, date.upper].filter((bound) => bound !== null && typeof bound !== 'number');
}

/** Spring begins in March, in the south in September; the library's seasons are quarters, beginning in January. */
function seasonBounds({ year, season }: ExtSeason): [number, number] | null {
  if (season > 32) return null;
  const firstMonth = (2 + ((season - 21) % 4) * 3 + (season > 28 ? 6 : 0)) % 12;
  return [Date.UTC(year, firstMonth), Date.UTC(year, firstMonth + 3) - 1];
}

/** The library takes the end of a set or list from the first date of its last pair; we take it from all of them. */
function bounds(date: AnyDate): readonly [number | null, number | null] {
  if (date.type === 'Season') return seasonBounds(date) ?? [date.min, date.max];
  if (date.type !== 'Set' && date.type !== 'List') return [date.min, date.max];
  const members = date.values.flat();
  return [
    date.earlier ? null : Math.min(...members.map(({ min }) => min ?? -Infinity)),
    date.later ? null : Math.max(...members.map(({ max }) => max ?? Infinity)),
  ];
}

/** Of the other kinds, none can carry a mark at the levels we accept. */
function isMarked(date: AnyDate, mark: 'approximate' | 'uncertain'): boolean {
  if (date.type === 'Date') return date[mark].value !== 0;
  return (date.type === 'Decade' || date.type === 'Century') && date[mark];
}

const finite = (time: number | null): number | null => (time !== null && Number.isFinite(time) ? time : null);

/**
 * The span of an EDTF date and its marks; a date of several parts is approximate or uncertain when one of them is.
 * An approximate date has the bounds of the date it is near.
 * @throws Error from `edtf` when the text is not EDTF, which a compiled corpus excludes.
 */
export const dateSpan = memoize(spanOf);

function spanOf(text: string): DateSpan {
  const date = edtf(text);
  const [min, max] = bounds(date);
  return {
    min: finite(min),
    max: finite(max),
    approximate: parts(date).some((part) => isMarked(part, 'approximate')),
    uncertain: parts(date).some((part) => isMarked(part, 'uncertain')),
  };
}

/**
 * The day of a moment, `2023-08-01`, UTC; null where the moment is unknown or its year outside 0 to 9999, which is
 * all that four digits can write.
 */
export function dayOf(time: number | null): string | null {
  const year = time === null ? Number.NaN : new Date(time).getUTCFullYear();
  return time !== null && year >= 0 && year <= 9999 ? new Date(time).toISOString().slice(0, 10) : null;
}
