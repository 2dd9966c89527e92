import type { Range } from './find-quote.ts';

/** A pair of quotation marks: `range` holds the marks, `inner` the words between them; UTF-16 units. */
export interface QuotationPair {
  readonly range: Range;
  readonly inner: Range;
}

/** The marks that can close what a mark opens. The Mail prints ‘ also where others print ’. */
const closers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»', '„': '“”' };

const letter = /[\p{L}\p{N}]/u;

/**
 * The outermost pairs of quotation marks of one paragraph. An apostrophe is not a mark: a single mark opens
 * only where no letter stands before it and one follows, and closes only where no letter follows. A
 * paragraph whose last quotation is left open (the next paragraph opens again) closes at its end.
 */
export function quotationPairs(paragraph: string): QuotationPair[] {
  const pairs: QuotationPair[] = [];
  let at = 0;
  while (at < paragraph.length) {
    const end = opens(paragraph, at) ? closingMark(paragraph, at) : null;
    if (end === null) {
      at += 1;
      continue;
    }
    pairs.push({ range: { start: at, end: Math.min(end + 1, paragraph.length) }, inner: { start: at + 1, end } });
    at = end + 1;
  }
  return pairs;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (!(mark in closers)) return false;
  return !letter.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));
}

/** Where the quotation that opens at `at` closes; the paragraph's end for a double mark left open; null for a single one. */
function closingMark(text: string, at: number): number | null {
  const close = closers[text.charAt(at)] as string;
  for (let to = at + 1; to < text.length; to += 1) {
    if (close.includes(text.charAt(to)) && !letter.test(text.charAt(to + 1))) return to;
  }
  return /['‘]/.test(text.charAt(at)) ? null : text.length;
}
