/**
 * Widths of letters in a sans-serif typeface, in ems, by class: measured on Libre Franklin and Helvetica, rounded up,
 * so that a line estimated to fit does fit in a fallback face. Text of an SVG cannot wrap by itself.
 */
const widths: readonly (readonly [pattern: RegExp, ems: number])[] = [
  [/[iljI.,:;'’‘|!]/u, 0.3],
  [/[ftr()\s"“”-]/u, 0.4],
  [/[mwMW—%@]/u, 0.92],
  [/[A-ZÀ-Þ&]/u, 0.72],
  [/[\u2e80-\uffef]|\p{Extended_Pictographic}/u, 1.05],
];
const usualWidth = 0.58;

/** The estimated width of a text, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  const ems = Array.from(text, (character) => widths.find(([pattern]) => pattern.test(character))?.[1] ?? usualWidth);
  return fontSize * ems.reduce((sum, width) => sum + width, 0);
}

/** The estimated width of the widest of several lines. */
export function widestLine(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}

/** A word that is wider than a line, cut where it must be. */
function cutWord(word: string, maxWidth: number, fontSize: number): readonly string[] {
  const pieces: string[] = [];
  for (const character of word) {
    const longer = (pieces.at(-1) ?? '') + character;
    if (pieces.length > 0 && textWidth(longer, fontSize) <= maxWidth) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}

/** Breaks a text into lines of at most a width, in the unit of the font size, at spaces or else inside a word. */
export function wrapText(text: string, maxWidth: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    for (const piece of cutWord(word, maxWidth, fontSize)) {
      const longer = `${lines.at(-1)} ${piece}`;
      if (lines.length > 0 && textWidth(longer, fontSize) <= maxWidth) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines;
}
