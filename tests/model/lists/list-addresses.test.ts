import { expect, test } from 'vitest';
import { articlesAddress, claimsAddress, listPageAddress } from '../../../src/model/lists/list-addresses.ts';

test.each([
  [claimsAddress, 1, '/claims/'],
  [claimsAddress, 2, '/claims/_page-2/'],
  [articlesAddress, 1, '/articles/'],
  [articlesAddress, 10, '/articles/_page-10/'],
])('of the list %s, page %d is at %s', (list, page, address) => {
  expect(listPageAddress(list, page)).toBe(address);
});
