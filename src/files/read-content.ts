import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';
import { CommandError } from './command-error.ts';

/** The folder that commands read and write: `content`, or what the environment names, as for the build. */
export function contentFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['CONTENT_DIR'] ?? 'content';
}

/** @throws CommandError when the folder does not exist: a command was run elsewhere. */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new CommandError(`Cannot find the folder \`${folder}\`; run this in the project's own folder`);
}

/**
 * Whether a path is that of content: inside the folder, and neither a file nor a folder whose name begins with a dot
 * (editors leave them, and commands write there first).
 */
export function isContentPath(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  // A path out of the folder begins with `..`, and so with a dot too.
  return inside !== '' && !isAbsolute(inside) && inside.split(sep).every((name) => !name.startsWith('.'));
}

/**
 * Every file of content under a folder.
 * @throws CommandError when the folder does not exist.
 */
export function readContent(folder: string): ContentFile[] {
  requireFolder(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isContentPath(folder, path))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}
