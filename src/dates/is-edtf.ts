import edtf from 'edtf';
import { memoize } from './memoize.ts';

/**
 * Whether a text is an EDTF date of level 0 to 2 (ISO 8601-2:2019, Annex A). The library reads more: digits of no four
 * as milliseconds since 1970, a century or a decade, which EDTF writes `20XX` and `202X`.
 */
export const isEdtf = memoize((text: string): boolean => {
  const digits = /^-?(\d+)[?~%]?$/.exec(text)?.[1];
  if (digits !== undefined && digits.length !== 4) return false;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
});
