import { compile } from '../compile/compile.ts';
import type { ContentFile } from '../compile/content-file.ts';
import { listReportedStatements } from '../editor/attribution/list-statements.ts';
import type { Corpus } from '../model/corpus.ts';
import { counted } from '../text/counted.ts';
import { formatReport } from './format-report.ts';

/** What `npm run check` says of content: its problems, or where there is none what is to be done, with counts. */
export type CheckReport =
  | { readonly problems: string }
  | { readonly problems: null; readonly notes: string; readonly counts: string };

/**
 * Checks content.
 * @param today the latest day that it is anywhere, `2026-11-22`
 * @param isQuiet whether problems alone are looked for: reading articles for statements without a record takes longer
 */
export function checkReport(files: readonly ContentFile[], today: string, isQuiet: boolean): CheckReport {
  const listStatements = isQuiet ? undefined : listReportedStatements;
  const { corpus, diagnostics } = compile(files, { listStatements, today });
  if (corpus === null) return { problems: formatReport(diagnostics) };
  return {
    problems: null,
    notes: diagnostics.length > 0 ? `${formatReport(diagnostics)}\n` : '',
    counts: `${describeCounts(corpus)}: no problem found\n`,
  };
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
