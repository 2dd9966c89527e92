import { type Content, flatContent } from './make-element.ts';

/** Fills a part of the page, or hides it where there is nothing to show. */
export function fillPart(part: HTMLElement, content: readonly Content[]): void {
  part.replaceChildren(...flatContent(content));
  part.hidden = content.length === 0;
}
