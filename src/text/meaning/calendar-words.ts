/** The days of the week in English, in the order of `Date.getDay`: Sunday is the first. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The months in English, in their order. */
export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The same as alternatives of a pattern. */
export const weekdayPattern = weekdays.join('|');
export const monthPattern = months.join('|');
