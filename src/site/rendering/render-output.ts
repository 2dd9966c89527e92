import { narrowPolicy } from '../narrow-policy.ts';
import type { CompiledSite } from './compiled-site.ts';
import type { Output } from './list-outputs.ts';

/**
 * The content of a file of the site.
 * @throws Error where the route answers with anything but a page or a file
 */
export function renderOutput(output: Output, site: CompiledSite): Promise<string | Uint8Array> {
  return output.route.type === 'endpoint' ? readEndpoint(output, site) : renderPage(output, site);
}

/** Asked without Astro's router: most files are small, and its way to them costs more than they do. */
async function readEndpoint({ route, params, props }: Output, site: CompiledSite): Promise<Uint8Array> {
  const { GET } = await site.getComponentByRoute(route);
  if (GET === undefined) throw new Error(`Cannot find \`GET\` in ${route.component}; export it`);
  return new Uint8Array(await (await GET({ params, props })).arrayBuffer());
}

async function renderPage({ route, pathname }: Output, site: CompiledSite): Promise<string> {
  const { base, site: origin } = site.manifest;
  const address = new URL(`${base.replace(/\/$/, '')}${pathname.replace(/\/?$/, '/')}`, origin);
  const response = await site.render(new Request(address), { routeData: route });
  if (response.status !== 200 && response.status !== 404)
    throw new Error(`Unexpected status ${response.status}, expected a page; see ${route.component}`);
  return narrowPolicy(await response.text());
}
