import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** A file of the project's own source, with what it imports. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Specifiers of packages, and paths from the project's root for its own files; without queries such as `?url`. */
  readonly imports: readonly string[];
}

/** Every file under a folder, read whole. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** What a source imports: of an Astro component its front matter and its scripts, of a style sheet its `@import`s. */
export function importsOf(path: string, text: string): string[] {
  return codeOf(path, text)
    .flatMap((code) => ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName))
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) => (specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier));
}

function codeOf(path: string, text: string): string[] {
  if (/\.(?:ts|mjs)$/.test(path)) return [text];
  if (!path.endsWith('.astro')) return [];
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = Array.from(text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g), (match) => match[1] ?? '');
  return [frontMatter, ...scripts];
}
