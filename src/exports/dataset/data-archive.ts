import { type Zippable, zipSync } from 'fflate';

/** Zip knows no time before 1980, and two builds of the same data have to be the same bytes. */
const time = new Date(1980, 0, 1);

/**
 * Files as one zip archive, within a folder of this name. The same files give the same bytes.
 * @param folder such as `on-the-record-2026-11-27`
 */
export function dataArchive(
  folder: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files.map(({ name, text }) => [`${folder}/${name}`, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: time, level: 6 }) as Uint8Array<ArrayBuffer>;
}
