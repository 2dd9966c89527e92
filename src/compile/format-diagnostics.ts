import type { Diagnostic } from '../model/diagnostic.ts';
import { counted } from '../text/counted.ts';

/** Diagnostics in the order of file, line, column and rule. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The report that a person reads, one finding a line, a count at the end:
 * `claims/s/x.md:14:5  Cannot find …; copy the words …  claim/quote-missing`. What does not end a build says so:
 * `articles/s/o.md:9:1  warning: Cannot find …`.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const lines = sortDiagnostics(diagnostics).map(formatFinding);
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [...lines, `${countFindings(diagnostics)} in ${counted(files, 'file')} of content/`].join('\n');
}

/** One finding as a line of a report. */
export function formatFinding({ file, line, column, severity, message, rule }: Diagnostic): string {
  return `${file}:${line}:${column}  ${severity === 'error' ? '' : `${severity}: `}${oneLine(message)}  ${rule}`;
}

const nouns = { error: 'problem', warning: 'warning', note: 'note' } as const;

/** `1 problem, 2 warnings`: the severities that there are, the gravest first. */
function countFindings(diagnostics: readonly Diagnostic[]): string {
  const severities = ['error', 'warning', 'note'] as const;
  const counts = severities.map(
    (severity) => [severity, diagnostics.filter((one) => one.severity === severity).length] as const,
  );
  const found = counts.filter(([, count]) => count > 0).map(([severity, count]) => counted(count, nouns[severity]));
  return found.length === 0 ? counted(0, 'problem') : found.join(', ');
}

function oneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
