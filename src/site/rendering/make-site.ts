import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { FormerAddress } from '../../views/former-address.ts';
import { headersFile, redirectsFile } from '../host-files.ts';
import type { SiteSettings } from '../site-settings.ts';
import { type RenderedSite, renderInThreads } from './render-in-threads.ts';
import type { RenderOrder } from './render-thread.ts';
import type { SiteBundle } from './site-bundle.ts';

/** What a site is made of, beside its program. */
export interface SiteContent {
  /** The corpus as JSON in UTF-8. */
  readonly json: Uint8Array;
  readonly former: readonly FormerAddress[];
}

/**
 * Makes a site of a bundled program and content in a folder, which is empty, or holds files that the former site has too.
 * @param before a site that the same program made; its files are taken over where they would come out the same
 * @throws Error where two files have one path
 */
export async function makeSite(
  bundle: SiteBundle,
  { json, former }: SiteContent,
  { origin, base, out }: SiteSettings,
  before: RenderOrder['former'],
): Promise<RenderedSite> {
  cpSync(bundle.client, out, { recursive: true });
  const { entry, styles } = bundle;
  const rendered = await renderInThreads({ entry, styles, out, corpus: shared(json), former: before });
  writeFileSync(join(out, '_headers'), headersFile(base));
  writeFileSync(join(out, '_redirects'), redirectsFile(former, base));
  const gone = new Set(former.map(({ address }) => base.replace(/\/$/, '') + address));
  refuseTwice([...rendered.record.files.map(([path]) => path), ...rendered.unrecorded]);
  const pages = rendered.pages.map(({ pathname }) => ({ pathname: `${pathname.slice(1)}/`.replace(/^\/$/, '') }));
  await writeSitemap(pages, { origin, base, out }, (page) => !gone.has(new URL(page).pathname));
  return rendered;
}

/** Of two threads that write the same path one would else be lost in silence. */
function refuseTwice(paths: readonly string[]): void {
  const known = new Set<string>();
  for (const path of paths) {
    if (known.has(path)) throw new Error(`Cannot make ${path}: two pages or files have that address`);
    known.add(path);
  }
}

function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** The package writes sitemaps as the last of Astro's hooks; here they are called without Astro. */
async function writeSitemap(
  pages: readonly { readonly pathname: string }[],
  { origin, base, out }: SiteSettings,
  filter: (page: string) => boolean,
): Promise<void> {
  const { hooks } = sitemap({ filter });
  const logger = {
    info: () => undefined,
    warn: (text: string) => console.warn(text),
    error: (text: string) => console.error(text),
  };
  const config = { site: origin, base, trailingSlash: 'always', build: { format: 'directory' } };
  const dir = pathToFileURL(`${out}/`);
  const given = { routes: [], config, dir, pages: [...pages], logger };
  for (const name of ['astro:routes:resolved', 'astro:config:done', 'astro:build:done'] as const)
    await (hooks[name] as ((given: object) => unknown) | undefined)?.(given);
}
