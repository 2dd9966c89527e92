import { fillPart } from './fill-part.ts';
import { makeElement } from './make-element.ts';
import type { SearchParts } from './search-parts.ts';

/** Where the index or a part of it did not come: shows the list of actors, which is still to be had, and returns what it says. */
export function showFailure(parts: SearchParts, reason: string): string {
  const words = `The search index did not load (${reason}). The list of people and organisations below still works.`;
  parts.found.removeAttribute('aria-busy');
  parts.total.textContent = 'Search is not working at the moment';
  fillPart(parts.notices, [
    makeElement('p', {}, words),
    makeElement('button', { type: 'button', 'data-retry': true }, 'Try again'),
  ]);
  for (const part of [parts.chips, parts.roles, parts.claims, parts.facets]) part.replaceChildren();
  parts.more.hidden = true;
  parts.filters.hidden = true;
  parts.everybody.hidden = false;
  return words;
}
