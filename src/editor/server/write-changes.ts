import { existsSync, lstatSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CommandError } from '../../files/command-error.ts';
import { writeFileAtomic } from '../../files/write-file-atomic.ts';
import { slugPattern } from '../../model/field-schemas.ts';
import { type RecordFolder, readRecordPath } from '../../model/record-paths.ts';
import type { FileChange } from '../review/review-context.ts';

/** The folders in which the review page writes. */
const writable: readonly RecordFolder[] = ['claims', 'articles', 'actors', 'differences', 'stories'];

function isWritable(path: string): boolean {
  const read = readRecordPath(path);
  return read !== null && writable.includes(read.folder) && read.names.every((name) => slugPattern.test(name));
}

/**
 * Writes the files of a change, each whole or not at all; first those that hold something, then those that go.
 * @throws CommandError before anything is written, when a path is not that of a record inside the folder.
 */
export function writeChanges(folder: string, changes: readonly FileChange[]): void {
  for (const { path } of changes) requireInside(folder, path);
  for (const { path, text } of changes) if (text !== null) writeFileAtomic(join(folder, path), text);
  for (const { path, text } of changes) if (text === null) rmSync(join(folder, path));
}

/** A link in the folder could lead out of it. */
function requireInside(folder: string, path: string): void {
  if (!isWritable(path)) throw new CommandError(`Unexpected path \`${path}\`, expected that of a record`);
  const root = realpathSync(folder);
  const target = join(root, path);
  const parent = nearestFolder(dirname(target));
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (isLink || !`${realpathSync(parent)}${sep}`.startsWith(`${root}${sep}`))
    throw new CommandError(`Unexpected link at \`${path}\`, expected a file of the content folder`);
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
