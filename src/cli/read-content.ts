import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';

/** The folder that commands read and write: `content`, or what the environment names, as for the build. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** @throws Error when the folder does not exist: a command was run elsewhere. */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new Error(`Cannot find the folder \`${folder}\`; run this in the project's own folder`);
}

/**
 * Every file under a content folder. Files and folders whose names begin with a dot are passed over (editors
 * leave them).
 * @throws Error when the folder does not exist.
 */
export function readContent(folder: string): ContentFile[] {
  requireFolder(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(relative(folder, entry.parentPath), entry.name))
    .filter((path) => path.split(sep).every((name) => !name.startsWith('.')))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }));
}
