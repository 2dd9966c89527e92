/** Names of characters that a reader cannot tell by looking, as the Unicode Character Database has them, or shorter. */
const names: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\n': 'line break',
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u180e': 'Mongolian vowel separator',
  '\u2000': 'en quad',
  '\u2001': 'em quad',
  '\u2002': 'en space',
  '\u2003': 'em space',
  '\u2004': 'three-per-em space',
  '\u2005': 'four-per-em space',
  '\u2006': 'six-per-em space',
  '\u2007': 'figure space',
  '\u2008': 'punctuation space',
  '\u2009': 'thin space',
  '\u200a': 'hair space',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'pop directional formatting',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u202f': 'narrow no-break space',
  '\u205f': 'medium mathematical space',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u3000': 'ideographic space',
  '\ufeff': 'zero-width no-break space',
  '-': 'hyphen-minus',
  '`': 'grave accent',
  '\u2010': 'hyphen',
  '\u2011': 'non-breaking hyphen',
};

/** Scripts with letters that look like those of another. */
const scripts = ['Cyrillic', 'Greek', 'Latin', 'Armenian', 'Cherokee'] as const;

/**
 * What a message calls one character: `a no-break space (U+00A0)`, `the Cyrillic letter \`а\` (U+0430)`. What could
 * not be seen, or would change the line it is printed in, is never printed itself.
 * @param character one code point; also half of a surrogate pair
 */
export function characterName(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character] ?? classOf(character);
  if (name !== null) return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name} (${code})`;
  const script = scripts.find((one) => new RegExp(`(?=\\p{L})\\p{Script=${one}}`, 'u').test(character));
  return script === undefined ? `\`${character}\` (${code})` : `the ${script} letter \`${character}\` (${code})`;
}

function classOf(character: string): string | null {
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'non-character';
  if (/\p{Cc}/u.test(character)) return 'control character';
  if (/\p{M}/u.test(character)) return 'combining mark';
  return /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character) ? 'invisible character' : null;
}

/** The same for several characters: `` `e` (U+0065) and a combining mark (U+0301)``; `nothing` for none. */
export function characterNames(text: string): string {
  return Array.from(text, characterName).join(' and ') || 'nothing';
}
