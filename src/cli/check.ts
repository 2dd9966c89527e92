import { compile } from '../compile/compile.ts';
import { formatReport } from '../compile/report.ts';
import { readContent } from './read-content.ts';

/** `npm run check`: compiles `content/` and prints every problem; exit code 1 when there is one. */
const { corpus, diagnostics } = compile(readContent('content'));
if (corpus === null) {
  console.error(formatReport(diagnostics));
  process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
  const appearances = [...corpus.claims.values()].flatMap((claim) => claim.appearances).length;
  const disputes = [...corpus.claims.values()].flatMap((claim) => claim.disputes).length;
  console.log(
    `${corpus.articles.size} articles, ${corpus.claims.size} claims, ${appearances} appearances, ${disputes} disputes, ${corpus.actors.size} actors: no problem found`,
  );
}
