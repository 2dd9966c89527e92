import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';

/**
 * Where a file is written before it is put into its place: in the same folder, under a name that begins with a dot,
 * so that what a killed process leaves there is no content.
 */
export function besidePath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/**
 * Writes a file whole or not at all: beside its place first, then into it. Folders on the way are made.
 * @throws CommandError when the file system does not allow it; no file is left behind.
 */
export function writeFileAtomic(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeBeside(path, content);
  } catch (error) {
    throw new CommandError(`Cannot write \`${path}\`: ${(error as Error).message}; see what stands there`);
  }
}

function writeBeside(path: string, content: string | Uint8Array): void {
  const beside = besidePath(path);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
