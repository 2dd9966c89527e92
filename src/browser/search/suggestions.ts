import { href } from '../../config/href.ts';
import { searchAddress, searchIndexAddress } from '../../model/addresses.ts';
import { connectSearch } from '../../search/search-client.ts';
import { emptyState, formatAddress, type SearchState } from '../../search/search-state.ts';
import css from '../../styles/search-options.css?inline';
import { makeElement } from './make-element.ts';
import { openSuggestions } from './options/open-suggestions.ts';

/**
 * Suggestions under the search box of a page that is not the search page: fetched, with all that it needs, when the box
 * first takes the cursor. What a reader takes opens the search page. Where this fails the box is still a form.
 */
function suggest(box: HTMLInputElement): void {
  const list = makeElement('div', {
    ...{ id: '_suggestions', role: 'listbox', hidden: true },
    'aria-label': 'People, organisations and differences',
  });
  const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(roles)) box.setAttribute(name, value);
  box.after(list);
  const search = (state: SearchState): void => location.assign(href(searchAddress) + formatAddress(state));
  const suggestions = openSuggestions(box, list, search);
  const words = (): string => box.value.trim();
  const client = connectSearch(new URL(href(searchIndexAddress), location.href).href, (answer) =>
    suggestions.hear(answer, words()),
  );
  const ask = (): void => client.ask({ ...emptyState, q: words() }, 0);
  box.addEventListener('input', () => {
    suggestions.expect();
    ask();
  });
  // What was typed while this came on a slow network is not typed again.
  if (words() !== '') suggestions.expect();
  ask();
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
for (const box of document.querySelectorAll<HTMLInputElement>('input[data-suggests]')) suggest(box);
