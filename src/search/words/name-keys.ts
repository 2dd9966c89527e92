import { isCommonWord } from './common-words.ts';
import { foldSpellings } from './fold-words.ts';
import { splitWords } from './split-words.ts';

/**
 * By which keys a person or an organisation is called: the words of a name without titles and other common words, joined
 * by spaces. An umlaut gives two keys.
 */
export function nameKeys(name: string): string[] {
  return keysOf(splitWords(name).map(({ word }) => foldSpellings(word)));
}

/** The keys of words whose spellings are known: the first spelling of each, and the last. */
export function keysOf(words: readonly (readonly string[])[]): string[] {
  const telling = words.filter((spellings) => spellings.length > 0 && !isCommonWord({ spellings }));
  const used = telling.length > 0 ? telling : words;
  const keys = [used.map((spellings) => spellings[0]), used.map((spellings) => spellings.at(-1))];
  return [...new Set(keys.map((key) => key.join(' ')))].filter((key) => key !== '');
}

/** The keys of the last word of a person's name; none where the name is a single word. */
export function surnameKeys({ name, kind }: { readonly name: string; readonly kind: string }): string[] {
  const words = splitWords(name);
  const last = words.at(-1);
  return kind === 'person' && last !== undefined && words.length > 1 ? nameKeys(last.word) : [];
}
