import { type Browser, chromium } from '@playwright/test';
import { buildSearchIndex } from '../../search/index/build-search-index.ts';
import type { SearchSource } from '../../search/search-document.ts';
import { browserLaunch } from '../browser-launch.ts';
import { bundleCode, bundleOurs, ourModule } from './bundle-code.ts';
import { generateQueries } from './generate-queries.ts';
import { type BrowserMeasured, measureInBrowser } from './measure-in-browser.ts';
import type { PageEngineName } from './measure-in-page.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { serveFiles } from './serve-files.ts';

/** Pagefind takes five minutes to index ten times as many. */
const maxPagefindClaims = 10_000;
const queriesPerKind = 20;

/** A browser, or null where none can be launched, with a line that says so. */
export async function openBrowser(): Promise<Browser | null> {
  try {
    return await chromium.launch(await browserLaunch());
  } catch (error) {
    const [reason] = String(error).split('\n');
    console.log(`Nothing is measured in a browser, for none can be launched: ${reason}`);
    return null;
  }
}

/** Ours and Pagefind, both served by one host and opened in the browser. */
export async function compareInBrowser(browser: Browser, source: SearchSource): Promise<BrowserMeasured[]> {
  const engines: PageEngineName[] = ['ours'];
  if (source.claims.length <= maxPagefindClaims) engines.push('Pagefind');
  else console.log(`Pagefind is left out: it takes minutes to index more than ${maxPagefindClaims} claims.`);
  const server = await serveFiles(await servedFiles(source, engines.includes('Pagefind')));
  const queries = generateQueries(source, queriesPerKind);
  const measured: BrowserMeasured[] = [];
  for (const engine of engines) measured.push(await measureInBrowser(browser, server, engine, source, queries));
  server.close();
  return measured;
}

async function servedFiles(source: SearchSource, withPagefind: boolean): Promise<Map<string, string | Uint8Array>> {
  const harness = await bundleCode(ourModule('bench/search/measure-in-page'));
  const ours = await bundleOurs('search-session');
  const theirs = withPagefind ? await pagefindFiles(source) : new Map<string, Uint8Array>();
  return new Map<string, string | Uint8Array>([
    ['', '<!doctype html><html lang="en"><title>Search</title></html>'],
    ...harness.map(({ name, text }) => [name, text] as const),
    ...ours.map(({ name, text }) => [`ours/${name}`, text] as const),
    ...[...buildSearchIndex(source)].map(([name, text]) => [`ours/index/${name}`, text] as const),
    ...[...theirs].map(([name, bytes]) => [`pagefind/${name}`, bytes] as const),
  ]);
}
