import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';
import { updateLedger } from '../compile/update-ledger.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { CommandError, runCommand, writeWhole } from '../files/run-command.ts';
import { isError } from '../model/diagnostic.ts';

/**
 * `npm run permalinks`: publishes the ids of new records by adding them to `content/permalinks.yaml`. What is
 * published stays for good, so content that has any other problem comes first.
 */
runCommand(() => {
  const folder = contentFolder();
  const files = readContent(folder);
  const problems = compile(files).diagnostics.filter((one) => isError(one) && one.rule !== 'permalink/unlisted');
  if (problems.length > 0)
    throw new CommandError(`${formatReport(problems)}\nNo id was published; correct these first`);
  const { text, added } = updateLedger(files, new Date().toISOString().slice(0, 10));
  if (added.length > 0) writeWhole(`${folder}/permalinks.yaml`, text);
  console.log(added.length === 0 ? 'No new id' : `Added ${added.length}:\n${added.map((id) => `  ${id}`).join('\n')}`);
});
