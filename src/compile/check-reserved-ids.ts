import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { isReservedId } from '../model/reserved-ids.ts';
import type { ParsedContent } from './parse-content.ts';

/** Checks that no claim and no point is called as a part of the pages on which it has its place. */
export function checkReservedIds(content: ParsedContent): Diagnostic[] {
  return [
    ...content.claims.flatMap(({ id, file }) =>
      isReservedId('claim', id)
        ? [diagnose('record/reserved-id', { file, line: 1, column: 1 }, { id, kind: 'claim' })]
        : [],
    ),
    ...content.stories.flatMap((story) =>
      (story.value?.points ?? []).flatMap(({ id }, at) =>
        isReservedId('point', id)
          ? [diagnose('record/reserved-id', story.placeOf(['points', at, 'id']), { id, kind: 'point' })]
          : [],
      ),
    ),
  ];
}
