/** A stretch on an axis; `end` not before `start`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts stretches side by side so that none overlaps another in its lane, each in the first lane that is free.
 * @param gap the least distance between two in one lane.
 * @returns the lane of each stretch, counted from 0, in the order given.
 */
export function assignLanes(stretches: readonly Stretch[], gap: number): readonly number[] {
  const order = stretches.map((stretch, index) => ({ ...stretch, index }));
  order.sort((a, b) => a.start - b.start || a.index - b.index);
  const ends: number[] = [];
  const lanes: number[] = stretches.map(() => 0);
  for (const { start, end, index } of order) {
    const free = ends.findIndex((last) => last + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    lanes[index] = lane;
  }
  return lanes;
}
