import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';
import { readContent } from './read-content.ts';
import { CommandError, runCommand } from './run-command.ts';

/** `npm run check`: compiles `content/` and prints every problem; exit code 1 when there is one. */
runCommand(() => {
  const { corpus, diagnostics } = compile(readContent('content'));
  if (corpus === null) throw new CommandError(formatReport(diagnostics));
  if (process.argv.includes('--quiet')) return;
  const claims = [...corpus.claims.values()];
  const appearances = claims.flatMap((claim) => claim.appearances).length;
  const disputes = claims.flatMap((claim) => claim.disputes).length;
  console.log(
    `${corpus.articles.size} articles, ${corpus.claims.size} claims, ${appearances} appearances, ${disputes} disputes, ${corpus.actors.size} actors: no problem found`,
  );
});
