import type { RouteData } from 'astro';
import type { CompiledSite, StaticPath } from './compiled-site.ts';

/** A file of the site and the route that makes it. */
export interface Output extends StaticPath {
  readonly route: RouteData;
  /** `/claims/x`, also of a page; `/` of the first. */
  readonly pathname: string;
}

/** Every file that some routes of a site make, each once, in the order of the routes: of two with the same path the first. */
export async function listOutputs(routes: readonly RouteData[], site: CompiledSite): Promise<readonly Output[]> {
  const outputs = new Map<string, Output>();
  for (const route of routes) {
    for (const path of await pathsOf(route, site)) {
      const pathname = pathnameOf(route, path.params);
      if (!outputs.has(pathname)) outputs.set(pathname, { ...path, route, pathname });
    }
  }
  return [...outputs.values()];
}

/** The routes of a static site. Astro has some of its own, such as the one that serves images on demand. */
export function staticRoutes({ manifest }: CompiledSite): readonly RouteData[] {
  return manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ prerender, origin }) => prerender && origin !== 'internal');
}

async function pathsOf(route: RouteData, site: CompiledSite): Promise<readonly StaticPath[]> {
  if (route.pathname !== undefined) return [{ params: {} }];
  const { getStaticPaths } = await site.getComponentByRoute(route);
  if (getStaticPaths === undefined) throw new Error(`Cannot find \`getStaticPaths\` in ${route.component}; export it`);
  return getStaticPaths();
}

/** A rest parameter without a value leaves its segment out. */
function pathnameOf({ segments }: RouteData, params: StaticPath['params']): string {
  const names = segments.map((parts) =>
    parts.map(({ content, dynamic }) => (dynamic ? (params[content.replace('...', '')] ?? '') : content)).join(''),
  );
  return `/${names.filter((name) => name !== '').join('/')}`;
}

/** The file, relative to the site's folder. */
export function outputFile({ route, pathname }: Pick<Output, 'route' | 'pathname'>): string {
  const path = pathname.slice(1);
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
