import { formatFinding, sortDiagnostics } from '../compile/format-diagnostics.ts';
import type { Diagnostic, RuleId } from '../model/diagnostic.ts';
import { counted } from '../text/counted.ts';

/** What editors have in numbers while they work, and settle with one command in the end. */
const folded: readonly {
  readonly rule: RuleId;
  readonly where: string;
  readonly noun: string;
  readonly todo: string;
}[] = [
  {
    rule: 'permalink/unlisted',
    where: 'permalinks.yaml',
    noun: 'new id',
    todo: 'to be published; run `npm run permalinks`, once they are final',
  },
  {
    rule: 'claim/draft',
    where: 'claims/',
    noun: 'draft',
    todo: 'to be reviewed; run `npm run dev`, and open `/review/` on the address that it shows',
  },
];

const severities = ['error', 'warning', 'note'] as const;
const nouns = { error: 'problem', warning: 'warning', note: 'note' } as const;

/**
 * The report of `npm run check`: one finding a line, the gravest first, then in the order of the files; ids to be published and
 * drafts to be reviewed fold into a line each where there are several, at the end; and a count of it all.
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const folds = folded
    .map((fold) => ({ ...fold, count: diagnostics.filter(({ rule }) => rule === fold.rule).length }))
    .filter(({ count }) => count > 1);
  const isFolded = ({ rule }: Diagnostic): boolean => folds.some((fold) => fold.rule === rule);
  const single = sortDiagnostics(diagnostics.filter((one) => !isFolded(one)));
  const bySeverity = severities.map((severity) => single.filter((one) => one.severity === severity));
  const counts = [
    ...bySeverity.flatMap((own, at) =>
      own.length === 0 ? [] : [counted(own.length, nouns[severities[at] ?? 'note'])],
    ),
    ...folds.map(({ count, noun }) => counted(count, noun)),
  ];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [
    ...bySeverity.flat().map(formatFinding),
    ...folds.map(({ where, count, noun, todo, rule }) => `${where}  ${counted(count, noun)} ${todo}  ${rule}`),
    `${counts.join(', ')} in ${counted(files, 'file')} of content/`,
  ].join('\n');
}
