/** Look-ups in lists that are sorted by code unit, the order of `Array.prototype.sort` without arguments. */

/** The index of the first entry that is not below the key; the list's length if all are. */
export function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if (itemAt(sorted, middle) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The half-open range of entries that begin with the prefix. */
export function prefixRange(sorted: readonly string[], prefix: string): [start: number, end: number] {
  return [lowerBound(sorted, prefix), lowerBound(sorted, `${prefix}\uffff`)];
}

/** The item at an index that the caller knows to be within the list: the one unchecked access in search. */
export function itemAt<T>(list: ArrayLike<T>, index: number): T {
  return list[index] as T;
}
