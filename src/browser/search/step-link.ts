import { href } from '../../config/href.ts';
import { searchAddress } from '../../model/addresses.ts';
import { formatAddress, type SearchState } from '../../search/search-state.ts';
import { type Attributes, type Content, makeElement } from './make-element.ts';

/**
 * A link to another state of the search: a real address, which the page itself follows without loading.
 * @param name tells the link again after the page was drawn anew, so that the keyboard's place is kept.
 */
export function stepLink(
  state: SearchState,
  name: string,
  attributes: Attributes,
  ...content: readonly Content[]
): HTMLAnchorElement {
  const address = href(searchAddress) + formatAddress(state);
  return makeElement('a', { href: address, 'data-step': true, 'data-key': name, ...attributes }, ...content);
}
