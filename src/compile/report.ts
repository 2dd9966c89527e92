import type { Diagnostic } from '../model/diagnostic.ts';

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
 * The report that a person reads, one problem a line, a count at the end:
 * `claims/s/x.md:14:5  Cannot find …; copy the words …  claim/quote-missing`.
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const lines = sortDiagnostics(diagnostics).map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${oneLine(message)}  ${rule}`,
  );
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return [...lines, `${plural(diagnostics.length, 'problem')} in ${plural(files, 'file')} of content/`].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
