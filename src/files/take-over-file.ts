import { constants, copyFileSync, linkSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { attempt } from './attempt.ts';

/** What tells a file from any other that stood at its place, and from itself once somebody has written into it. */
export function fileMark(path: string): string {
  const { ino, size, mtimeMs } = lstatSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}

/**
 * Puts a file of one folder into another, as a second name of it where the file system has such: so it costs no room. Neither
 * may be written into afterwards. What stands at its new place goes, unless it is that very file; folders on the way are made.
 * @param mark of the file as it should be
 * @returns its mark at its new place; null where it is another file, or cannot be had: then what stood there may be gone.
 */
export function takeOverFile(from: string, to: string, mark: string): string | null {
  if (markOf(from) !== mark) return null;
  if (markOf(to) === mark) return mark;
  if (attempt(() => linkSync(from, to))) return mark;
  const isReady = attempt(() => {
    mkdirSync(dirname(to), { recursive: true });
    rmSync(to, { force: true });
  });
  if (!isReady) return null;
  if (attempt(() => linkSync(from, to))) return mark;
  return attempt(() => copyFileSync(from, to, constants.COPYFILE_EXCL)) ? markOf(to) : null;
}

function markOf(path: string): string | null {
  try {
    return fileMark(path);
  } catch {
    return null;
  }
}
