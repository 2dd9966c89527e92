import { dateSpan } from '../../dates/date-span.ts';
import type { TimeAxis } from './time-ticks.ts';

/** Where a date stands on the axis: fractions of its width, from 0 to 1. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
  /** Open or unknown at that end: it may reach farther than is drawn. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The first and the last moment of a date, in ms UTC; null where it is open. */
export interface Times {
  readonly min: number | null;
  readonly max: number | null;
}

/** Where a date that lies between two moments stands on an axis. */
export function axisSpan(edtf: string, { min, max }: Times, { start, end }: TimeAxis): AxisSpan {
  const fraction = (moment: number): number => Math.round(((moment - start) / Math.max(1, end - start)) * 1e4) / 1e4;
  const { approximate, uncertain } = dateSpan(edtf);
  return {
    from: min === null ? 0 : fraction(min),
    to: max === null ? 1 : fraction(max),
    openStart: min === null,
    openEnd: max === null,
    approximate,
    uncertain,
  };
}
