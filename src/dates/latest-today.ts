/** The farthest that a clock on Earth is ahead of UTC, in milliseconds (Line Islands). */
const farthestAhead = 14 * 60 * 60 * 1000;

/** The latest day that it is anywhere at a moment, `2026-11-22`: whoever writes today's date writes no later one. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + farthestAhead).toISOString().slice(0, 10);
}
