import { nearestIds } from './nearest-ids.ts';

/**
 * On the page for unknown addresses: says which pages may have been meant, by the ids nearest to the one asked for.
 * The names of pages are in one small file, which is fetched here only.
 */
interface Page {
  readonly address: string;
  readonly name: string;
}

const list = document.querySelector<HTMLElement>('[data-nearest]');

async function suggest(shown: HTMLElement): Promise<void> {
  const pages = (await (await fetch(shown.dataset['nearest'] ?? '')).json()) as Readonly<Record<string, Page>>;
  const asked = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  for (const id of nearestIds(asked, Object.keys(pages))) {
    const page = pages[id];
    if (page === undefined) continue;
    const link = document.createElement('a');
    link.href = page.address;
    link.textContent = page.name;
    const item = document.createElement('li');
    item.append(link);
    shown.querySelector('ul')?.append(item);
    shown.hidden = false;
  }
}

if (list !== null) suggest(list).catch(() => undefined);
