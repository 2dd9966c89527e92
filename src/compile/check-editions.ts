import { isEdtf } from '../dates/is-edtf.ts';
import { type Diagnostic, diagnose, type FieldPath, type Place } from '../model/diagnostic.ts';
import { nearestId } from '../text/nearest-passage.ts';
import type { ParsedContent } from './parse-content.ts';

/**
 * Checks that every edition is one of an article, that its date is EDTF, and that every edition that words are said to be from
 * is there (docs/rules.md, rules 1 to 3).
 */
export function checkEditions(content: ParsedContent): Diagnostic[] {
  const articles = new Set(content.articles.map(({ id }) => id));
  const editions = content.editions.flatMap(({ file, article, fields, placeOf }) => [
    ...(articles.has(article)
      ? []
      : [
          diagnose(
            'reference/unknown',
            { file, line: 1, column: 1 },
            { kind: 'article', id: article, nearest: nearestId(article, articles) },
          ),
        ]),
    ...checkDate('date', fields?.date, placeOf(['date'])),
  ]);
  const edited = content.articles.flatMap(({ fields, placeOf }) =>
    checkDate('edited', fields?.edited, placeOf(['edited'])),
  );
  return [...editions, ...edited, ...checkReferences(content)];
}

function checkDate(field: string, found: string | undefined, place: Place): Diagnostic[] {
  return found === undefined || isEdtf(found) ? [] : [diagnose('record/date', place, { field, found })];
}

function checkReferences({ stories, claims, differences, editions }: ParsedContent): Diagnostic[] {
  const known = new Set(editions.map(({ id }) => id));
  const check = (article: string | undefined, edition: string | undefined, place: Place): Diagnostic[] => {
    if (edition === undefined || article === undefined || known.has(`${article}/${edition}`)) return [];
    const others = editions.filter((one) => one.article === article).map((one) => one.edition);
    return [
      diagnose('reference/unknown', place, { kind: 'edition', id: edition, nearest: nearestId(edition, others) }),
    ];
  };
  return [
    ...stories.flatMap(({ fields, placeOf }) =>
      (fields?.events ?? []).flatMap((one, at) =>
        check(one?.article, one?.edition, placeOf(['events', at, 'edition'])),
      ),
    ),
    ...claims.flatMap(({ fields, placeOf }) =>
      (fields?.appearances ?? []).flatMap((one, at) =>
        check(one?.article, one?.edition, placeOf(['appearances', at, 'edition'])),
      ),
    ),
    ...differences.flatMap(({ fields, placeOf }) =>
      (fields?.values ?? []).flatMap((value, at) =>
        (value?.passages ?? []).flatMap((one, to) => {
          const path: FieldPath = ['values', at, 'passages', to, 'edition'];
          return check(one?.article, one?.edition, placeOf(path));
        }),
      ),
    ),
  ];
}
