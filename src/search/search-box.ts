import { type ActorCombobox, actorCombobox } from './actor-combobox.ts';
import { element } from './build-elements.ts';
import { facetGroups } from './facet-elements.ts';
import { claimItem, countedClaims, filterWords, noticeItems, relaxationButtons, roleWords } from './result-elements.ts';
import { connectSearch } from './search-client.ts';
import type { SearchResult } from './search-engine.ts';
import type { SearchAnswer } from './search-session.ts';
import { emptyState, filterKeys, formatAddress, parseAddress, type SearchState } from './search-state.ts';

/** How many claims are shown before more are asked for. */
const claimsAtOnce = 20;

/**
 * `<search-box data-index="<address of the index's folder>/" data-base="<base path>/">` around the page's own search
 * form. It holds `form`, `input[name=q]` and these parts, found by `data-part`: `actors` (an empty `ul` with an id),
 * `filters`, `facets`, `status` (a live region), `notices` (`ul`), `results` (`ol`), `more` (a button). The element gets
 * `data-state`: idle, loading, ready or failed. Nothing is loaded before the box has the focus or the address asks.
 */
export class SearchBox extends HTMLElement {
  #state: SearchState = emptyState;
  #limit = claimsAtOnce;
  #client = connectSearch(new URL(this.dataset['index'] ?? '', document.baseURI).href, (answer) => this.#hear(answer));
  #combobox: ActorCombobox | undefined;

  connectedCallback(): void {
    const input = this.#input();
    this.#combobox = actorCombobox(input, this.#part('actors'), (actor) =>
      this.#change({ actor, role: 'said-by', q: '' }),
    );
    input.addEventListener('focus', () => this.dataset['state'] === 'idle' && this.#ask(), { once: true });
    input.addEventListener('input', () => this.#change({ q: input.value }, true));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#combobox?.close();
      this.#change({ q: input.value });
    });
    this.addEventListener(
      'change',
      ({ target }) => target instanceof HTMLInputElement && target !== input && this.#choose(target),
    );
    this.addEventListener('click', ({ target }) => target instanceof HTMLElement && this.#press(target));
    addEventListener('popstate', () => this.#read());
    this.dataset['state'] = 'idle';
    this.#read();
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  #input(): HTMLInputElement {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }

  /** Takes the state from the address. */
  #read(): void {
    const { state, problems } = parseAddress(location.search);
    this.#state = state;
    this.#limit = claimsAtOnce;
    if (document.activeElement !== this.#input() || this.#input().value !== state.q) this.#input().value = state.q;
    this.#part('notices').replaceChildren(...noticeItems({ problems, corrections: [], complete: true }));
    if (formatAddress(state) !== '') this.#ask();
    else this.#showNothing();
  }

  /** Puts the change into the state and the address: one step of the history, but none for a letter more. */
  #change(change: Partial<SearchState>, isTyping = false): void {
    const known = Object.entries(change).map(([key, value]) => [key, key === 'q' ? value : value || null]);
    this.#state = { ...this.#state, ...Object.fromEntries(known) };
    this.#limit = claimsAtOnce;
    const address = location.pathname + formatAddress(this.#state);
    if (isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    if (!isTyping) this.#input().value = this.#state.q;
    this.#part('notices').replaceChildren();
    this.#ask();
  }

  #ask(): void {
    if (this.dataset['state'] !== 'ready') {
      this.dataset['state'] = 'loading';
      this.#part('status').replaceChildren('Loading the index …');
    }
    this.#client.ask(this.#state, this.#limit);
  }

  #hear(answer: SearchAnswer): void {
    this.dataset['state'] = answer.kind === 'failed' ? 'failed' : 'ready';
    if (answer.kind === 'failed') this.#showFailure();
    else if (answer.kind === 'actors') this.#combobox?.show(this.#state.q.trim() === '' ? [] : answer.actors);
    else if (formatAddress(this.#state) === '') this.#showNothing();
    else this.#show(answer.result);
  }

  #showFailure(): void {
    const retry = element('button', { type: 'button', 'data-retry': '' }, ['Try again']);
    this.#part('status').replaceChildren('The index could not be loaded. ', retry);
  }

  #show(result: SearchResult): void {
    const base = this.dataset['base'] ?? '/';
    const none =
      result.total === 0 ? 'No claim fits. ' : countedClaims(result.total) + (result.complete ? '' : ' at least');
    this.#part('status').replaceChildren(none, ...relaxationButtons(result));
    const { problems } = parseAddress(location.search);
    this.#part('notices').replaceChildren(...noticeItems({ ...result, problems: [...problems, ...result.problems] }));
    this.#part('results').replaceChildren(...result.hits.map((hit) => claimItem(hit, base)));
    this.#part('more').hidden = result.hits.length >= result.total;
    this.#showFilters(result);
    if (result.facets) this.#showFacets(result.facets);
  }

  /** The focus stays on the box of the same facet and value. */
  #showFacets(facets: NonNullable<SearchResult['facets']>): void {
    const focused = document.activeElement;
    this.#part('facets').replaceChildren(...facetGroups(facets, this.#state));
    if (!(focused instanceof HTMLInputElement) || focused.type !== 'checkbox') return;
    const same = (box: HTMLInputElement): boolean => box.name === focused.name && box.value === focused.value;
    [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].find(same)?.focus();
  }

  /** A button for each filter in force, by the name that a reader knows. */
  #showFilters({ actor, facets }: SearchResult): void {
    const labels = [...(facets?.point ?? []), ...(facets?.outlet ?? [])].map(
      ({ value, label }) => [value, label] as const,
    );
    const names = new Map<string, string>([
      ...labels,
      ...Object.entries(roleWords),
      [actor?.id ?? '', actor?.name ?? ''],
    ]);
    const buttons = filterKeys.flatMap((key) => {
      const value = this.#state[key];
      const name = `${filterWords[key]}: ${names.get(value ?? '') ?? value}`;
      return value === null
        ? []
        : [element('button', { type: 'button', 'data-drop': key, 'aria-label': `Drop ${name}` }, [`${name} ×`])];
    });
    this.#part('filters').replaceChildren(...buttons);
  }

  #showNothing(): void {
    for (const name of ['status', 'results', 'facets', 'filters']) this.#part(name).replaceChildren();
    this.#part('more').hidden = true;
    this.#combobox?.show([]);
  }

  #choose({ name, value, checked }: HTMLInputElement): void {
    const chosen = checked ? value : null;
    this.#change(
      name === 'date' ? { from: chosen, to: chosen } : { [name]: chosen, ...(name === 'actor' ? { role: null } : {}) },
    );
  }

  #press({ dataset }: HTMLElement): void {
    const drop = dataset['drop'];
    if (drop === 'date') this.#change({ from: null, to: null });
    else if (drop === 'q') this.#change({ q: '' });
    else if (drop) this.#change({ [drop]: null, ...(drop === 'actor' ? { role: null } : {}) });
    if ('retry' in dataset) this.#ask();
    if (dataset['part'] === 'more') {
      this.#limit += claimsAtOnce;
      this.#ask();
    }
  }
}

customElements.define('search-box', SearchBox);
