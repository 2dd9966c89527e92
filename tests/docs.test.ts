import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What is written for people who work on the project leads to what is there. */
const pages = ['README.md', 'CHANGELOG.md', 'content/README.md', ...globSync(['docs/*.md', '.github/*.md'])].sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A page's text without its blocks of code, in which nothing is a link. */
const proseOf = (page: string): string => readFileSync(page, 'utf8').replace(/^ *```[\s\S]*?^ *```$/gm, '');

/** The names under which GitHub links to the headings of a page. */
function anchorsOf(page: string): string[] {
  return Array.from(proseOf(page).matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  test('its links lead to files and headings that are there', () => {
    const targets = Array.from(proseOf(page).matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('the files that it names are there', () => {
    const named = Array.from(
      proseOf(page).matchAll(/`((?:src|tests|docs|content|\.github|\.config)\/[^`\s<]*)[`\s]/g),
      ([, path = '']) => path,
    );
    expect(named.filter((path) => globSync(path).length === 0)).toEqual([]);
  });

  test('the commands that it names are there', () => {
    const named = Array.from(readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('no comment cites a document that is not here', () => {
  const cited = globSync('{src,tests,content,.github,.config}/**/*.{ts,mjs,astro,css,md,yml,yaml,conf}').flatMap(
    (file) => Array.from(readFileSync(file, 'utf8').matchAll(/\b[A-Z]{4,}\.md\b/g), ([name]) => `${file}: ${name}`),
  );
  expect(cited.filter((one) => !/(?:README|CONTRIBUTING|SECURITY|CHANGELOG|LICENSE)\.md$/.test(one))).toEqual([]);
});

test('the version of the package is the newest that the changelog names', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(/^## (\d+\.\d+\.\d+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
});
