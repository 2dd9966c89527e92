import { appearanceAnchors } from '../model/addresses.ts';
import type { PartKind } from '../model/permalinks-file.ts';
import { relationAnchor } from '../model/relation-addresses.ts';
import { relationFamilies } from '../model/vocabulary.ts';
import type { ParsedClaim, ParsedContent } from './parse-content.ts';

/** The parts of pages that have an address, by kind: the id of each, with the file that makes it. */
export function partIds(content: ParsedContent): Readonly<Record<PartKind, ReadonlyMap<string, string>>> {
  return {
    points: new Map(
      content.stories.flatMap(({ id, file, value }) =>
        (value?.points ?? []).map((point) => [`${id}#${point.id}`, file]),
      ),
    ),
    appearances: new Map(content.claims.flatMap(appearanceIds)),
    relations: new Map(content.claims.flatMap(relationIds)),
  };
}

type PartId = readonly [id: string, file: string];

function appearanceIds(claim: ParsedClaim): readonly PartId[] {
  return claimAppearanceIds(claim).map((id) => [id, claim.file]);
}

/** The ids of a claim's appearances, in the order of the record. */
export function claimAppearanceIds({ id, value }: Pick<ParsedClaim, 'id' | 'value'>): readonly string[] {
  const outlets = (value?.appearances ?? []).map(({ article }) => ({ outlet: article.split('/')[1] ?? '' }));
  return appearanceAnchors(outlets).map((anchor) => `${id}#${anchor}`);
}

function relationIds({ id, file, value }: ParsedClaim): readonly PartId[] {
  if (value === null) return [];
  return relationFamilies.flatMap((family) =>
    value[family].map((edge): PartId => [`${edge.claim}#${relationAnchor(family, id)}`, file]),
  );
}
