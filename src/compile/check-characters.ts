import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { characterName } from '../text/character-name.ts';
import { refusedCharacters } from '../text/refused-characters.ts';
import { type ContentFile, normaliseText } from './content-file.ts';

/** Checks that a file holds no character that cannot be shown, each reported where it first stands. */
export function checkCharacters({ path, text }: ContentFile): Diagnostic[] {
  const normalised = normaliseText(text);
  return refusedCharacters(normalised).map(({ character, at }) => {
    const lines = normalised.slice(0, at).split('\n');
    const place = { file: path, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    return diagnoseCharacter(character, place);
  });
}

/** The same for one value of a record, whose source in YAML may write it with an escape: `"\u0000"`. */
export function checkValue(value: string, source: string, place: Place): Diagnostic[] {
  return refusedCharacters(value)
    .filter(({ character }) => !source.includes(character))
    .map(({ character }) => diagnoseCharacter(character, place));
}

function diagnoseCharacter(character: string, place: Place): Diagnostic {
  return diagnose('file/character', place, { name: characterName(character) });
}
