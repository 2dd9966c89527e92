import type { ParsedArticle } from '../../compile/parse-article.ts';
import { weekdayPattern, weekdays } from '../../text/meaning/calendar-words.ts';

/** A date and the words of the article that give it. */
export interface ProposedDate {
  readonly said: string;
  readonly saidBasis: string;
}

const dayWords = new RegExp(
  `\\b(?:on (${weekdayPattern})(?: (?:morning|afternoon|evening|night))?|(yesterday|last night)|(today|this (?:morning|afternoon|evening)|tonight))\\b`,
  'giu',
);

/**
 * The day of a statement, from the one day that its sentence names outside the words themselves, and the paper's own date.
 * `On Wednesday` is the last one before the paper came out, or its own day.
 * @param sentence the sentence without the words of the statement
 * @returns null where the sentence names no day or several, or the paper is not dated to the day
 */
export function proposeDate(sentence: string, { value }: Pick<ParsedArticle, 'value'>): ProposedDate | null {
  const published = /^\d{4}-\d{2}-\d{2}$/.exec(value?.published ?? '')?.[0];
  const found = Array.from(sentence.matchAll(dayWords));
  const [only] = found;
  if (published === undefined || only === undefined || found.length > 1) return null;
  const day = new Date(`${published}T00:00:00Z`);
  const [basis, weekday, before] = only;
  const back =
    weekday === undefined
      ? before === undefined
        ? 0
        : 1
      : (7 + day.getUTCDay() - weekdays.findIndex((name) => name.toLowerCase() === weekday.toLowerCase())) % 7;
  day.setUTCDate(day.getUTCDate() - back);
  return { said: day.toISOString().slice(0, 10), saidBasis: basis };
}
