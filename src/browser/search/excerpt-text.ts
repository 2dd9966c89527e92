import type { MarkRange } from '../../search/words/mark-matches.ts';

/** A part of a text that is still whole words, with its marks; whether something stands before and after it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly MarkRange[];
  readonly hasMoreBefore: boolean;
  readonly hasMoreAfter: boolean;
}

/** How much of a cut text stands before its first mark: a quarter, and not more than this. */
const maxLeadLength = 60;

/** The text when it is short; else about so many UTF-16 units of it around its first mark, cut between words. */
export function excerptText(text: string, marks: readonly MarkRange[], most: number): Excerpt {
  if (text.length <= most) return { text, marks, hasMoreBefore: false, hasMoreAfter: false };
  const lead = Math.min(maxLeadLength, Math.floor(most / 4));
  const wanted = Math.min((marks[0]?.[0] ?? 0) - lead, text.length - most);
  const start = wanted <= 0 ? 0 : nextWord(text, wanted);
  const end = start + most >= text.length ? text.length : lastWord(text, start, start + most);
  return {
    text: text.slice(start, end),
    marks: marks.flatMap(([from, to]) => within(from - start, to - start, end - start)),
    hasMoreBefore: start > 0,
    hasMoreAfter: end < text.length,
  };
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? from : space + 1;
}

function lastWord(text: string, start: number, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space <= start ? from : space;
}

function within(from: number, to: number, length: number): MarkRange[] {
  const [first, last] = [Math.max(0, from), Math.min(length, to)];
  return first < last ? [[first, last]] : [];
}
