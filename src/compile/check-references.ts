import type { AppearanceFile } from '../model/claim-file.ts';
import { type Diagnostic, diagnose, type FieldPath } from '../model/diagnostic.ts';
import { checkDifference } from './check-difference.ts';
import { checkRelations } from './check-relations.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkFolder, checkKnown, checkPoint, type KnownIds, knownIds, type ReferredKind } from './known-ids.ts';
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

function checkStory(story: ParsedContent['stories'][number], known: KnownIds): Diagnostic[] {
  const papers = story.fields?.papers ?? [];
  const points = (story.fields?.points ?? []).map((point) => point?.id);
  return [
    ...papers.flatMap((outlet, at) => {
      const place = story.placeOf(['papers', at]);
      const missing = checkKnown('outlet', outlet, known, place);
      if (outlet === undefined || missing.length > 0 || known.ids.article.has(`${story.id}/${outlet}`)) return missing;
      return [diagnose('story/article-missing', place, { article: `${story.id}/${outlet}` })];
    }),
    ...(story.fields?.events ?? []).flatMap((event, at) => {
      const article = event?.article;
      if (article === undefined) return [];
      const place = story.placeOf(['events', at, 'article']);
      const unknown = checkKnown('article', article, known, place);
      if (unknown.length > 0 || article.startsWith(`${story.id}/`)) return unknown;
      return [diagnose('story/event-elsewhere', place, { article })];
    }),
    ...repeated(papers, 'papers', (at) => story.placeOf(['papers', at])),
    ...repeated(points, 'points', (at) => story.placeOf(['points', at, 'id'])),
  ];
}

function checkArticle(
  article: ParsedContent['articles'][number],
  content: ParsedContent,
  known: KnownIds,
): Diagnostic[] {
  const place = { file: article.file, line: 1, column: 1 };
  const unknown = [
    ...checkKnown('story', article.story, known, place),
    ...checkKnown('outlet', article.outlet, known, place),
  ];
  const papers = content.stories.find(({ id }) => id === article.story)?.fields?.papers;
  if (unknown.length > 0 || papers === undefined || papers.includes(article.outlet)) return unknown;
  return [diagnose('article/not-in-story', place, { outlet: article.outlet, story: article.story })];
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
  const isElsewhere =
    article !== undefined && known.ids.article.has(article) && !article.startsWith(`${claim.folder}/`);
  return [
    ...checkKnown('article', article, known, placeOf('article')),
    ...via.flatMap((id, to) => checkKnown('actor', id, known, placeOf('via', to))),
    ...repeated(via, 'via', (to) => placeOf('via', to)),
    ...(isElsewhere ? [diagnose('claim/article-elsewhere', placeOf('article'), { article, story: claim.folder })] : []),
  ];
}
