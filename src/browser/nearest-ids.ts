/**
 * The ids most similar to a wrong one, most similar first: what a reader may have meant who followed a truncated or
 * mistyped address. Reaches no other module, so that it can run on the page for unknown addresses.
 * @param wrong the id as asked for, in whatever case and with whatever signs.
 * @param ids those there are.
 * @param limit how many to give at most.
 */
export function nearestIds(wrong: string, ids: readonly string[], limit = 5): readonly string[] {
  const asked = pairsOf(wrong);
  return ids
    .map((id) => ({ id, likeness: likeness(asked, pairsOf(id)) }))
    .filter((one) => one.likeness >= minSimilarity)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** Below it two ids have hardly more in common than the hyphens. */
const minSimilarity = 0.35;

/** Each two neighbouring characters; both ends count as neighbours of a hyphen. */
function pairsOf(text: string): readonly string[] {
  const slug = `-${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-`.replace(/-+/g, '-');
  return Array.from({ length: slug.length - 1 }, (_, at) => slug.slice(at, at + 2));
}

/** Sørensen and Dice's coefficient of the pairs: 1 for the same, 0 for nothing in common. */
function likeness(asked: readonly string[], known: readonly string[]): number {
  const left = [...known];
  const shared = asked.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / Math.max(1, asked.length + known.length);
}
