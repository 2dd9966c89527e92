import { compareDates } from './compare-dates.ts';
import { dateWords } from './date-words.ts';
import { isEdtf } from './is-edtf.ts';

/** From when to when something holds, each in EDTF; without an end it holds on. */
export interface Term {
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Whether something holds on a day (EDTF): it does unless the day certainly lies outside; a date that cannot be read bounds nothing. */
export function holdsOn({ from, until }: Term, day: string): boolean {
  const compared = (bound: string | null | undefined) =>
    bound !== undefined && bound !== null && isEdtf(bound) && isEdtf(day) ? compareDates(day, bound) : 'unknown';
  return compared(from) !== 'before' && compared(until) !== 'after';
}

/** `until 31 May 2024`, `from 1 June 2024 on`, `from 2022 to 2024`; null where neither end is known. */
export function termWords({ from, until }: Term): string | null {
  const [start, end] = [from ?? null, until ?? null];
  if (start === null && end === null) return null;
  return dateWords(`${start ?? '..'}/${end ?? '..'}`);
}
