import { preview } from 'astro';
import type { CommandIo } from './run-command.ts';

/** The serving half of `npm start`: serves what was built until it is stopped. */
export async function run(_args: readonly string[], { stdout, env }: CommandIo): Promise<number> {
  const { port } = await preview({});
  stdout.write(`On the Record is served at http://localhost:${port}${env['SITE_BASE'] ?? '/on-the-record/'}\n`);
  return 0;
}
