import { href } from '../../config/href.ts';
import { searchIndexAddress } from '../../model/addresses.ts';
import { connectSearch } from '../../search/search-client.ts';
import type { SearchResult } from '../../search/search-result.ts';
import type { SearchAnswer } from '../../search/search-session.ts';
import {
  type AddressProblem,
  emptyState,
  formatAddress,
  parseAddress,
  type SearchState,
} from '../../search/search-state.ts';
import type { Names } from './claim-result.ts';
import { drawResult } from './draw-result.ts';
import type { drawFacets } from './facets/draw-facets.ts';
import { fillPart } from './fill-part.ts';
import { keepFocus } from './keep-focus.ts';
import { openAnnouncer } from './open-announcer.ts';
import { openSearchHistory } from './open-search-history.ts';
import { openSuggestions } from './options/open-suggestions.ts';
import { searchParts } from './search-parts.ts';
import { searchTitle } from './search-title.ts';
import { totalWords } from './search-words.ts';
import { showFailure } from './show-failure.ts';

/** The search page: the address is the state, typing and following its links change it, and what is found is drawn. */

const page = 10;
const root = document.querySelector<HTMLElement>('[data-search-page]') as HTMLElement;
const parts = searchParts(root);
const names = JSON.parse(root.dataset['names'] ?? '{}') as Names;
const disputedMark = root.querySelector('template') as HTMLTemplateElement;
const announce = openAnnouncer(parts.status);
const entries = openSearchHistory();
const opened = new Set<string>();
const { title } = document;

let state: SearchState = emptyState;
let problems: readonly AddressProblem[] = [];
let shown = page;
let last: SearchResult | null = null;
let facets: typeof drawFacets | null = null;
/** The place of a claim that the keyboard goes to when it is drawn: the first of those that were asked for. */
let awaited: number | null = null;

const address = (): string => href('/search/') + formatAddress(state);
const isIdle = (): boolean => formatAddress(state) === '' && problems.length === 0;
const client = connectSearch(new URL(href(searchIndexAddress), location.href).href, hear);
const suggestions = openSuggestions(parts.box, parts.actors, go);

function hear(answer: SearchAnswer): void {
  if (answer.kind === 'actors') suggestions.hear(answer, state.q);
  else if (isIdle()) return;
  else if (answer.kind === 'failed') tellFailure(answer.reason);
  else {
    suggestions.hear(answer, state.q);
    show(answer.result);
  }
}

/** Loads what draws the filters, and draws them if they are still those that were asked for. */
async function loadFacets(result: SearchResult): Promise<void> {
  facets = (await import('./facets/draw-facets.ts')).drawFacets;
  if (last === result) draw(result);
}

function show(result: SearchResult): void {
  const before = last;
  last = result;
  for (const problem of result.problems) ignore(problem);
  draw(before);
  if (awaited !== null) parts.claims.children[awaited]?.querySelector('a')?.focus();
  awaited = null;
  if (result.facets === null) return;
  announce(totalWords(result));
  // Claims stand without filters where these cannot be loaded.
  if (facets === null) loadFacets(result).catch(() => undefined);
}

/** Leaves out a part of the address that the index does not know, once: a question is answered twice. */
function ignore(problem: AddressProblem): void {
  const { key, value } = problem;
  if (state[key] !== value) return;
  problems = [...problems, problem];
  state = { ...state, [key]: null, role: key === 'actor' ? null : state.role };
}

function draw(before: SearchResult | null): void {
  const result = last;
  if (result === null) return;
  document.title = searchTitle(state, result, title);
  keepFocus(root, parts.total, () =>
    drawResult(parts, { state, result, before, problems, names, opened, disputedMark, drawFacets: facets }),
  );
}

function tellFailure(reason: string): void {
  last = null;
  announce(showFailure(parts, reason));
}

function ask(): void {
  document.title = searchTitle(state, null, title);
  parts.found.hidden = isIdle();
  parts.everybody.hidden = !isIdle();
  if (isIdle()) {
    suggestions.clear();
    announce('');
    return;
  }
  if (last === null) {
    parts.total.textContent = 'Searching …';
    fillPart(parts.notices, []);
  }
  parts.found.setAttribute('aria-busy', 'true');
  client.ask(state, shown);
}

/** A deliberate step: a new entry in the history. */
function go(next: SearchState): void {
  [state, problems, shown] = [next, [], page];
  if (parts.box.value.trim() !== state.q) parts.box.value = state.q;
  suggestions.close();
  entries.step(address());
  ask();
}

function readAddress(): void {
  ({ state, problems } = parseAddress(location.search));
  shown = page;
  parts.box.value = state.q;
  suggestions.close();
  ask();
}

parts.box.addEventListener('focus', () => {
  if (isIdle()) client.ask(state, 0);
});
parts.box.addEventListener('input', () => {
  [state, problems, shown] = [{ ...state, q: parts.box.value.trim() }, [], page];
  suggestions.expect();
  entries.type(address());
  ask();
});
parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...state, q: parts.box.value.trim() });
});
parts.more.addEventListener('click', () => {
  awaited = shown;
  shown += page;
  ask();
});
parts.facets.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) go({ ...state, [target.name]: target.value || null });
});
root.addEventListener('click', (event) => {
  const element = event.target as Element;
  const step = element.closest<HTMLAnchorElement>('a[data-step]');
  const open = element.closest<HTMLElement>('[data-open]');
  if (open !== null) {
    opened.add(open.dataset['open'] ?? '');
    draw(last);
  } else if (element.closest('[data-retry]') !== null) {
    parts.total.focus();
    ask();
  } else if (step !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    go(parseAddress(step.search).state);
  }
});
addEventListener('popstate', () => {
  entries.arrive();
  readAddress();
});

// Beside the claims the filters are open and cannot be closed: there the style sheet shows no summary.
let isBeside: boolean | null = null;
new ResizeObserver(() => {
  const { display } = getComputedStyle(parts.filters.querySelector('summary') ?? parts.filters);
  if (isBeside !== (display === 'none')) parts.filters.open = isBeside = display === 'none';
}).observe(root);
// Where the style sheet cannot tell that scripts run.
parts.off.hidden = true;
const typedEarly = parts.box.value;
readAddress();
// On a slow network somebody types before this script is there: that is no reason to type it again.
if (typedEarly !== '' && state.q === '') {
  parts.box.value = typedEarly;
  parts.box.dispatchEvent(new Event('input'));
}
