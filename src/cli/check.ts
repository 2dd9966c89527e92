import { parseArgs } from 'node:util';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { latestToday } from '../dates/latest-today.ts';
import { listReportedStatements } from '../editor/attribution/list-statements.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import type { Corpus } from '../model/corpus.ts';
import { counted } from '../text/counted.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run check [-- --quiet]

Lists every problem in content/, and what is still to be done; changes nothing.
--quiet  looks for problems alone, and says nothing where there is none`;

/**
 * `npm run check`: compiles `content/` and prints every problem, warning and draft; exit code 1 when there is a problem.
 * `--quiet`, for builds, looks for problems alone: reading articles for statements without a record takes longer.
 */
export function run(args: readonly string[], { stdout, env }: CommandIo): number {
  const isQuiet = readQuiet(args);
  const listStatements = isQuiet ? undefined : listReportedStatements;
  const files = readContent(contentFolder(env));
  const { corpus, diagnostics } = compile(files, { listStatements, today: latestToday(new Date()) });
  if (corpus === null) throw new CommandError(formatDiagnostics(diagnostics));
  if (isQuiet) return 0;
  if (diagnostics.length > 0) stdout.write(`${formatDiagnostics(diagnostics)}\n`);
  stdout.write(`${describeCounts(corpus)}: no problem found\n`);
  return 0;
}

/** @throws CommandError for an option that the command does not know. */
function readQuiet(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { quiet: { type: 'boolean', default: false } } }).values.quiet;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`, 2);
  }
}

function describeCounts(corpus: Corpus): string {
  const claims = [...corpus.claims.values()];
  const counts = [
    counted(corpus.articles.size, 'article'),
    counted(corpus.claims.size, 'claim'),
    counted(claims.flatMap((claim) => claim.appearances).length, 'appearance'),
    counted(claims.flatMap((claim) => claim.disputes).length, 'dispute'),
    counted(corpus.actors.size, 'actor'),
  ];
  return counts.join(', ');
}
