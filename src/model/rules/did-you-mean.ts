/** What a message adds where something near was found; null adds nothing. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : `; did you mean \`${nearest}\``;
}
