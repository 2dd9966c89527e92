import { expect, test } from 'vitest';
import { builtPages, builtText } from './built-site.ts';

interface Step {
  readonly name: string;
  readonly address?: string;
}
interface ListItem {
  readonly name: string;
  readonly item?: string;
}

const site = 'https://on-the-record.example';
const text = (html: string): string =>
  html
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The way to a page as a reader sees it. */
function shown(html: string): Step[] {
  const [, nav = ''] = /<nav aria-label="Where this is"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
  return Array.from(nav.matchAll(/<li[^>]*>(?:<a href="([^"]*)"[^>]*>)?([^<]*)/g), ([, address, name = '']) => ({
    name: text(name),
    ...(address === undefined ? {} : { address: `${site}${address}` }),
  }));
}

/** The way to a page as a machine reads it. */
function told(html: string): Step[] {
  const documents = Array.from(html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g));
  const nodes = documents.flatMap(([, json = '']) => JSON.parse(json)['@graph'] as { readonly '@type': string }[]);
  const lists = nodes.filter((node) => node['@type'] === 'BreadcrumbList') as unknown as {
    readonly itemListElement: readonly ListItem[];
  }[];
  return lists.flatMap(({ itemListElement }) =>
    itemListElement.map(({ name, item }) => ({ name, ...(item === undefined ? {} : { address: item }) })),
  );
}

test('the way to a page is told to machines as it is shown to readers', () => {
  const pages = builtPages().filter((path) => builtText(path).includes('aria-label="Where this is"'));
  expect([...new Set(pages.map((path) => path.split('/')[0]))]).toEqual([
    'about',
    'actors',
    'articles',
    'claims',
    'differences',
    'stories',
  ]);
  for (const path of pages) {
    const html = builtText(path);
    expect(told(html), path).toEqual(shown(html));
    expect(shown(html).length, path).toBeGreaterThan(1);
  }
});
