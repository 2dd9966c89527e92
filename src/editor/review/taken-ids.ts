import type { ParsedContent } from '../../compile/parse-content.ts';

/** Ids that a new claim cannot have: those of claims and drafts, of every story, and those ever published. */
export function takenIds({ claims, drafts, permalinks }: ParsedContent): ReadonlySet<string> {
  const published = Object.keys(permalinks?.value?.claims ?? {});
  return new Set([...[...claims, ...drafts].map(({ id }) => id), ...published]);
}
