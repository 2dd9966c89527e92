import edtf from 'edtf';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ParsedContent } from './parse-content.ts';

/** Checks that every date is EDTF, level 2 at most (ISO 8601-2:2019 Annex A; rule 3). */
export function checkDates(content: ParsedContent): Diagnostic[] {
  const dates = [
    ...content.claims.map((claim) => ({ record: claim, field: 'said', found: claim.value?.said })),
    ...content.articles.map((article) => ({ record: article, field: 'published', found: article.value?.published })),
  ];
  return dates.flatMap(({ record, field, found }) =>
    found === undefined || isEdtf(found)
      ? []
      : [diagnose('record/date', record.placeOf([field]), { field, found: String(found) })],
  );
}

/**
 * Whether a text is an EDTF date, level 2 at most. The library reads more: digits of no four as milliseconds since
 * 1970, a century or a decade, which EDTF writes `20XX` and `202X`.
 */
export function isEdtf(text: string): boolean {
  const digits = /^-?(\d+)[?~%]?$/.exec(text)?.[1];
  if (digits !== undefined && digits.length !== 4) return false;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}
