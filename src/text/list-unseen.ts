import { characterName } from './character-name.ts';

/**
 * The characters of a text that a reader cannot tell from others or from nothing, most frequent first: spaces that do not
 * break, soft hyphens, marks without width, hyphens that do not break, accents written apart. Each as a message names it,
 * with how often it stands there: `3 times a no-break space (U+00A0)`.
 */
export function listUnseen(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\u2011]|\p{Mn}|(?! )\p{Zs}/gu))
    if (character !== '\n' && character !== '\t') counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([character, count]) => `${count === 1 ? 'once' : `${count} times`} ${characterName(character)}`);
}
