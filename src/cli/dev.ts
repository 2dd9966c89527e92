import { dev } from 'astro';
import type { CommandIo } from './run-command.ts';

/** `npm run dev`: serves the site and the review pages until it is stopped, on `DEV_PORT` where that is set. */
export async function run(_args: readonly string[], { env }: CommandIo): Promise<number> {
  const port = env['DEV_PORT'];
  await dev(port === undefined ? {} : { server: { port: Number(port) } });
  return 0;
}
