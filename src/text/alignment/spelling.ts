const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** How many characters two words share from the start. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((character, index) => character !== b[index]);
  return first === -1 ? a.length : first;
}

/** What is left of two words when their common start and end are taken away. */
function unshared(a: string, b: string): readonly [string, string] {
  const [left, right] = [Array.from(a), Array.from(b)];
  const start = sharedStart(left, right);
  const [restA, restB] = [left.slice(start).reverse(), right.slice(start).reverse()];
  const end = sharedStart(restA, restB);
  return [restA.slice(end).reverse().join(''), restB.slice(end).reverse().join('')];
}

/**
 * Whether two words look like one name spelt in two ways: both capitalised, at least four letters, one letter
 * replaced, added, left out or swapped with its neighbour (Siebert, Seibert), and not singular and plural.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  if (!isCapitalised(a) || !isCapitalised(b)) return false;
  if (a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '')) return false;
  const [left, right] = unshared(a.toLowerCase(), b.toLowerCase());
  if (left.length > 2 || right.length > 2 || left.length + right.length === 0) return false;
  const swapped = left.length === 2 && left === Array.from(right).reverse().join('');
  return swapped || Math.max(left.length, right.length) === 1;
}
