import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { exchangeFolders } from './exchange-folders.ts';
import { keepSpareFolder } from './spare-folder.ts';

/**
 * Puts a folder in the place of another, whole, and clears that. The two are exchanged at once where the system has a call for
 * it; else what stands there is moved aside by one renaming, and for a moment, until the next, nothing stands there. A process that
 * is killed in between leaves the old one aside, for `restoreFolder`.
 * @param spare where the old one is kept, for `takeSpareFolder`; null to clear it
 * @throws CommandError when the file system does not allow it; then the old folder stands where it was.
 */
export function replaceFolder(from: string, to: string, spare: string | null = null): void {
  const next = asidePath(to, 'new');
  const former = asidePath(to, 'old');
  try {
    mkdirSync(dirname(to), { recursive: true });
    moveFolder(from, next);
    if (existsSync(to) && exchangeFolders(next, to)) {
      forget(next, spare);
      return;
    }
    if (existsSync(to)) renameSync(to, former);
    renameSync(next, to);
  } catch (error) {
    if (!existsSync(to) && existsSync(former)) renameSync(former, to);
    clear(next);
    throw new CommandError(
      `Cannot put the new site into \`${to}\`: ${(error as Error).message}; what stood there still stands; see whether there is room and the folder may be written`,
    );
  }
  forget(former, spare);
}

/** Keeps or clears what is no longer needed. Where it cannot be kept, on another disk or in a folder of somebody else, the next one takes more time. */
function forget(former: string, spare: string | null): void {
  try {
    if (spare !== null && existsSync(former)) keepSpareFolder(former, spare);
  } catch {
    // It is cleared below.
  }
  clear(former);
}

/** Brings back the folder that a killed `replaceFolder` had moved aside, and clears what it left half-written. */
export function restoreFolder(to: string): void {
  for (const name of existsSync(dirname(to)) ? readdirSync(dirname(to)) : []) {
    const [, of, kind, owner] = /^\.(.+)\.(new|old)\.(\d+)$/.exec(name) ?? [];
    if (of !== basename(to) || isRunning(Number(owner))) continue;
    const aside = join(dirname(to), name);
    if (kind === 'old' && !existsSync(to)) renameSync(aside, to);
    else clear(aside);
  }
}

/** What cannot be cleared, such as a folder that may not be written, is left for the next time: it is in nobody's way. */
function clear(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Beside the folder, so that renaming does not copy; hidden, and named after the process that made it. */
function asidePath(folder: string, kind: 'new' | 'old'): string {
  return join(dirname(folder), `.${basename(folder)}.${kind}.${process.pid}`);
}

/** Renames, or copies where the two lie on different disks. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
