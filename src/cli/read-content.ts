import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';

/**
 * Every file under a content folder, for commands that run without Astro. Names that begin with a dot are
 * passed over (editors leave such files).
 * @throws Error when the folder does not exist.
 */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}
