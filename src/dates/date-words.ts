import edtf, { type AnyDate, type ExtDate, type ExtDates, type ExtInterval, type ExtSeason, type ExtYear } from 'edtf';
import { memoize } from './memoize.ts';

/** Any EDTF date in plain English. The kinds of date are those of the `edtf` library; the words are ours. */

const formats: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Seasons and other divisions of a year, as ISO 8601-2 numbers them from 21. */
const divisions = [
  ...['spring', 'summer', 'autumn', 'winter'],
  ...['spring', 'summer', 'autumn', 'winter'].map((name) => `northern ${name}`),
  ...['spring', 'summer', 'autumn', 'winter'].map((name) => `southern ${name}`),
  ...['first', 'second', 'third', 'fourth'].map((nth) => `the ${nth} quarter of`),
  ...['first', 'second', 'last'].map((nth) => `the ${nth} third of`),
  ...['first', 'second'].map((nth) => `the ${nth} half of`),
];

const orJoined = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const andJoined = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const datePartNames = ['year', 'month', 'day'] as const;
type Mask = 'uncertain' | 'approximate' | 'unspecified';

/** Which of the given parts a mask marks. */
const marked = (date: ExtDate, mask: Mask): (typeof datePartNames)[number][] =>
  datePartNames.slice(0, date.precision || 3).filter((part) => date[mask].test(part) !== 0);

function formatDay(time: number, precision: number): string {
  const era = new Date(time).getUTCFullYear() < 1 ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat('en-GB', { ...formats[precision], ...era, timeZone: 'UTC' }).format(time);
}

/** "2010s" for 201X, "the years 1560 to 1569" and the like for other unstated digits of a year. */
function formatYears(min: number, max: number): string {
  const [first, last] = [new Date(min).getUTCFullYear(), new Date(max).getUTCFullYear()];
  return first >= 0 && last - first === 9 && first % 10 === 0 ? `the ${first}s` : `the years ${first} to ${last}`;
}

/** The name of a date of which some digits are not stated, as far as they are. */
function formatStated(date: ExtDate): string {
  const unstated = marked(date, 'unspecified');
  if (unstated.includes('year')) return formatYears(date.min ?? 0, date.max ?? 0);
  const stated = date.precision - unstated.length;
  const inOrder = unstated.every((part) => datePartNames.indexOf(part) >= stated);
  return formatDay(date.min ?? 0, inOrder ? stated : 1);
}

function formatTime(date: ExtDate): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(date.min ?? 0);
  return `${formatDay(date.min ?? 0, 3)} at ${time} UTC`;
}

function dateName(date: ExtDate): string {
  if (date.precision === 0) return formatTime(date);
  return date.unspecified.value === 0 ? formatDay(date.min ?? 0, date.precision) : formatStated(date);
}

/** ", uncertain", ", the year uncertain", ", month and day not stated": what the name alone does not say. */
function remarks(date: ExtDate): string {
  const parts = (['approximate', 'uncertain'] as const).flatMap((mask) => {
    const which = marked(date, mask);
    if (which.length === 0) return [];
    if (which.length < (date.precision || 3)) return [`the ${andJoined.format(which)} ${mask}`];
    return mask === 'uncertain' ? [mask] : [];
  });
  const unstated = marked(date, 'unspecified').filter((part) => part !== 'year');
  if (unstated.length > 0) parts.push(`${andJoined.format(unstated)} not stated`);
  return parts.map((part) => `, ${part}`).join('');
}

const isAbout = (date: ExtDate): boolean => marked(date, 'approximate').length === (date.precision || 3);

/** "about May 2023, uncertain": a date without a preposition, to stand after "from" or "until". */
const bareWords = (date: ExtDate): string => `${isAbout(date) ? 'about ' : ''}${dateName(date)}${remarks(date)}`;

/** A date with its preposition. What is uncertain as a whole, or only in its year, is `probably`. */
function singleWords(date: ExtDate): string {
  const isDay = (date.precision || 3) === 3 && date.unspecified.value === 0;
  const preposition = isAbout(date) ? '' : isDay ? 'on ' : 'in ';
  const uncertain = marked(date, 'uncertain');
  if (uncertain.length === (date.precision || 3) && date.approximate.value === 0 && date.unspecified.value === 0)
    return `probably ${preposition}${dateName(date)}`;
  const [year] = /\d{4}$/.exec(dateName(date)) ?? [];
  if (uncertain.join() === 'year' && year !== undefined && date.approximate.value === 0 && date.unspecified.value === 0)
    return `${preposition}${dateName(date).slice(0, -5)}, probably ${year}`;
  return preposition + bareWords(date);
}

function boundWords(bound: ExtDate | number | null): string {
  return bound === null || typeof bound === 'number' ? 'an unknown date' : bareWords(bound);
}

function intervalWords({ lower, upper }: ExtInterval): string {
  const isOpen = (bound: ExtInterval['lower']): boolean => typeof bound === 'number';
  if (isOpen(lower)) return isOpen(upper) ? 'at all times' : `until ${boundWords(upper)}`;
  return isOpen(upper) ? `from ${boundWords(lower)} on` : `from ${boundWords(lower)} to ${boundWords(upper)}`;
}

const isPair = (item: ExtDates['values'][number]): item is readonly [ExtDate, ExtDate] => Array.isArray(item);

/** One of a set, or all of a list. */
function choiceWords({ type, values, earlier, later }: ExtDates): string {
  const [pairWord, join, listFormat] =
    type === 'Set' ? (['some time between', 'and', orJoined] as const) : (['from', 'to', andJoined] as const);
  const items = values.map((item) =>
    isPair(item) ? `${pairWord} ${bareWords(item[0])} ${join} ${bareWords(item[1])}` : singleWords(item),
  );
  const [before, after] = [earlier ? ['earlier'] : [], later ? ['later'] : []];
  return listFormat.format([...items, ...before, ...after]);
}

const seasonWords = ({ year, season }: ExtSeason): string => `in ${divisions[season - 21] ?? 'a part of'} ${year}`;

function yearWords({ values: [year], significant }: ExtYear): string {
  const name = year < 0 ? `${1 - year} BC` : String(year);
  return significant ? `about the year ${name}, to ${significant} digits` : `in the year ${name}`;
}

function periodWords(date: Extract<AnyDate, { type: 'Decade' | 'Century' }>): string {
  const years = formatYears(date.min ?? 0, date.max ?? 0);
  return `${date.approximate ? 'about' : 'in'} ${years}${date.uncertain ? ', uncertain' : ''}`;
}

/**
 * An EDTF date (ISO 8601-2, levels 0 to 2) as words that can follow a verb: "in May 2023", "on 8 December 2022",
 * "about August 2023", "probably in 2023", "in May, probably 2023", "from May 2023 on". Times are UTC.
 * @throws Error from `edtf` when the text is not EDTF, which a compiled corpus excludes.
 */
export const dateWords = memoize(wordsOf);

function wordsOf(text: string): string {
  if (/^X{4}(?:-XX){0,2}$/.test(text)) return 'at an unknown date';
  const date = edtf(text);
  switch (date.type) {
    case 'Date':
      return date.precision === 1 && !isAbout(date) && date.uncertain.value === 0
        ? `some time ${singleWords(date)}`
        : singleWords(date);
    case 'Year':
      return yearWords(date);
    case 'Season':
      return seasonWords(date);
    case 'Interval':
      return intervalWords(date);
    case 'Set':
    case 'List':
      return choiceWords(date);
    default:
      return periodWords(date);
  }
}
