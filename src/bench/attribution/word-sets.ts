/** Places of words in a text, in code points, and the set of those that lie in some spans. */
export interface Words {
  readonly set: (spans: readonly { start: number; end: number }[]) => Set<number>;
}

/** The words of a text, for comparing spans by the words they hold. */
export function wordsOf(text: string): Words {
  const all: { start: number; end: number }[] = [];
  let points = 0;
  let unit = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    points += Array.from(text.slice(unit, word.index)).length;
    unit = word.index;
    all.push({ start: points, end: points + Array.from(word[0]).length });
  }
  return {
    set: (spans) =>
      new Set(
        all.flatMap((word, at) => (spans.some((span) => span.start <= word.start && word.end <= span.end) ? [at] : [])),
      ),
  };
}

/** The F1 of two sets: twice what they share, by what they hold. */
export function likeness<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  if (one.size + other.size === 0) return 0;
  return (2 * one.intersection(other).size) / (one.size + other.size);
}

/** Whether a set that is not empty lies inside another. */
export function isInside<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size > 0 && one.isSubsetOf(other);
}
