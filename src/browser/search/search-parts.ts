/** The parts of the page that the script fills, by the names that `SearchPage.astro` gives them in `data-part`. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly actors: HTMLElement;
  readonly off: HTMLElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly total: HTMLElement;
  readonly chips: HTMLElement;
  readonly notices: HTMLElement;
  readonly names: HTMLElement;
  readonly roles: HTMLElement;
  readonly claims: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly differences: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly facets: HTMLElement;
  readonly everybody: HTMLElement;
}

/** The parts of the page; each is there, as the same component writes them. */
export function searchParts(root: ParentNode): SearchParts {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
  return Object.fromEntries(parts.map((part) => [part.dataset['part'], part])) as unknown as SearchParts;
}
