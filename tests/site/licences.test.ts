import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licencesFile } from '../../src/site/licences-file.ts';
import { fontPackages, packageOfModule } from '../../src/site/shipped-packages.ts';
import { layers } from '../architecture/layers.ts';
import { builtFiles, builtText, dist } from './built-site.ts';

const modules = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(modules, { recursive: true, force: true }));

function addPackage(name: string, manifest: object, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(modules, name), { recursive: true });
  writeFileSync(join(modules, name, 'package.json'), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(modules, name, file), text);
}
addPackage('@b/font', { version: '2.0.0', author: { name: 'Jo' }, license: 'OFL-1.1' }, { 'LICENCE.txt': 'Open.\n' });
addPackage(
  'a',
  { version: '1.0.0', author: 'Al <al@a.example>', homepage: 'https://a.example' },
  {
    'license.md': '# MIT\nFree.\n\n# Licenses of bundled dependencies\nOthers.\n',
  },
);
addPackage('c', { version: '1.0.0' }, { 'README.md': 'Free.' });

test('each package once, by name, with what its licence file says of itself', () => {
  const rule = `\n${'='.repeat(80)}\n\n`;
  expect(licencesFile(['a', '@b/font', 'a'], modules).split(rule)).toEqual([
    'The code and the fonts of this site that others wrote, and their licences.\n',
    '@b/font 2.0.0\nJo\nOFL-1.1\n\nOpen.\n',
    'a 1.0.0\nAl <al@a.example>\nhttps://a.example\n\n# MIT\nFree.\n',
  ]);
});

test('a package without a licence stops the build', () => {
  expect(() => licencesFile(['a', 'c'], modules)).toThrow(
    'Cannot find the licence of `c`, whose code or fonts the site ships; see what its package says, and whether it may be shipped',
  );
});

test.each([
  ['/p/node_modules/fuse.js/dist/fuse.mjs', 'fuse.js'],
  ['/p/node_modules/a/node_modules/@b/c/x.js?query', '@b/c'],
  ['C:\\p\\node_modules\\@b\\c\\x.js', '@b/c'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/p/src/search/search-worker.ts', null],
  ['\0virtual:corpus', null],
])('the module %j is of the package %j', (id, name) => {
  expect(packageOfModule(id)).toBe(name);
});

test('the fonts of the configuration are of their packages', () => {
  const font = (src: string) => ({ options: { variants: [{ src: [src] }] } });
  const fonts = [font('@fontsource-variable/newsreader/files/a.woff2'), font('@fontsource/franklin/files/b.woff')];
  expect(fontPackages(fonts as unknown as Parameters<typeof fontPackages>[0])).toEqual([
    '@fontsource-variable/newsreader',
    '@fontsource/franklin',
  ]);
});

const listed = Array.from(builtText('licences.txt').matchAll(/^={80}\n\n(\S+) /gm), ([, name = '']) => name);
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

test('every font of the built site is a file of a package whose licence lies beside it', () => {
  const known = listed
    .filter((name) => name.startsWith('@fontsource'))
    .flatMap((name) =>
      readdirSync(join('node_modules', name, 'files')).map((file) => hash(join('node_modules', name, 'files', file))),
    );
  const fonts = builtFiles().filter((path) => /\.(?:woff2?|ttf|otf)$/.test(path));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => !known.includes(hash(join(dist, path))))).toEqual([]);
});

test('every package that the scripts of pages may import, and does, has its licence there', () => {
  const allowed = ['browser', 'search'].flatMap((room) => layers[room]?.packages ?? []);
  expect(allowed.filter((name) => !listed.includes(name))).toEqual([]);
});

test('the bundler’s own helpers are named where they were put into a script', () => {
  const scripts = builtFiles().filter((path) => path.endsWith('.js'));
  const hasPreload = scripts.some((path) => builtText(path).includes('vite:preloadError'));
  expect(listed.includes('vite')).toBe(hasPreload);
});

test('the about page leads to them', () => {
  expect(builtText('about/index.html')).toContain('href="/on-the-record/licences.txt"');
});
