import { dateSpan } from './date-span.ts';

/** Milliseconds by which a date that is approximate or uncertain may miss: as much as it spans, on either side. */
function allowance({ min, max, approximate, uncertain }: ReturnType<typeof dateSpan>): number {
  return min !== null && max !== null && (approximate || uncertain) ? max - min : 0;
}

/**
 * Whether one EDTF date lies after another, as far as they are known: `after` and `before` only where no day that the one
 * can mean is a day that the other can mean, `unknown` where they overlap or an end is open or not stated. An approximate
 * or uncertain date (`2023-08~`, `2023?`) may be off by its own length.
 * @throws Error when a text is not EDTF; in a corpus every date is.
 */
export function compareDates(one: string, other: string): 'before' | 'after' | 'unknown' {
  const [a, b] = [dateSpan(one), dateSpan(other)];
  const slack = allowance(a) + allowance(b);
  if (a.min !== null && b.max !== null && a.min - slack > b.max) return 'after';
  if (a.max !== null && b.min !== null && a.max + slack < b.min) return 'before';
  return 'unknown';
}
