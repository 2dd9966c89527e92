import { dateSpan } from './date-span.ts';

/**
 * Whether an article was certainly printed before something was said: the latest moment of the one is before the
 * earliest of the other. Where either is open, or the two overlap, nobody can tell, and it was not.
 */
export function isPrintedBefore(published: string, said: string): boolean {
  const { max } = dateSpan(published);
  const { min } = dateSpan(said);
  return max !== null && min !== null && max < min;
}
