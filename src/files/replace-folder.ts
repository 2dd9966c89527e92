import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command-error.ts';
import { keepSpareFolder } from './spare-folder.ts';

/**
 * Puts a folder in the place of another, whole: what stands there is moved aside by one renaming and goes only when
 * the new one stands. A process that is killed between leaves the old one aside, for `restoreFolder`.
 * @param spare where the old one is kept, for `takeSpareFolder`; null to clear it
 * @throws CommandError when the file system does not allow it; then the old folder stands where it was.
 */
export function replaceFolder(from: string, to: string, spare: string | null = null): void {
  const next = asidePath(to, 'new');
  const former = asidePath(to, 'old');
  try {
    mkdirSync(dirname(to), { recursive: true });
    moveFolder(from, next);
    if (existsSync(to)) renameSync(to, former);
    renameSync(next, to);
  } catch (error) {
    if (!existsSync(to) && existsSync(former)) renameSync(former, to);
    clear(next);
    throw new CommandError(
      `Cannot put the new site into \`${to}\`: ${(error as Error).message}; what stood there still stands; see whether there is room and the folder may be written`,
    );
  }
  if (spare !== null && existsSync(former)) keep(former, spare);
  clear(former);
}

/** Where it cannot be kept, on another disk or in a folder of somebody else, the next one costs more time, and nothing else. */
function keep(former: string, spare: string): void {
  try {
    keepSpareFolder(former, spare);
  } catch {
    return;
  }
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
