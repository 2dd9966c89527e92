import { compile } from '../compile/compile.ts';
import { counted, formatReport } from '../compile/report.ts';
import { listReportedStatements } from '../editor/attribution/list-statements.ts';
import { contentFolder, readContent } from '../files/read-content.ts';
import { CommandError, runCommand } from '../files/run-command.ts';

/**
 * `npm run check`: compiles `content/` and prints every problem, warning and draft; exit code 1 when there is a problem.
 * `--quiet`, for builds, looks for problems alone: reading articles for statements without a record takes longer.
 */
runCommand(() => {
  const isQuiet = process.argv.includes('--quiet');
  const { corpus, diagnostics } = compile(readContent(contentFolder()), isQuiet ? undefined : listReportedStatements);
  if (corpus === null) throw new CommandError(formatReport(diagnostics));
  if (isQuiet) return;
  if (diagnostics.length > 0) console.log(formatReport(diagnostics));
  const claims = [...corpus.claims.values()];
  const counts = [
    counted(corpus.articles.size, 'article'),
    counted(corpus.claims.size, 'claim'),
    counted(claims.flatMap((claim) => claim.appearances).length, 'appearance'),
    counted(claims.flatMap((claim) => claim.disputes).length, 'dispute'),
    counted(corpus.actors.size, 'actor'),
  ];
  console.log(`${counts.join(', ')}: no problem found`);
});
