import { build } from 'astro';

/**
 * `npm run build`, as `dev` and `preview` through Astro's programming interface: its command would send usage data to
 * another host, and could detach into the background.
 * @throws CommandError that says, in the compiler's words, what is wrong with the content; nothing is then written
 */
export async function run(): Promise<number> {
  await build({});
  return 0;
}
