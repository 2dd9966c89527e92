/**
 * What English papers put before a name out of courtesy, in small letters. Whom a title means is said by no record: it is
 * his where a paper prints it before his name.
 */
export const titlesOf = {
  men: ['mr', 'sir', 'lord'],
  women: ['mrs', 'ms', 'miss', 'dame', 'lady', 'baroness'],
  anybody: ['mx', 'dr', 'prof', 'professor'],
} as const;

/** All of them. */
export const courtesyTitles: readonly string[] = Object.values(titlesOf).flat();
