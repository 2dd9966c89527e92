import type { Compilation } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import type { FileChange } from './review-context.ts';

/** Whether `npm run permalinks` is to publish something in the end, before which nobody has to look at it. */
const isToPublish = ({ rule }: Diagnostic): boolean =>
  /^permalink\/(?:unlisted|parts-unlisted|digests-stale|meaning-changed|text-changed)$/.test(rule);

/** The files as they will be when changes are written. */
export function filesAfter(files: readonly ContentFile[], changes: readonly FileChange[]): ContentFile[] {
  const changed = new Set(changes.map(({ path }) => path));
  const written = changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  return [...files.filter(({ path }) => !changed.has(path)), ...written];
}

/**
 * Why an action is not written: the problems that there would be after it, in any file, and are not now. New ids and
 * changed words wait to be published, which is no problem of the action. Null where there are none.
 */
export function refuseProblems(before: Compilation, after: Compilation, changes: readonly FileChange[]): string | null {
  const keyOf = ({ file, rule, message }: Diagnostic): string => JSON.stringify([file, rule, message]);
  const known = new Set(before.diagnostics.map(keyOf));
  const problems = after.diagnostics.filter((one) => isError(one) && !isToPublish(one) && !known.has(keyOf(one)));
  const written = new Set(changes.map(({ path }) => path));
  const reasons = problems.map(({ file, message }) => (written.has(file) ? message : `In \`${file}\`: ${message}`));
  return reasons.length === 0 ? null : `Nothing written. ${reasons.join('. ')}`;
}
