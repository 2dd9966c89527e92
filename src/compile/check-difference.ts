import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { checkFolder, checkKnown, checkPoint, isInStory, type KnownIds } from './known-ids.ts';
import type { ParsedContent, ParsedDifference } from './parse-content.ts';
import { repeated } from './repeated-entries.ts';

/** Checks what a difference refers to: its story and point, articles of that story, and claims that these carry. */
export function checkDifference(difference: ParsedDifference, content: ParsedContent, known: KnownIds): Diagnostic[] {
  const { fields: record, placeOf } = difference;
  if (record === null) return [];
  const values = record.values ?? [];
  const names = values.map((one) => one?.value);
  return [
    ...checkFolder(difference, record.story),
    ...checkKnown('story', record.story, known, placeOf(['story'])),
    ...checkPoint(record.story, record.point, content, placeOf(['point'])),
    ...repeated(names, 'values', (at) => placeOf(['values', at, 'value'])),
    ...values.flatMap((one, at) =>
      (one?.passages ?? []).flatMap((passage, to) =>
        checkPassage(passage ?? {}, difference, ['values', at, 'passages', to], known),
      ),
    ),
  ];
}

interface WrittenPassage {
  readonly article?: string | undefined;
  readonly claim?: string | undefined;
}

/** @param path the way to the passage */
function checkPassage(
  { article, claim }: WrittenPassage,
  { folder, placeOf }: ParsedDifference,
  path: readonly PropertyKey[],
  known: KnownIds,
): Diagnostic[] {
  const place = placeOf([...path, 'article']);
  if (article === undefined) return [];
  if (!isInStory(article, folder, known))
    return [diagnose('difference/article-elsewhere', place, { article, story: folder })];
  const unknown = checkKnown('article', article, known, place);
  if (claim === undefined || unknown.length > 0)
    return [...unknown, ...checkKnown('claim', claim, known, placeOf([...path, 'claim']))];
  return checkClaim(claim, article, [...path, 'claim'], placeOf, known);
}

function checkClaim(
  claim: string,
  article: string,
  path: readonly PropertyKey[],
  placeOf: ParsedDifference['placeOf'],
  known: KnownIds,
): Diagnostic[] {
  const unknown = checkKnown('claim', claim, known, placeOf(path));
  const appearances = known.claims.get(claim)?.fields?.appearances;
  const isSure = appearances?.every((one) => known.ids.article.has(one?.article ?? '')) === true;
  if (!isSure || appearances.some((one) => one?.article === article)) return unknown;
  return [diagnose('difference/claim-elsewhere', placeOf(path), { claim, article })];
}
