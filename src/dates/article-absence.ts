import type { ArticleRecord } from '../model/corpus.ts';
import { compareDates } from './compare-dates.ts';

/**
 * Why an article does not report what was said: it was gone through and does not have it, it was printed before, or it has
 * not been gone through yet.
 */
export type Absence = 'checked' | 'printed-before' | 'not-checked';

/**
 * Why an article reports none of what was said on these dates (EDTF): it is silent only on what was said before it was
 * printed (docs/rules.md, rule 9), or last changed. Printed before is what came before all of them, as far as the dates are
 * known; without a date nothing did.
 */
export function articleAbsence(
  { published, edited, annotation }: Pick<ArticleRecord, 'published' | 'edited' | 'annotation'>,
  said: readonly string[],
): Absence {
  if (said.length > 0 && said.every((date) => compareDates((edited ?? published).edtf, date) === 'before'))
    return 'printed-before';
  return annotation === 'complete' ? 'checked' : 'not-checked';
}
