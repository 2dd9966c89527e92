/** What we use of `edtf` 4 (https://github.com/inukshuk/edtf.js), which ships no types. */
declare module 'edtf' {
  /** One bit a digit of YYYYMMDD; 0 when nothing is marked. */
  export interface Bitmask {
    readonly value: number;
    test(part: 'year' | 'month' | 'day'): number;
  }

  interface Span {
    /** Milliseconds UTC, inclusive; infinite where open, null where unknown, NaN outside what a Date can hold. */
    readonly min: number | null;
    readonly max: number | null;
  }

  export interface ExtDate extends Span {
    readonly type: 'Date';
    /** How many of year, month and day are given; 0 means a time as well. */
    readonly precision: 0 | 1 | 2 | 3;
    /** Year, month from 0, day, hours, minutes, seconds. */
    readonly values: readonly number[];
    readonly uncertain: Bitmask;
    readonly approximate: Bitmask;
    readonly unspecified: Bitmask;
  }

  export interface ExtYear extends Span {
    readonly type: 'Year';
    readonly values: readonly [number];
    readonly significant?: number;
  }

  export interface ExtPeriod extends Span {
    readonly type: 'Decade' | 'Century';
    readonly uncertain: boolean;
    readonly approximate: boolean;
  }

  export interface ExtSeason extends Span {
    readonly type: 'Season';
    readonly year: number;
    readonly season: number;
  }

  export interface ExtInterval extends Span {
    readonly type: 'Interval';
    /** null is unknown, Infinity is open. */
    readonly lower: ExtDate | number | null;
    readonly upper: ExtDate | number | null;
  }

  /** A set is one of its dates, a list is all of them; a pair stands for the dates from one to the other. */
  export interface ExtDates extends Span {
    readonly type: 'Set' | 'List';
    readonly values: readonly (ExtDate | readonly [ExtDate, ExtDate])[];
    readonly earlier: boolean;
    readonly later: boolean;
  }

  export type AnyDate = ExtDate | ExtYear | ExtPeriod | ExtSeason | ExtInterval | ExtDates;

  /** @throws Error when the text is not EDTF of level 0 to 2. */
  export default function edtf(text: string): AnyDate;
}
