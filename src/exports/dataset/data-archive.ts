import { type Zippable, zipSync } from 'fflate';
import type { ListedFile } from '../../views/download-groups.ts';

/** Zip knows no time before 1980, and two builds of the same data have to be the same bytes. */
const time = new Date(1980, 0, 1);

/**
 * Files as one zip archive, within a folder of this name. The same files give the same bytes.
 * @param folder such as `on-the-record-2026-11-27`
 */
export function dataArchive(
  folder: string,
  files: readonly Pick<ListedFile, 'name' | 'content'>[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files.map(
    ({ name, content }) =>
      [`${folder}/${name}`, typeof content === 'string' ? encoder.encode(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: time, level: 6 }) as Uint8Array<ArrayBuffer>;
}
