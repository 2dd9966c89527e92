import { join } from 'node:path';
import { compile } from '../compile/compile.ts';
import { formatDiagnostics } from '../compile/format-diagnostics.ts';
import { updateLedger } from '../compile/update-ledger.ts';
import { latestToday } from '../dates/latest-today.ts';
import { CommandError } from '../files/command-error.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { isError } from '../model/diagnostic.ts';
import { recordPath } from '../model/record-paths.ts';
import { refuseArguments } from './refuse-arguments.ts';
import type { CommandIo } from './run-command.ts';

const usage = `Usage: npm run permalinks

Adds the ids of new records to the ledger, permalinks.yaml.`;

/**
 * `npm run permalinks`: publishes the ids of new records by adding them to `content/permalinks.yaml`. What is
 * published stays for good, so content that has any other problem comes first.
 */
export function run(args: readonly string[], { stdout, env }: CommandIo): number {
  refuseArguments(args, usage);
  const folder = contentFolder(env);
  const files = readContent(folder);
  const problems = compile(files, { today: latestToday(new Date()) }).diagnostics.filter(
    (one) => isError(one) && one.rule !== 'permalink/unlisted',
  );
  if (problems.length > 0)
    throw new CommandError(`${formatDiagnostics(problems)}\nNo id was published; correct these first`);
  const { text, added } = updateLedger(files, new Date().toISOString().slice(0, 10));
  if (added.length > 0) writeFileAtomic(join(folder, recordPath('permalinks')), text);
  const names = added.map((id) => `  ${id}\n`).join('');
  stdout.write(added.length === 0 ? 'No new id\n' : `Added ${added.length}:\n${names}`);
  return 0;
}
