import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What hosts take, as they say: https://developers.cloudflare.com/pages/platform/limits/, https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github. */
const mostFiles = { host: 'Cloudflare Pages', files: 20_000 };
const largestFiles = [
  { host: 'Cloudflare Pages', bytes: 25 * 2 ** 20, words: '25 MiB' },
  { host: 'GitHub', bytes: 100 * 2 ** 20, words: '100 MiB' },
];

/**
 * What some host would refuse of a site, a sentence each. Only the files of all data grow with it.
 * @param files how many the site has
 */
export function hostLimits(site: string, files: number): readonly string[] {
  const data = join(site, 'data');
  const sizes = readdirSync(data).map((name) => ({ name, size: statSync(join(data, name)).size }));
  return [
    ...(files > mostFiles.files ? [`${mostFiles.host} takes ${mostFiles.files} files; the site has ${files}.`] : []),
    ...largestFiles.flatMap(({ host, bytes, words }) => {
      const larger = sizes.filter(({ size }) => size > bytes).map(({ name }) => `\`data/${name}\``);
      return larger.length === 0 ? [] : [`${host} takes files of up to ${words}; larger: ${larger.join(', ')}.`];
    }),
  ];
}
