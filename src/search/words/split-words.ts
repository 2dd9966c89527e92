/** A word as it stands in a text, in UTF-16 units; `end` is exclusive. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A figure with its separators and what is written at its end (`100,000`, `1.5m`), or a word with its apostrophes. */
const wordPattern =
  /\d{1,3}(?:[,'’\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?\p{L}*|(?<!\.)\d+\.\d+(?!\.?\d)\p{L}*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’ʼ](?=\p{L}))*/gu;
/** Characters of scripts that put no spaces between words, or, as Korean, none within a person's name. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const unspacedPattern = new RegExp(`[${unspaced}]`, 'u');
const runPattern = new RegExp(`(?:[${unspaced}]\\p{M}*)+|[^${unspaced}]+`, 'gu');
const characterPattern = new RegExp(`[${unspaced}]\\p{M}*`, 'gu');

/**
 * The words of a text in order. A run of a script without spaces is split into overlapping bigrams and its last
 * character, so that any part of it can be looked up. Never throws, whatever the text holds.
 */
export function splitWords(text: string): TextWord[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const whole = { word, start: index, end: index + word.length };
    return isUnspaced(word) ? splitRuns(whole) : [whole];
  });
}

/** Whether the word holds a character of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return unspacedPattern.test(word);
}

function splitRuns({ word, start }: TextWord): TextWord[] {
  return [...word.matchAll(runPattern)].flatMap(({ 0: run, index }) => {
    const from = start + index;
    return isUnspaced(run) ? bigrams(run, from) : [{ word: run, start: from, end: from + run.length }];
  });
}

function bigrams(run: string, from: number): TextWord[] {
  const characters = [...run.matchAll(characterPattern)];
  return characters.map(({ 0: character, index }, position) => {
    const word = character + (characters[position + 1]?.[0] ?? '');
    return { word, start: from + index, end: from + index + word.length };
  });
}
