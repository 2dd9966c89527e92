import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Pages alone, each as it stands in its file: Hugo then has nothing to do but read, fill in a layout, and write. */
const settings = `baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

/**
 * How long Hugo takes to write the pages of a built site again, byte for byte, from one content file each, in seconds by
 * the clock; null where Hugo is not installed.
 * @param site the built site
 * @param folder where Hugo's own site goes; made here
 */
export function hugoSeconds(site: string, folder: string): number | null {
  if (spawnSync('hugo', ['version']).error !== undefined) return null;
  write(join(folder, 'config.toml'), settings);
  write(join(folder, 'layouts', '_default', 'single.html'), '{{ .RawContent | safeHTML }}');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  pages.forEach((path, at) => {
    const url = `/${relative('.', path).split(sep).join('/')}`;
    write(
      join(folder, 'content', `page-${at}.html`),
      `---\nurl: ${url}\n---\n${readFileSync(join(site, path), 'utf8')}`,
    );
  });
  const start = performance.now();
  execFileSync('hugo', ['--quiet', '--source', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
