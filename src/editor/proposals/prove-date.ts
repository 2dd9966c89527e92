import { type Diagnostic, diagnose, type Place } from '../../model/diagnostic.ts';
import { containsWords } from '../../text/find-quote.ts';
import { months, weekdays } from '../../text/meaning/calendar-words.ts';
import { readNumbers } from '../../text/meaning/read-numbers.ts';
import { type Surroundings, textAt } from './surroundings.ts';

const nearDay =
  /\b(?:today|yesterday|tonight|last night|overnight|this (?:morning|afternoon|evening)|the day before|days? (?:ago|earlier|later|before))\b/iu;
const nearMonth = /\b(?:week|weeks|month|months|days|fortnight)\b/iu;

/**
 * Proves that a date says no more than the words it rests on, and that these stand near the quote. Whether it is EDTF, and
 * no later than the paper, the compiler says.
 * @param basis verbatim; one that is inferred is its writer's to answer for
 */
export function proveDate(said: string, basis: string, all: readonly Surroundings[], place: Place): Diagnostic[] {
  if (basis.startsWith('inferred:')) return [];
  const [first] = all;
  const isNear = all.some((one) => containsWords(textAt(one, one.near), basis));
  const isPrinted = all.some(({ article }) => containsWords(article.text, basis));
  return [
    ...(isPrinted && !isNear && first
      ? [diagnose('proposal/date-far', place, { words: basis, nearest: first.lead })]
      : []),
    ...(isGiven(said, basis, all) ? [] : [diagnose('proposal/date-basis', place, { said, basis })]),
  ];
}

/** Whether the words give a date as precise as this, and no other. Dates of several parts are their writer's to answer for. */
function isGiven(said: string, basis: string, all: readonly Surroundings[]): boolean {
  const [, year, month, day] = /^(\d{4})[?~%]?(?:-(\d{2})[?~%]?)?(?:-(\d{2})[?~%]?)?$/.exec(said) ?? [];
  if (year === undefined) return true;
  const words = basis.toLowerCase();
  const numbers = readNumbers(basis).map(({ value }) => value);
  const named = months.findIndex((name) => new RegExp(`\\b${name}\\b`, 'iu').test(words)) + 1;
  const years = numbers.filter((value) => value >= 1000 && value <= 2999);
  if (years.length > 0 && !years.includes(Number(year))) return false;
  if (named > 0 && month !== undefined && Number(month) !== named) return false;
  if (day === undefined) return month === undefined || named > 0 || isDayLike(words) || nearMonth.test(words);
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const weekday = weekdayIn(words);
  if (weekday !== -1 && date.getUTCDay() !== weekday) return false;
  if (named > 0) return numbersOfDays(basis).includes(Number(day));
  return isDayLike(words) && (weekday === -1 || !isLastWeek(words) || isWithinWeek(date, all));
}

/** The number of the first day of the week that words in small letters name, from 0 for Sunday; -1 where they name none. */
const weekdayIn = (words: string): number => weekdays.findIndex((name) => words.includes(name.toLowerCase()));

const isDayLike = (words: string): boolean => nearDay.test(words) || weekdayIn(words) !== -1;

/** `on Monday` is the last one before the paper came out, unless more words say otherwise. */
const isLastWeek = (words: string): boolean =>
  /^(?:(?:late|early) )?(?:on )?\p{L}+day(?: (?:morning|afternoon|evening|night))?$/u.test(words);

function isWithinWeek(date: Date, all: readonly Surroundings[]): boolean {
  return all.every(({ article }) => {
    const published = /^\d{4}-\d{2}-\d{2}$/.exec(article.value?.published ?? '')?.[0];
    const days = published === undefined ? 0 : (Date.parse(published) - date.getTime()) / 86_400_000;
    return days >= 0 && days <= 7;
  });
}

const numbersOfDays = (basis: string): number[] =>
  Array.from(basis.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/gu), ([, day]) => Number(day));
