import { readFigures } from './read-figures.ts';
import { splitWords } from './split-words.ts';

/**
 * Words as search compares them: without case, accents, apostrophes and invisible marks. Build, query and the
 * marking of matches all read words through here, so that they agree.
 */

/** A word of a text: its folded form, and where it stands in UTF-16 units; `end` is exclusive. */
export interface FoldedWord {
  readonly folded: string;
  /** The figure that it writes, alone or with its neighbours, in plain digits: `6` for six. Null where it writes none. */
  readonly figure: string | null;
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not decompose, by the Latin letters a reader types for them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ſ: 's',
};
/** Letters that many write with two: Björn, Bjoern. */
const twoLetterSpellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The word without case, accents, apostrophes, a final possessive, separators of thousands and invisible marks; empty if nothing is left. */
export function foldWord(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/[^a-z0-9]/gu, (mark, index, all: string) => {
      if (mark === '.') return /\d/.test(all.charAt(index + 1)) ? mark : '';
      return plainLetters[mark] ?? (/[\p{L}\p{N}]/u.test(mark) ? mark : '');
    });
}

/** The folded word, and the spelling with two letters where it has an umlaut or its like: `bjorn`, `bjoern`. */
export function foldSpellings(word: string): string[] {
  const composed = word.normalize('NFC').toLowerCase();
  const expanded = composed.replace(/[äöüøå]/g, (letter) => twoLetterSpellings[letter] ?? letter);
  return [...new Set([foldWord(composed), foldWord(expanded)])].filter((folded) => folded !== '');
}

/** The words of a text in order, folded; words that fold to nothing are left out. Never throws. */
export function foldWords(text: string): FoldedWord[] {
  const words = splitWords(text)
    .map(({ word, start, end }) => ({ folded: foldWord(word), start, end }))
    .filter(({ folded }) => folded !== '');
  const figures = readFigures(text, words);
  return words.map((word, index) => ({ ...word, figure: figures[index] ?? null }));
}
