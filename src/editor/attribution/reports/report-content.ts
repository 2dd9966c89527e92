import type { Quotation } from '../../../text/pair-quotation-marks.ts';
import type { ItemRange } from '../language/noun-phrases.ts';
import type { TextRange } from '../language/read-tokens.ts';
import { type Item, isStop, itemAt } from '../language/split-sentences.ts';

/** The text of a run of items: a lone quotation without its marks, else the words without the marks at either end. */
export function textOf(items: readonly Item[], range: ItemRange): TextRange {
  let { from, to } = range;
  while (to > from + 1 && items[to - 1]?.tag === 'PUNCT') to -= 1;
  while (from < to - 1 && (items[from]?.tag === 'PUNCT' || isSymbolBeforeQuotation(items, from))) from += 1;
  const first = itemAt(items, from);
  const quotation = to === from + 1 ? first.quotation : null;
  return quotation?.inner ?? { start: first.start, end: itemAt(items, to - 1).end };
}

/** `😀 “Yes,”`: a symbol that is no part of what is said. */
function isSymbolBeforeQuotation(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'SYM' && items[at + 1]?.tag === 'QUOTE';
}

/** The text of a run of items that is a sentence by itself: its full stop is part of it. */
export function sentenceTextOf(items: readonly Item[], range: ItemRange): TextRange {
  const text = textOf(items, range);
  const last = itemAt(items, range.to - 1);
  return isStop(last) && range.to === items.length ? { start: text.start, end: last.end } : text;
}

/** The quotations in a run of items, in order. */
export function quotationsIn(items: readonly Item[], range: ItemRange): Quotation[] {
  return items.slice(range.from, range.to).flatMap((item) => item.quotation ?? []);
}
