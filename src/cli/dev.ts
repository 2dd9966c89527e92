import { dev } from 'astro';
import { readSiteSettings } from '../site/site-settings.ts';
import type { CommandIo } from './run-command.ts';

/**
 * `npm run dev`: serves the site and the review pages until it is stopped, on `DEV_PORT` where that is set.
 * @throws CommandError for wrong settings
 */
export async function run(_args: readonly string[], { env }: CommandIo): Promise<number> {
  readSiteSettings(env, process.cwd());
  const port = env['DEV_PORT'];
  await dev(port === undefined ? {} : { server: { port: Number(port) } });
  return 0;
}
