/**
 * A text without case, accents and compatibility forms (NFKD, lower case, no combining mark): `Zoë` is `zoe`, `ﬁ` is
 * `fi`. The one folding of letters; who compares words begins with it and adds what its purpose asks for: nearest
 * passages fold marks and dashes too (nearest-passage.ts), search folds what readers type for a letter, ids keep
 * nothing but a to z, names drop articles and possessives. It changes the length: offsets do not survive it.
 */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
}
