import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file where there is none, never into one that stands: that may be a second name of a file elsewhere. Folders on
 * the way are made.
 * @param replaces whether what stands there goes
 * @throws Error where something stands there that should not
 */
export function writeNewFile(path: string, content: string | Uint8Array, replaces: boolean): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
    else if (code === 'EEXIST' && replaces) rmSync(path);
    else throw error;
    writeFileSync(path, content, { flag: 'wx' });
  }
}
