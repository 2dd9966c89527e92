import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { replaceFolder, restoreFolder } from '../files/replace-folder.ts';
import { readSiteSettings } from '../site/site-settings.ts';
import type { CommandIo } from './run-command.ts';

/**
 * `npm run build`: builds the site apart from the one that stands, and puts it in its place when it is whole. A build
 * that fails or is killed leaves the old site as it was. Like `dev`, it runs Astro through its programming interface:
 * Astro's own command would send usage data to another host, and could detach into the background.
 * @throws CommandError for wrong settings and, in the compiler's words, for wrong content, before anything is written
 */
export async function run(_args: readonly string[], { env }: CommandIo): Promise<number> {
  const project = process.cwd();
  const { out } = readSiteSettings(env, project);
  // Inside the project, because the parts of a site look there for their packages while it is built.
  const unfinished = join(project, '.astro', 'site');
  const staging = join(project, '.astro', `.site.new.${process.pid}`);
  restoreFolder(out);
  restoreFolder(unfinished);
  try {
    await build({ outDir: staging });
    replaceFolder(staging, out);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return 0;
}
