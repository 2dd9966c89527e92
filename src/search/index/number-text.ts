/** Lists of whole numbers as short plain text: base 64, five bits a letter, the sixth says that more follow. */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitValues = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;

/** Whole numbers from 0 to 2^31 - 1 as text; one letter for each below 32. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    for (; rest > 31; rest >>>= 5) text += digits.charAt(32 + (rest & 31));
    text += digits.charAt(rest);
  }
  return text;
}

/** What `encodeNumbers` was given. Letters that it never writes count as 0. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (let at = 0, value = 0, shift = 0; at < text.length; at++) {
    const digit = digitValues[text.charCodeAt(at)] ?? 0;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    numbers.push(value);
    value = shift = 0;
  }
  return numbers;
}

/** Ascending numbers as text, by their distances. */
export function encodeAscending(numbers: readonly number[]): string {
  return encodeNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/** What `encodeAscending` was given. */
export function decodeAscending(text: string): number[] {
  let last = 0;
  return decodeNumbers(text).map((distance) => (last += distance));
}
