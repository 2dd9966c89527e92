import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { renderInThreads } from '../../../src/site/rendering/render-in-threads.ts';

/** A bundled site of one route with so many pages, as a module that threads can import; `render` is the body of a function. */
function bundledSite(count: number, render: string) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const entry = join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `const route = {
  route: '/p/[id]', component: 'src/pages/p/[id].astro', type: 'page', prerender: true, origin: 'project',
  segments: [[{ content: 'p', dynamic: false }], [{ content: 'id', dynamic: true }]],
};
let styles;
export const app = {
  manifest: { site: 'https://example.org', base: '/', routes: [{ routeData: route }] },
  setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('p').styles; },
  setOptions: () => undefined,
  getComponentByRoute: async () => ({
    getStaticPaths: () => Array.from({ length: ${count} }, (_, at) => ({ params: { id: String(at) } })),
  }),
  render: async ({ url }) => { ${render} },
};
`,
  );
  const out = join(folder, 'out');
  const order = {
    entry: pathToFileURL(entry).href,
    corpus: new Uint8Array(new SharedArrayBuffer(0)),
    out,
    styles: [['p', { styles: ['a style'] }]] as const,
    former: null,
  };
  const written = () =>
    readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return { order, out, written };
}

test.each([3, 99])('%i pages are made, each once and whole, by as many threads as they are worth', async (count) => {
  const { order, out, written } = bundledSite(count, "return new Response(styles + ' ' + url);");
  const { pages } = await renderInThreads(order, 50);
  expect(pages.map(({ pathname }) => pathname)).toEqual(Array.from({ length: count }, (_, at) => `/p/${at}`));
  const texts = written().map((path) => readFileSync(join(out, path), 'utf8'));
  expect(texts.sort()).toEqual(pages.map(({ pathname }) => `a style https://example.org${pathname}/`).sort());
});

test('a page that cannot be made ends the work, and is named', async () => {
  const { order } = bundledSite(
    99,
    "if (url.endsWith('/7/')) throw new Error('No such word'); return new Response('x');",
  );
  await expect(renderInThreads(order, 50)).rejects.toThrow('Cannot make p/7/index.html: No such word');
});
