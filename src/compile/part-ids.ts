import { appearanceAnchors } from '../model/addresses.ts';
import type { PartKind } from '../model/permalinks-file.ts';
import { relationAnchor } from '../model/relation-addresses.ts';
import { relationFamilies } from '../model/vocabulary.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';
import { readStoryArticles, type StoryArticles } from './story-articles.ts';

/** The parts of pages that have an address, by kind: the id of each, with the file that makes it. */
export function partIds(content: ParsedContent): Readonly<Record<PartKind, ReadonlyMap<string, string>>> {
  const { outletOf } = readStoryArticles(content);
  return {
    points: new Map(
      content.stories.flatMap(({ id, file, value }) =>
        (value?.points ?? []).map((point) => [`${id}#${point.id}`, file]),
      ),
    ),
    appearances: new Map(content.claims.flatMap((claim) => appearanceIds(claim, outletOf))),
    relations: new Map(content.claims.flatMap(relationIds)),
  };
}

type PartId = readonly [id: string, file: string];

/** @param outletOf the outlet of an article; of one that is not there, which is reported elsewhere, its file's name stands for it */
function appearanceIds(claim: ParsedClaim, outletOf: StoryArticles['outletOf']): readonly PartId[] {
  return claimAppearanceIds(claim, outletOf).map((id) => [id, claim.file]);
}

/** The ids of a claim's appearances, in the order of the record. */
export function claimAppearanceIds(
  { id, value }: Pick<ParsedClaim, 'id' | 'value'>,
  outletOf: StoryArticles['outletOf'],
): readonly string[] {
  const outlets = (value?.appearances ?? []).map(({ article }) => ({
    outlet: outletOf(article) ?? article.split('/')[1] ?? '',
  }));
  return appearanceAnchors(outlets).map((anchor) => `${id}#${anchor}`);
}

function relationIds({ id, file, value }: ParsedClaim): readonly PartId[] {
  if (value === null) return [];
  return relationFamilies.flatMap((family) =>
    value[family].map((edge): PartId => [`${edge.claim}#${relationAnchor(family, id)}`, file]),
  );
}
