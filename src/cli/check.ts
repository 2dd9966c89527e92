import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ContentFile } from '../compile/content-file.ts';
import { latestToday } from '../dates/latest-today.ts';
import { CommandError } from '../files/command-error.ts';
import { keptResult } from '../files/kept-result.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { readProgram } from '../files/read-program.ts';
import type { CheckReport } from './check-report.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run check [-- --quiet]

Lists every problem in content/, and what is still to be done; changes nothing.
--quiet  looks for problems alone, and says nothing where there is none`;

/**
 * `npm run check`: compiles `content/` and prints every problem, warning and draft; exit code 1 when there is a problem.
 * `--quiet`, for builds, looks for problems alone. Where neither content, program nor day have changed since the last
 * time, it says the same again without compiling anything.
 */
export async function run(args: readonly string[], { stdout, env }: CommandIo): Promise<number> {
  const isQuiet = readQuiet(args);
  const report = await keptReport(readContent(contentFolder(env)), isQuiet);
  if (report.problems !== null) throw new CommandError(report.problems);
  if (!isQuiet) stdout.write(`${report.notes}${report.counts}`);
  return 0;
}

/** Where the program lies: it may be run in another folder. */
const project = fileURLToPath(new URL('../../', import.meta.url));

/** The compiler, which is most of the program, is loaded only where it has something to do. */
async function keptReport(files: readonly ContentFile[], isQuiet: boolean): Promise<CheckReport> {
  const today = latestToday(new Date());
  const name = isQuiet ? 'check-quiet.json' : 'check.json';
  const inputs = [
    today,
    ...readProgram(project),
    ...files.flatMap(({ path, text, fault }) => [path, text, JSON.stringify(fault ?? null)]),
  ];
  return keptResult(join(project, 'node_modules', '.cache', name), inputs, async () => {
    const { checkReport } = await import('./check-report.ts');
    return checkReport(files, today, isQuiet);
  });
}

/** @throws CommandError for an option that the command does not know. */
function readQuiet(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { quiet: { type: 'boolean', default: false } } }).values.quiet;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}
