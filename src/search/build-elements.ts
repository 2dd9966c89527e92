import type { MarkRange } from './mark-matches.ts';

/** Elements made from text alone: whatever a text or an address holds, none of it is read as markup. */

/** An element with attributes and children; null attributes and children are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly (Node | string | null)[] = [],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The text with its ranges in `mark`, cut around the first one if it is long. */
export function markedText(text: string, ranges: readonly MarkRange[], longest = Number.POSITIVE_INFINITY): Node[] {
  const start = text.length <= longest ? 0 : wordStart(text, Math.max(0, (ranges[0]?.[0] ?? 0) - longest / 3));
  const end = Math.min(text.length, wordStart(text, start + longest) || text.length);
  const nodes: Node[] = [new Text(start > 0 ? '… ' : '')];
  let last = start;
  for (const [from, to] of ranges) {
    if (from < last || to > end) continue;
    nodes.push(new Text(text.slice(last, from)), element('mark', {}, [text.slice(from, to)]));
    last = to;
  }
  return [...nodes, new Text(text.slice(last, end)), new Text(end < text.length ? ' …' : '')];
}

/** The beginning of the first word after the place; 0 for the start, the text's length where no word follows. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const space = text.indexOf(' ', place);
  return space < 0 ? text.length : space + 1;
}
