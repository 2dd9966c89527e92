/**
 * How many edits make one word into another: the one measure of misspelling, for ids in messages, for words of a quote
 * that an article does not have, and for search. Counted are a letter wrong, missing or added, and two neighbours
 * exchanged (optimal string alignment: L. Boytsov, Indexing Methods for Approximate Dictionary Searching, 2011,
 * section 2.2), because exchanges are what people type. In UTF-16 units.
 */
export function editDistance(word: string, other: string): number {
  return prefixDistances(word, other)[other.length] ?? 0;
}

/**
 * The edits from a word to each beginning of the other, by the beginning's length: search asks how near a word comes to
 * one that is still being typed. The time grows with the product of the lengths.
 */
export function prefixDistances(word: string, other: string): Uint32Array {
  const width = other.length + 1;
  let [before, last, row] = [
    new Uint32Array(width),
    Uint32Array.from({ length: width }, (_, at) => at),
    new Uint32Array(width),
  ];
  for (let letter = 1; letter <= word.length; letter += 1) {
    fillRow(row, last, before, word, letter, other);
    [before, last, row] = [last, row, before];
  }
  return last;
}

/** The row of the table for one more letter of the word, from the two before it. */
function fillRow(
  row: Uint32Array,
  last: Uint32Array,
  before: Uint32Array,
  word: string,
  letter: number,
  other: string,
): void {
  row[0] = letter;
  for (let column = 1; column <= other.length; column += 1) {
    const same = word.charCodeAt(letter - 1) === other.charCodeAt(column - 1);
    const single = Math.min(cell(last, column) + 1, cell(row, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1));
    row[column] = isExchange(word, letter, other, column) ? Math.min(single, cell(before, column - 2) + 1) : single;
  }
}

function cell(row: Uint32Array, column: number): number {
  return row[column] ?? 0;
}

function isExchange(word: string, letter: number, other: string, column: number): boolean {
  if (letter < 2 || column < 2) return false;
  return word[letter - 1] === other[column - 2] && word[letter - 2] === other[column - 1];
}
