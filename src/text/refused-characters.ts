/** A character that no record can hold, and where it stands, in UTF-16 units. */
export interface RefusedCharacter {
  readonly character: string;
  readonly at: number;
}

/**
 * The characters of a text, each once where it first stands, that no reader sees and no format carries safely: control
 * characters (but tab and line feed), halves of surrogate pairs, and what Unicode reserves as non-characters. They come
 * with text that was copied out of a PDF or a terminal, and break XML, JSON, RIS and BibTeX.
 */
export function refusedCharacters(text: string): readonly RefusedCharacter[] {
  const found = new Map<string, number>();
  for (const { 0: character, index } of text.matchAll(/[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu))
    if (!found.has(character)) found.set(character, index);
  return Array.from(found, ([character, at]) => ({ character, at }));
}
