import type { MarkRange } from '../../search/words/mark-matches.ts';
import { excerptText } from './excerpt-text.ts';
import { type Content, makeElement } from './make-element.ts';

/** The text with its matches in `mark`. */
export function markedText(text: string, marks: readonly MarkRange[]): Content[] {
  const parts: Content[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(done, start), makeElement('mark', {}, text.slice(start, end)));
    done = end;
  }
  return [...parts, text.slice(done)];
}

/** The same for the part of a long text around its first match, with an ellipsis where it is cut. */
export function markedExcerpt(text: string, marks: readonly MarkRange[], most: number): Content[] {
  const excerpt = excerptText(text, marks, most);
  return [excerpt.hasMoreBefore ? '… ' : '', markedText(excerpt.text, excerpt.marks), excerpt.hasMoreAfter ? ' …' : ''];
}
