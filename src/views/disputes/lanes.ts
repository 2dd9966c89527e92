/** A stretch on an axis; `end` not before `start`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts stretches side by side so that none overlaps another in its lane: each, in the order given, in the first lane
 * with room for it. In the order of their starts they take as few lanes as there can be.
 * @param gap the least distance between two in one lane.
 * @returns the lane of each stretch, counted from 0.
 */
export function assignLanes(stretches: readonly Stretch[], gap: number): readonly number[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const overlaps = (other: Stretch): boolean => stretch.start < other.end + gap && other.start < stretch.end + gap;
    const free = lanes.findIndex((lane) => !lane.some(overlaps));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    return lane;
  });
}
