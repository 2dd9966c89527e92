import { dateSpan, dayOf } from './date-span.ts';
import { memoize } from './memoize.ts';

/** What an EDTF date says in terms that formats without uncertainty can hold. */
export interface DateBounds {
  /** The first and the last day it can mean, `2023-08-01`; null where that end is open, unknown or no year of four digits. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it is one year, month or day, neither uncertain (`?`), approximate (`~`), incomplete, nor a range. */
  readonly exact: boolean;
  /** As much as is certain of year, month and day, in this order: `[2023, 8]`; empty where not even the year is. */
  readonly parts: readonly number[];
}

/**
 * The bounds of an EDTF date (ISO 8601-2; https://www.loc.gov/standards/datetime/).
 * @throws Error when `date` is not EDTF; in a corpus every date is.
 */
export const dateBounds = memoize(boundsOf);

function boundsOf(date: string): DateBounds {
  const { min, max } = dateSpan(date);
  const [from, to] = [dayOf(min), dayOf(max)];
  const exact = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date);
  return { from, to, exact, parts: exact ? date.split('-').map(Number) : sharedParts(from, to) };
}

/** What the first and the last day have in common, from the year on: May to August of 2023 gives 2023. */
function sharedParts(from: string | null, to: string | null): readonly number[] {
  const [first, last] = [from?.split('-') ?? [], to?.split('-') ?? []];
  const differs = first.findIndex((part, index) => part !== last[index]);
  return first.slice(0, differs === -1 ? first.length : differs).map(Number);
}
