import { type Command, runCommand } from './run-command.ts';

/** Every command by its name; each is loaded when it is asked for, since some bring Astro with them. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  dev: () => import('./dev.ts'),
  draft: () => import('./draft.ts'),
  import: () => import('./import.ts'),
  permalinks: () => import('./permalinks.ts'),
  preview: () => import('./preview.ts'),
  schemas: () => import('./schemas.ts'),
};

/** The program behind the scripts of `package.json`: `node src/cli/main.ts <command> [<argument> …]`. */
const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (load === undefined) {
  const names = Object.keys(commands).map((command) => `\`${command}\``);
  console.error(`Unexpected command \`${name}\`, expected one of ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCommand((await load()).run, args, process);
  // What Astro has opened for the pages would keep a failed build waiting for ever.
  if (process.exitCode !== 0) process.stderr.write('', () => process.exit());
}
