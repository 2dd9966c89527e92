import { listPageAddress } from '../../model/lists/list-addresses.ts';

/** Where a page stands among those that something long is divided into. */
export interface PagePlace {
  readonly address: string;
  /** Counted from 1. */
  readonly number: number;
  /** The page before and the page after; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * The place of a page.
 * @param first the address of the first page
 * @param at counted from 0
 */
export function pagePlace(first: string, at: number, count: number): PagePlace {
  return {
    address: listPageAddress(first, at + 1),
    number: at + 1,
    previous: at === 0 ? null : listPageAddress(first, at),
    next: at + 1 === count ? null : listPageAddress(first, at + 2),
  };
}
