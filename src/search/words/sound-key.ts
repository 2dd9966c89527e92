/** Letters that names are written with for the same sound. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cq](?![eiy])|ck/g, 'k'],
  [/[cz]/g, 's'],
  [/w/g, 'v'],
  [/th|dt/g, 't'],
  [/(?<=.)[aeiouyh]/g, ''],
  [/^[aeiouy]/, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * What is left of a folded word without what writers confuse: `sbrt` for Seibert, Siebert, Seybert and Zeibert. Two words
 * of one key are likely to be spellings of one name; after Soundex (Russell, 1918), without its cut to four signs.
 */
export function soundKey(word: string): string {
  return sounds.reduce((key, [pattern, sound]) => key.replace(pattern, sound), word);
}
