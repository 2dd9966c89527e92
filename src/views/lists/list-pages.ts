import { listPageAddress } from '../../model/lists/list-addresses.ts';

/** Lines under what they have in common: the story they belong to, the kind of actor. */
export interface ListGroup<Line> {
  readonly title: string;
  readonly address: string;
  readonly lines: readonly Line[];
}

/** A page of a list that is too long for one. */
export interface ListPage<Line> {
  readonly address: string;
  /** Counted from 1. */
  readonly number: number;
  readonly groups: readonly ListGroup<Line>[];
  /** The page before and the page after; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
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
      address: listPageAddress(address, at + 1),
      number: at + 1,
      groups: Array.from(own, ([group, shown]) => ({ ...group, lines: shown.map(({ line }) => line) })),
      previous: at === 0 ? null : listPageAddress(address, at),
      next: at + 1 === count ? null : listPageAddress(address, at + 2),
    };
  });
}
