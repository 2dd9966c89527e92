import type { Compilation } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import type { FileChange } from './review-context.ts';

/** The files as they will be when changes are written. */
export function filesAfter(files: readonly ContentFile[], changes: readonly FileChange[]): ContentFile[] {
  const changed = new Set(changes.map(({ path }) => path));
  const written = changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  return [...files.filter(({ path }) => !changed.has(path)), ...written];
}

/**
 * Why an action is not written: the problems that there would be after it in the files it writes, and are not now. New ids wait
 * to be published, which is no problem of the action. Null where there are none.
 */
export function refuseProblems(before: Compilation, after: Compilation, changes: readonly FileChange[]): string | null {
  const keyOf = ({ file, rule, message }: Diagnostic): string => JSON.stringify([file, rule, message]);
  const known = new Set(before.diagnostics.map(keyOf));
  const written = new Set(changes.map(({ path }) => path));
  const problems = after.diagnostics.filter(
    (one) => isError(one) && written.has(one.file) && !one.rule.startsWith('permalink/') && !known.has(keyOf(one)),
  );
  return problems.length === 0 ? null : `Nothing written. ${problems.map(({ message }) => message).join(' ')}`;
}
