import { constants, copyFileSync, linkSync, lstatSync } from 'node:fs';

/** What tells a file from any other that stood at its place, and from itself once somebody has written into it. */
export function fileMark(path: string): string {
  const { ino, size, mtimeMs } = lstatSync(path);
  return `${ino} ${size} ${mtimeMs}`;
}

/**
 * Puts a file of one folder into another, as a second name of it where the file system has such: so it costs no room. Neither
 * may be written into afterwards.
 * @param mark of the file as it should be
 * @returns false where it is another file, or cannot be had; then there is none at its new place.
 */
export function takeOverFile(from: string, to: string, mark: string): boolean {
  try {
    if (fileMark(from) !== mark) return false;
  } catch {
    return false;
  }
  return attempt(() => linkSync(from, to)) || attempt(() => copyFileSync(from, to, constants.COPYFILE_EXCL));
}

function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
