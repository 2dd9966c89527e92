import { itemAt } from '../../search/index/sorted-list.ts';

/** Random choices that are the same for the same seed. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below the size. */
  below(size: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** A mulberry32 generator (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (size: number): number => Math.floor(next() * size);
  return { next, below, pick: (list) => itemAt(list, below(list.length)), chance: (share) => next() < share };
}

/** A choice among weighted positions: returns a function that gives a position from 0 to below the number of weights. */
export function weightedChoice(weights: readonly number[]): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, position) => {
    sum += weight;
    sums[position] = sum;
  });
  return (random) => {
    const mark = random.next() * sum;
    let low = 0;
    for (let high = sums.length - 1; low < high; ) {
      const middle = (low + high) >>> 1;
      if (itemAt(sums, middle) <= mark) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
