/** The addresses of the lists of everything on the site, beside `disputesAddress`; as in addresses.ts. */

/** `/claims/`: every claim of the site. */
export const claimsAddress = '/claims/';

/** `/articles/`: every article. */
export const articlesAddress = '/articles/';

/**
 * A further page of a list whose first page's address is given: `/claims/_page-2/`. No record's id begins with `_`.
 * @param page counted from 1, which is the address of the list itself
 */
export function listPageAddress(list: string, page: number): string {
  return page === 1 ? list : `${list}_page-${page}/`;
}
