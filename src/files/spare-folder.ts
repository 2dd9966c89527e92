import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt.ts';

/**
 * A folder that is no longer needed, kept to become the next one in its place: where most files stay what they are, changing
 * the few that do not is less work for the file system than making all folders and names anew and clearing the old ones.
 */

/**
 * Keeps a folder as the spare one, instead of that which is kept.
 * @throws Error where it cannot be had, or is a link to one, which somebody else may fill
 */
export function keepSpareFolder(folder: string, spare: string): void {
  if (!lstatSync(folder).isDirectory()) throw new Error(`Unexpected link \`${folder}\`, expected a folder`);
  rmSync(spare, { recursive: true, force: true });
  mkdirSync(dirname(spare), { recursive: true });
  renameSync(folder, spare);
  const now = new Date();
  utimesSync(spare, now, now);
}

/** A spare folder that is being filled. */
export interface SpareFolder {
  /** Removes what stayed and is none of its files now; these are paths in it, with `/`. */
  readonly finish: (made: ReadonlySet<string>) => void;
}

/**
 * Puts the spare folder where a new one would be made, with those of its files alone that may stay what they are.
 * @param stays whether a file may be kept, by its path in the folder, with `/`
 * @returns null where there is none that can be had: then nothing stands there
 */
export function takeSpareFolder(spare: string, to: string, stays: (path: string) => boolean): SpareFolder | null {
  if (!existsSync(spare) || !attempt(() => renameSync(spare, to))) return null;
  try {
    return filling(to, stays);
  } catch {
    rmSync(to, { recursive: true, force: true });
    return null;
  }
}

function filling(to: string, stays: (path: string) => boolean): SpareFolder {
  const changed = new Set<string>();
  const remove = (path: string): void => {
    unlinkSync(join(to, path));
    changed.add(dirname(path));
  };
  const files = filesIn(to);
  for (const path of files) if (!stays(path)) remove(path);
  return {
    finish: (made) => {
      for (const path of files) if (stays(path) && !made.has(path)) remove(path);
      for (const folder of changed) removeEmpty(to, folder);
    },
  };
}

/** All that stands in a folder and is no folder. */
function filesIn(root: string): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }))
      (entry.isDirectory() ? folders : files).push(folder === '' ? entry.name : `${folder}/${entry.name}`);
  }
  return files;
}

/** Removes a folder that holds nothing, and those around it that then hold nothing. */
function removeEmpty(root: string, folder: string): void {
  for (let at = folder; at !== '.' && attempt(() => rmdirSync(join(root, at))); ) at = dirname(at);
}
