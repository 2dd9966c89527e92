import type { ParsedContent } from '../../compile/parse-content.ts';

/**
 * Ids that a new claim cannot have: those of claims and drafts, of every story, and those ever published.
 * @param drafts those that stay, where others make room
 */
export function takenIds(
  { claims, drafts: all, permalinks }: ParsedContent,
  drafts: ParsedContent['drafts'] = all,
): Set<string> {
  const published = Object.keys(permalinks?.value?.claims ?? {});
  return new Set([...[...claims, ...drafts].map(({ id }) => id), ...published]);
}
