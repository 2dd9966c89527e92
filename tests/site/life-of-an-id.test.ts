import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from './built-site.ts';

/** A corpus whose ids went through everything that can become of them, built into a folder of its own. */
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-ids-'));
const page = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** An article of which only the quoted words may be published: the same words stand in it again, unquoted. */
const quotedOnly = 'articles/bridge/evening-star.md';
const quotedOnlyText = `---
outletBasis: "inferred: the text does not name it"
published: 2023-06~
publishedBasis: "inferred: it follows the closure"
annotation: partial
fullText: false
url: https://star.example/bridge
---

Whispering, A minister said the bridge was inspected in spring, reportedly, by quibbling surveyors.

THE BRIDGE WAS INSPECTED IN SPRING, shouted a zealous heckler.
`;

beforeAll(() => {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/small', content, { recursive: true });
  const ledger = join(content, 'permalinks.yaml');
  const before = readFileSync(ledger, 'utf8');
  const former = `claims:
  bridge-checked: { moved: bridge-inspected }
  bridge-sold: { withdrawn: 2026-11-22, reason: The article does not say this. }
`;
  const people = 'actors:\n  z-doe: { moved: zoe-doe }\n';
  writeFileSync(ledger, before.replace('claims:\n', former).replace('actors:\n', people));
  writeFileSync(join(content, quotedOnly), quotedOnlyText);
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CONTENT_DIR: content,
    SITE_OUT: join(folder, 'dist'),
  };
  execFileSync('node', ['src/cli/site.ts', 'build'], { env: { ...env, SHARE_IMAGES: 'off' }, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a moved id leads on, with and without a host that redirects', () => {
  const html = page('claims/bridge-checked/index.html');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/on-the-record/claims/bridge-inspected/">');
  expect(html).toContain('rel="canonical" href="https://on-the-record.example/on-the-record/claims/bridge-inspected/"');
  expect(words(html)).toContain('is now at The bridge was inspected before it closed.');
  expect(words(page('actors/z-doe/index.html'))).toContain('is now at Zoë Doe .');
  expect(page('_redirects')).toBe(`/on-the-record/actors/z-doe/ /on-the-record/actors/zoe-doe/ 301
/on-the-record/claims/bridge-checked/ /on-the-record/claims/bridge-inspected/ 301
`);
});

test('a withdrawn id says why and when, and is in no data', () => {
  const text = words(page('claims/bridge-sold/index.html'));
  expect(text).toContain('was withdrawn on 22 November 2026.');
  expect(text).toContain('The article does not say this.');
  expect(page('data/claims.json')).not.toContain('bridge-sold');
});

test('no share image is made where they are switched off', () => {
  expect(existsSync(join(folder, 'dist/claims/bridge-inspected.png'))).toBe(false);
  expect(page('claims/bridge-inspected/index.html')).not.toContain('og:image');
});

test('of an article that may not be republished only the quoted words are published, in no file any other', () => {
  expect(words(page('articles/bridge/evening-star/index.html'))).toContain('the bridge was inspected in spring');
  const unquoted = ['whispering', 'reportedly', 'quibbling', 'surveyors', 'shouted', 'zealous', 'heckler'];
  expect(unquoted.filter((word) => !quotedOnlyText.toLowerCase().includes(word))).toEqual([]);
  const texts = builtFiles(join(folder, 'dist')).filter((path) => !path.endsWith('.woff2'));
  const told = texts.flatMap((path) => {
    const text = page(path).toLowerCase();
    return unquoted.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
  });
  expect(told).toEqual([]);
});
