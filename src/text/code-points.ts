/**
 * JavaScript counts a string in UTF-16 units; the corpus counts Unicode code points (as the W3C selectors and
 * every other language do). This is the only place where one becomes the other.
 */
export interface CodePointIndex {
  /** The number of code points before the UTF-16 offset. */
  readonly fromUtf16: (offset: number) => number;
  /** The UTF-16 offset of a code point. */
  readonly toUtf16: (codePoint: number) => number;
}

/** An index of one text; linear to make, logarithmic to use. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  return {
    fromUtf16: (offset) => offset - countBelow(pairs, (pair) => pair < offset),
    toUtf16: (codePoint) => codePoint + countBelow(pairs, (pair, rank) => pair - rank < codePoint),
  };
}

/** The length of a text in code points. */
export function codePointLength(text: string): number {
  return text.length - surrogatePairs(text).length;
}

/** The slice of a text between two code points, `end` exclusive. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const index = codePointIndex(text);
  return text.slice(index.toUtf16(start), index.toUtf16(end));
}

/** The UTF-16 offsets at which a surrogate pair begins, in order. */
function surrogatePairs(text: string): number[] {
  return Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
}

/** How many of the sorted values hold a condition that, once false, stays false. */
function countBelow(sorted: readonly number[], holds: (value: number, rank: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
