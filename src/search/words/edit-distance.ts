import { itemAt } from '../index/sorted-list.ts';

/**
 * Optimal string alignment distances from a word to the other, and to the nearest beginning of the other.
 * fastest-levenshtein, which `text/` uses, counts neither transpositions nor beginnings.
 */
export function editDistance(word: string, other: string): { readonly whole: number; readonly beginning: number } {
  const width = other.length + 1;
  let [before, last, line] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let column = 0; column < width; column++) last[column] = column;
  for (let row = 1; row <= word.length; row++) {
    line[0] = row;
    for (let column = 1; column < width; column++) {
      const same = word.charCodeAt(row - 1) === other.charCodeAt(column - 1);
      const single = Math.min(
        itemAt(last, column) + 1,
        itemAt(line, column - 1) + 1,
        itemAt(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = isSwapped(word, other, row, column);
      line[column] = swapped ? Math.min(single, itemAt(before, column - 2) + 1) : single;
    }
    [before, last, line] = [last, line, before];
  }
  return { whole: itemAt(last, width - 1), beginning: Math.min(...last) };
}

function isSwapped(word: string, other: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  const changedRound = word.charCodeAt(row - 1) === other.charCodeAt(column - 2);
  return changedRound && word.charCodeAt(row - 2) === other.charCodeAt(column - 1);
}
