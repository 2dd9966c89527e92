import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an engine drops as a whole where it does not understand a part of it, which no lint that knows single properties sees. */
const refused = {
  'a thickness, a style or a colour in `text-decoration`': /(?<![\w-])text-decoration:\s*[^;}\s]+\s+[^;}\s]/gu,
  'words for a reader of the screen in `content`, but in `@supports`':
    /(?<!@supports \([^)]*\)\s*\{[^}]*)(?<![\w(-])content:[^;}]*['"]\s*\/\s*['"]/gu,
} as const;

const styles = globSync('src/**/*.{astro,css}');

test.each(Object.entries(refused))('no style has %s', (_, pattern) => {
  const found = styles.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return Array.from(text.matchAll(pattern), ([part]) => `${path}: ${part}`);
  });
  expect(found).toEqual([]);
});

test.each([
  ['a { text-decoration: underline 2px red; }', 1, 0],
  ['a { text-decoration: underline; text-decoration-color: red; }', 0, 0],
  ["a::before { content: '›' / ''; }", 0, 1],
  ["@supports (content: '›' / '') {\n  a::before { content: '›' / ''; }\n}", 0, 0],
])('%s', (style, ...counts) => {
  expect(Object.values(refused).map((pattern) => Array.from(style.matchAll(pattern)).length)).toEqual(counts);
});
