import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';
import { CommandError } from './command-error.ts';

const defaultFolder = 'content';

/** The folder that commands read and write: `content`, or what the environment names, as for the build. */
export function contentFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['CONTENT_DIR'] ?? defaultFolder;
}

/** @throws CommandError when there is no such folder: a command was run elsewhere, or the environment names another. */
export function requireFolder(folder: string): void {
  const isDefault = resolve(folder) === resolve(defaultFolder);
  const advice = isDefault
    ? "run this in the project's own folder"
    : `correct \`CONTENT_DIR\`, which names it, or unset it to use \`${defaultFolder}\``;
  if (!existsSync(folder)) throw new CommandError(`Cannot find the folder \`${folder}\`; ${advice}`);
  if (!statSync(folder).isDirectory())
    throw new CommandError(`Unexpected file \`${folder}\`, expected a folder; ${advice}`);
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
 * Every file of content under a folder. What cannot be read (a link, which would lead out of the folder or round in it; a
 * file or folder without leave; a socket) has no text, and says why: the compiler reports it.
 * @throws CommandError when the folder does not exist.
 */
export function readContent(folder: string): ContentFile[] {
  requireFolder(folder);
  return readFolder(folder, folder);
}

function readFolder(root: string, folder: string): ContentFile[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if ('reason' in entries) return [withFault(root, folder, entries.reason)];
  return entries.value
    .filter(({ name }) => isContentPath(root, join(folder, name)))
    .flatMap((entry) => readEntry(root, join(folder, entry.name), entry));
}

function readEntry(root: string, path: string, entry: Dirent): ContentFile[] {
  if (entry.isDirectory()) return readFolder(root, path);
  if (entry.isSymbolicLink()) return [{ ...withFault(root, path, ''), fault: { kind: 'link' } }];
  if (!entry.isFile()) return [withFault(root, path, 'neither a file nor a folder')];
  const text = attempt(() => readFileSync(path, 'utf8'));
  return 'reason' in text ? [withFault(root, path, text.reason)] : [{ path: pathIn(root, path), text: text.value }];
}

function withFault(root: string, path: string, reason: string): ContentFile {
  return { path: pathIn(root, path), text: '', fault: { kind: 'unreadable', reason } };
}

const pathIn = (root: string, path: string): string => relative(root, path).split(sep).join('/') || '.';

/** What the file system gives, or its reason not to: `EACCES: permission denied`. */
function attempt<T>(read: () => T): { readonly value: T } | { readonly reason: string } {
  try {
    return { value: read() };
  } catch (error) {
    return { reason: (error as Error).message.replace(/, .*$/s, '') };
  }
}
