import type { RouteData } from 'astro';
import { expect, test } from 'vitest';
import type { CompiledSite, RouteModule } from '../../../src/site/rendering/compiled-site.ts';
import { outputFile } from '../../../src/site/rendering/list-outputs.ts';
import { listPages, shareOut } from '../../../src/site/rendering/share-out.ts';

/** A route as Astro's manifest has it, of a file below `src/pages/`. */
function routeOf(file: string, extra: Partial<RouteData> = {}): RouteData {
  const path = file.replace(/(?:\/?index)?\.\w+$/, '');
  const segments = path.split('/').filter((name) => name !== '');
  const isDynamic = path.includes('[');
  return {
    route: `/${path}`,
    component: `src/pages/${file}`,
    type: file.endsWith('.astro') ? 'page' : 'endpoint',
    params: [],
    ...(isDynamic ? {} : { pathname: `/${path}` }),
    distURL: [],
    pattern: /x/,
    segments: segments.map((name) =>
      name
        .split(/\[(.*?)\]/)
        .map((content, at) => ({ content, dynamic: at % 2 === 1, spread: content.startsWith('...') }))
        .filter(({ content }) => content !== ''),
    ),
    prerender: true,
    fallbackRoutes: [],
    isIndex: false,
    origin: 'project',
    ...extra,
  };
}

const paths = (...all: readonly Record<string, string | undefined>[]): RouteModule => ({
  getStaticPaths: () => all.map((params) => ({ params })),
});

/** A bundled site of these files, with the paths of those that have parameters. */
function siteOf(files: Readonly<Record<string, RouteModule>>, more: readonly RouteData[] = []): CompiledSite {
  const routes = [...Object.keys(files).map((file) => routeOf(file)), ...more];
  return {
    manifest: { base: '/', routes: routes.map((routeData) => ({ routeData })) },
    setInternals: () => undefined,
    setOptions: () => undefined,
    getComponentByRoute: async ({ component }) => files[component.replace('src/pages/', '')] ?? {},
    render: async () => new Response(''),
  };
}

const site = siteOf(
  {
    'index.astro': {},
    '404.astro': {},
    'data/index.astro': {},
    'data/[file].ts': paths({ file: 'claims.json' }, { file: 'claims.csv' }),
    'claims/[claim].astro': paths({ claim: 'b' }, { claim: 'a' }),
    'articles/[story]/[article].astro': paths({ story: 's', article: 'p' }),
    '[list]/[...page].astro': paths({ list: 'claims', page: undefined }, { list: 'claims', page: '_page-2' }),
    '[...image].png.ts': paths({ image: 'claims/a' }),
    '[...file].ts': paths({ file: 'claims/a.json' }, { file: 'claims/a.png' }),
  },
  [routeOf('_image.ts', { origin: 'internal' }), routeOf('live.astro', { prerender: false })],
);

test('what is made of everything at once is one share, the rest comes in parts, each file once and under its path', async () => {
  const { shares, files } = await shareOut(site);
  const shared = await Promise.all(shares.map(({ list }) => list()));
  expect({ files, shared: shared.map((outputs) => outputs.map(outputFile)) }).toEqual({
    files: 7,
    shared: [
      ['data/index.html', 'data/claims.json', 'data/claims.csv'],
      ['claims/index.html', 'claims/_page-2/index.html'],
      [
        ...['index.html', '404.html', 'claims/b/index.html', 'claims/a/index.html', 'articles/s/p/index.html'],
        ...['claims/a.png', 'claims/a.json'],
      ],
    ],
  });
});

test('a large site has parts of equal size, and every file is in one of them', async () => {
  const ids = Array.from({ length: 101 }, (_, at) => `${at}`);
  const { shares } = await shareOut(siteOf({ 'claims/[claim].astro': paths(...ids.map((claim) => ({ claim }))) }));
  const shared = await Promise.all(shares.map(({ list }) => list()));
  expect(shared.map(({ length }) => length)).toEqual([40, 40, 21]);
  expect(shared.flat().map(({ params }) => params['claim'])).toEqual(ids);
});

test('the pages, in the order of their routes', async () => {
  const pages = await listPages(site);
  expect(pages.map(({ pathname }) => pathname)).toEqual([
    ...['/', '/404', '/data', '/claims/b', '/claims/a', '/articles/s/p', '/claims', '/claims/_page-2'],
  ]);
});

test('a route with a parameter that lists no paths is a fault that is named', async () => {
  await expect(shareOut(siteOf({ 'claims/[claim].astro': {} }))).rejects.toThrow(
    'Cannot find `getStaticPaths` in src/pages/claims/[claim].astro; export it',
  );
});
