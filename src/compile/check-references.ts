import type { AppearanceFile } from '../model/claim-file.ts';
import { type Diagnostic, diagnose, type FieldPath } from '../model/diagnostic.ts';
import { checkDifference } from './check-difference.ts';
import { checkRelations } from './check-relations.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkArticle, checkStory } from './check-stories.ts';
import {
  checkFolder,
  checkKnown,
  checkPoint,
  isInStory,
  type KnownIds,
  knownIds,
  type ReferredKind,
} from './known-ids.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';
import type { ParsedRecord } from './parse-record.ts';
import type { Readable } from './readable-fields.ts';
import { repeated } from './repeated-entries.ts';

/** Checks that every id that is referred to exists, and that every id is one record's alone (docs/rules.md, rules 2 and 4). */
export function checkReferences(content: ParsedContent): Diagnostic[] {
  const known = knownIds(content);
  return [
    ...duplicates([...content.outlets, ...content.actors]),
    ...duplicates(content.claims),
    ...duplicates(content.differences),
    ...content.stories.flatMap((story) => checkStory(story, known)),
    ...content.articles.flatMap((article) => checkArticle(article, content, known)),
    ...content.actors.flatMap((actor) =>
      (actor.fields?.roles ?? []).flatMap((role, at) =>
        checkKnown('article', role?.article, known, actor.placeOf(['roles', at, 'article'])),
      ),
    ),
    ...content.claims.flatMap((claim) => checkClaim(claim, content, known)),
    ...content.differences.flatMap((difference) => checkDifference(difference, content, known)),
  ];
}

function duplicates(records: readonly ParsedRecord<unknown>[]): Diagnostic[] {
  const first = new Map<string, string>();
  return records.flatMap(({ id, file }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    return other === undefined ? [] : [diagnose('record/duplicate-id', { file, line: 1, column: 1 }, { id, other })];
  });
}

function checkClaim(claim: ParsedClaim, content: ParsedContent, known: KnownIds): Diagnostic[] {
  const record = claim.fields;
  if (record === null) return [];
  const check = (kind: ReferredKind, path: FieldPath, id: string | undefined) =>
    checkKnown(kind, id, known, claim.placeOf(path));
  const actors = (field: 'audience' | 'about') => [
    ...(record[field] ?? []).flatMap((id, at) => check('actor', [field, at], id)),
    ...repeated(record[field] ?? [], field, (at) => claim.placeOf([field, at])),
  ];
  return [
    ...checkFolder(claim, record.story),
    ...check('story', ['story'], record.story),
    ...checkPoint(record.story, record.point, content, claim.placeOf(['point'])),
    ...checkSpeakers(claim, record, known),
    ...actors('audience'),
    ...actors('about'),
    ...(record.appearances ?? []).flatMap((appearance, at) => checkAppearance(claim, appearance ?? {}, at, known)),
    ...checkRelations(claim, record, known),
  ];
}

function checkAppearance(
  claim: ParsedClaim,
  { article, via = [] }: Readable<AppearanceFile>,
  at: number,
  known: KnownIds,
): Diagnostic[] {
  const placeOf = (...path: FieldPath) => claim.placeOf(['appearances', at, ...path]);
  const isElsewhere = article !== undefined && !isInStory(article, claim.folder, known);
  return [
    ...checkKnown('article', article, known, placeOf('article')),
    ...via.flatMap((id, to) => checkKnown('actor', id, known, placeOf('via', to))),
    ...repeated(via, 'via', (to) => placeOf('via', to)),
    ...(isElsewhere ? [diagnose('claim/article-elsewhere', placeOf('article'), { article, story: claim.folder })] : []),
  ];
}
