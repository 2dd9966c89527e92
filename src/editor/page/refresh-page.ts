import { keepForms } from './keep-forms.ts';

/**
 * Shows the page anew in its place, without a reload: what the server would show now takes the place of what stands here. What
 * is typed in forms of records that did not change stays.
 * @param said what the status says then
 * @param focus ids of records, of which the first that is there is opened then
 */
export async function refreshPage(said: string, focus: readonly (string | null)[]): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main');
  const main = document.querySelector('main');
  if (fresh === null || main === null) return location.reload();
  main.replaceChildren(...Array.from(fresh.childNodes));
  keepForms();
  const status = document.querySelector('[data-status]');
  if (status !== null) status.textContent = said;
  const records = focus.map((id) => (id === null ? null : document.getElementById(id)));
  openRecord(records.find((record) => record !== null) ?? null);
}

/** Opens a record and puts the focus on it; none leaves all as it is. */
export function openRecord(record: Element | null): void {
  if (!(record instanceof HTMLDetailsElement)) return;
  for (let at: Element | null = record; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  record.querySelector('summary')?.focus();
  record.scrollIntoView({ block: 'nearest' });
}

/** Keeps the development server from reloading the page when a file changes: the page shows itself anew. */
export function stayOnChange(): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    // Vite reloads only the page at this path, which there is none.
    payload.path = '/review-page-stays.html';
  });
}
