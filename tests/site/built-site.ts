import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The built site under `dist`, for tests that look at files; run `npm run build` first. */
export const dist = 'dist';

/** Paths of built files, relative to the folder, with `/`, sorted. */
export function builtFiles(folder: string = dist): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Paths of built pages. */
export function builtPages(): string[] {
  return builtFiles().filter((path) => path.endsWith('.html'));
}

/** A built file's text. */
export function builtText(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** Bytes of a text as a server sends it, gzip at its default level. */
export function gzipBytes(text: string): number {
  return gzipSync(text).length;
}

/** Bytes as a server with precompressed files sends it. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text).length;
}

/** The kind of page that a path is, after the routes of the design. */
export function pageKind(path: string): string {
  const [first = '', second, third, fourth] = path.split('/');
  if (path === 'index.html') return 'home';
  if (path === '404.html') return '404';
  if (first === 'stories' && third !== 'index.html') return `story ${third ?? ''}`.trim();
  if (first === 'stories') return 'story';
  if (first === 'actors') return second === 'index.html' ? 'actors' : 'actor';
  if (first === 'articles') return fourth === undefined ? 'article' : 'article';
  if (first === 'claims') return 'claim';
  if (first === 'differences') return 'difference';
  return first;
}

/** Each file of a built site with the SHA-256 of its bytes, in order. */
export const hashes = (folder: string): string[] =>
  builtFiles(folder).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return `${path} ${createHash('sha256').update(bytes).digest('hex')}`;
  });
