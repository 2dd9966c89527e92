import { isEdtf } from '../dates/is-edtf.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { ParsedContent } from './parse-content.ts';

/** Checks that every date is EDTF, level 2 at most (ISO 8601-2:2019 Annex A; docs/rules.md, rule 3). */
export function checkDates(content: ParsedContent): Diagnostic[] {
  const dates = [
    ...content.claims.map((claim) => ({ record: claim, path: ['said'], found: claim.fields?.said })),
    ...content.stories.flatMap((story) =>
      (story.fields?.events ?? []).map((event, at) => ({
        record: story,
        path: ['events', at, 'date'],
        found: event?.date,
      })),
    ),
    ...content.articles.map((article) => ({ record: article, path: ['published'], found: article.fields?.published })),
  ];
  return dates.flatMap(({ record, path, found }) =>
    found === undefined || isEdtf(found)
      ? []
      : [diagnose('record/date', record.placeOf(path), { field: String(path.at(-1)), found: String(found) })],
  );
}
