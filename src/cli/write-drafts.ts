import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../compile/content-file.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';

/** Drafts to be written, and the paths of those that go. */
export interface DraftFiles {
  readonly drafts: readonly ContentFile[];
  readonly outdated: readonly string[];
}

/** Writes drafts into the content folder, each whole, before it takes the outdated ones away. */
export function writeDrafts(folder: string, { drafts, outdated }: DraftFiles): void {
  for (const { path, text } of drafts) writeFileAtomic(join(folder, path), text);
  for (const path of outdated) rmSync(join(folder, path));
}
