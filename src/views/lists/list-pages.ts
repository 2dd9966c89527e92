import { type PagePlace, pagePlace } from './page-place.ts';

/** Lines under what they have in common: the story they belong to, the kind of actor. */
export interface ListGroup<Line> {
  readonly title: string;
  readonly address: string;
  readonly lines: readonly Line[];
}

/** A page of a list that is too long for one. */
export interface ListPage<Line> extends PagePlace {
  readonly groups: readonly ListGroup<Line>[];
}

/** So many lines, of a hundred bytes or two each, keep a page within the budget of a reading page. */
const mostLines = 80;

/**
 * A list in pages, its lines in their order; a group that goes on over a page stands on both. Always one page at least.
 * @param most how many lines a page may have
 */
export function listPages<Line>(
  address: string,
  groups: readonly ListGroup<Line>[],
  most: number = mostLines,
): readonly ListPage<Line>[] {
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const count = Math.max(1, Math.ceil(lines.length / most));
  return Array.from({ length: count }, (_, at) => {
    const own = Map.groupBy(lines.slice(at * most, (at + 1) * most), ({ group }) => group);
    return {
      ...pagePlace(address, at, count),
      groups: Array.from(own, ([group, shown]) => ({ ...group, lines: shown.map(({ line }) => line) })),
    };
  });
}
