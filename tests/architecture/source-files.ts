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

/**
 * What a source imports: by `import`, `export … from` and `import()`; of an Astro component in its front matter, in
 * and by the `src` of its scripts, and in its styles; of a style sheet by `@import`; a worker or another file by
 * `new URL(…, import.meta.url)`; what `createRequire` loads; and a route by the `entrypoint` under which it is injected, from the project's root.
 */
export function importsOf(path: string, text: string): string[] {
  const { scripts, styles, links } = partsOf(path, text);
  const specifiers = [
    ...scripts.flatMap((code) => [
      ...ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName),
      ...matches(code, /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.[a-z]+)\1,\s*import\.meta\.url/g),
      ...matches(code, /createRequire\(import\.meta\.url\)\((['"])([^'"]+)\1\)/g),
    ]),
    ...links,
    ...styles.flatMap((css) => matches(css, /@import\s+(?:url\(\s*)?(['"]?)([^'")\s;]+)\1/g)),
  ];
  const relative = specifiers
    .map((specifier) => specifier.replace(/\?.*$/, ''))
    .map((specifier) => (specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier));
  const injected = scripts.flatMap((code) => matches(code, /entrypoint:\s*(['"])(\.\/src\/[^'"]+)\1/g));
  return [...relative, ...injected.map((specifier) => posix.normalize(specifier))];
}

/** The second group of each match. */
function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[2] ?? '');
}

interface Parts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly links: readonly string[];
}

function partsOf(path: string, text: string): Parts {
  if (/\.(?:ts|mjs)$/.test(path)) return { scripts: [text], styles: [], links: [] };
  if (path.endsWith('.css')) return { scripts: [], styles: [text], links: [] };
  if (!path.endsWith('.astro')) return { scripts: [], styles: [], links: [] };
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const inside = (tag: string) => matches(text, new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
  return {
    scripts: [frontMatter, ...inside('script')],
    styles: inside('style'),
    links: matches(text, /<script\b[^>]*?\ssrc=(['"])([^'"]+)\1/g),
  };
}
