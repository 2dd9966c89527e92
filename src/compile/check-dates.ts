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
    ...content.actors.flatMap(actorDates),
  ];
  return dates.flatMap(({ record, path, found }) =>
    found === undefined || isEdtf(found)
      ? []
      : [diagnose('record/date', record.placeOf(path), { field: String(path.at(-1)), found: String(found) })],
  );
}

/** From when to when roles and aliases hold. */
function actorDates(actor: ParsedContent['actors'][number]) {
  const { roles = [], aliases = [] } = actor.fields ?? {};
  return (['from', 'until'] as const).flatMap((end) => [
    ...roles.map((role, at) => ({ record: actor, path: ['roles', at, end], found: role?.[end] })),
    ...aliases.map((alias, at) => ({
      record: actor,
      path: ['aliases', at, end],
      found: typeof alias === 'object' ? alias[end] : undefined,
    })),
  ]);
}
