import { pairQuotationMarks, type Quotation } from '../../../text/pair-quotation-marks.ts';
import type { TextRange } from '../language/read-tokens.ts';

/** The outermost quotations of each of a text's paragraphs, `inner` being the words that somebody is quoted with. */
export function readQuotations(text: string, paragraphs: readonly TextRange[]): Quotation[][] {
  return pairQuotationMarks(text, paragraphs).map((quotations) =>
    quotations.map((quotation) => ({ ...quotation, inner: trimWords(text, quotation.inner) })),
  );
}

/** Without spaces at either end, and without the comma that leads on to the speaker. */
function trimWords(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const head = words.length - words.trimStart().length;
  const last = Array.from(words.matchAll(/[^\s,]+/gu)).at(-1);
  return last === undefined ? { start, end } : { start: start + head, end: start + last.index + last[0].length };
}
