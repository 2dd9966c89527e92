import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formerRecordSchema } from '../../src/exports/data/published-history.ts';
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
  const former = {
    actors: 'z-doe: { moved: zoe-doe }\n  night-star: { moved: evening-star }',
    articles: 'bridge/star: { moved: bridge/evening-star }',
    claims: `bridge-checked: { moved: bridge-inspected }
  bridge-not-checked: { moved: bridge-not-inspected }
  bridge-sold: { withdrawn: 2026-11-22, reason: The article does not say this. }`,
    differences: 'spring-or-march: { moved: month-of-inspection }',
    stories: `crossing: { moved: bridge }
  tunnel: { withdrawn: 2026-11-23, reason: It is no story of ours. }`,
  };
  const lines = Object.entries(former).reduce(
    (text, [kind, own]) => text.replace(`${kind}:\n`, `${kind}:\n  ${own}\n`),
    before,
  );
  writeFileSync(ledger, lines);
  writeFileSync(join(content, quotedOnly), quotedOnlyText);
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CONTENT_DIR: content,
    SITE_OUT: join(folder, 'dist'),
  };
  execFileSync('node', ['src/cli/main.ts', 'build'], { env: { ...env, SHARE_IMAGES: 'off' }, stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = '/on-the-record';
const whole = 'https://on-the-record.example/on-the-record';

test.each([
  [
    'claims/bridge-checked/',
    'claims/bridge-inspected/',
    'Zoë Doe, as reported: The bridge was inspected before it closed.',
  ],
  ['actors/z-doe/', 'actors/zoe-doe/', 'Zoë Doe'],
  ['articles/bridge/star/', 'articles/bridge/evening-star/', 'The Evening Star: The closed bridge'],
  ['stories/crossing/', 'stories/bridge/', 'The closed bridge'],
  ['stories/crossing/disputes/', 'stories/bridge/disputes/', 'The closed bridge'],
  ['stories/crossing/differences/', 'stories/bridge/differences/', 'The closed bridge'],
  ['differences/spring-or-march/', 'differences/month-of-inspection/', 'When was it inspected?'],
  ['stories/crossing/timeline/', 'stories/bridge/timeline/', 'The closed bridge'],
])('the page %s leads on to %s', (from, to, name) => {
  const html = page(`${from}index.html`);
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${root}/${to}">`);
  expect(html).toContain(`rel="canonical" href="${whole}/${to}"`);
  const text = html.replace(/<[^>]+>/g, '');
  expect(text).toContain(`is now at ${/[?!]$/.test(name) ? name : `${name.replace(/\.$/, '')}.`}`);
  expect(text).not.toContain('..');
});

test('a passage is found by the name it had under the former id of its outlet', () => {
  const html = page('claims/bridge-inspected/index.html');
  expect(html).toMatch(/<div id="in-evening-star"[^>]*>\s*<span id="in-night-star"/);
});

test('a host that redirects does so for every address of a moved record, and from what is gone to why', () => {
  const moves = [
    ['stories/crossing', 'stories/bridge', '/ /disputes/ /differences/ /timeline/ /feed.atom /feed.json .png'],
    ['differences/spring-or-march', 'differences/month-of-inspection', '/ .json .bib .ris .csl.json .png'],
    ['articles/bridge/star', 'articles/bridge/evening-star', '/ .bib .ris .csl.json .png'],
    ['actors/z-doe', 'actors/zoe-doe', '/ /feed.atom /feed.json .png'],
    ['actors/night-star', 'actors/evening-star', '/ /feed.atom /feed.json .png'],
    ['claims/bridge-checked', 'claims/bridge-inspected', '/ .json .bib .ris .csl.json .annotations.jsonld .png'],
    [
      'claims/bridge-not-checked',
      'claims/bridge-not-inspected',
      '/ .json .bib .ris .csl.json .annotations.jsonld .png',
    ],
  ] as const;
  const moved = moves.flatMap(([from, to, ends]) =>
    ends.split(' ').map((end) => `${root}/${from}${end} ${root}/${to}${end} 301`),
  );
  const gone = [
    ['stories/tunnel', '/feed.atom /feed.json .png'],
    ['claims/bridge-sold', '.bib .ris .csl.json .annotations.jsonld .png'],
  ].flatMap(([from = '', ends = '']) => ends.split(' ').map((end) => `${root}/${from}${end} ${root}/${from}/ 301`));
  expect(page('_redirects').trimEnd().split('\n').toSorted()).toEqual([...moved, ...gone].toSorted());
});

test('where a host does not redirect, the files of a moved record stand at its former addresses', () => {
  const pairs = [
    ['claims/bridge-checked.bib', 'claims/bridge-inspected.bib'],
    ['claims/bridge-checked.ris', 'claims/bridge-inspected.ris'],
    ['claims/bridge-checked.csl.json', 'claims/bridge-inspected.csl.json'],
    ['claims/bridge-checked.annotations.jsonld', 'claims/bridge-inspected.annotations.jsonld'],
    ['differences/spring-or-march.ris', 'differences/month-of-inspection.ris'],
    ['articles/bridge/star.bib', 'articles/bridge/evening-star.bib'],
    ['actors/z-doe/feed.atom', 'actors/zoe-doe/feed.atom'],
    ['stories/crossing/feed.json', 'stories/bridge/feed.json'],
  ] as const;
  for (const [from, to] of pairs) expect(page(from), from).toBe(page(to));
});

test('the record of a difference that has moved says where', () => {
  const record = JSON.parse(page('differences/spring-or-march.json'));
  expect(formerRecordSchema.safeParse(record).error).toBe(undefined);
  expect(record).toEqual({
    id: 'spring-or-march',
    moved: 'month-of-inspection',
    url: `${whole}/differences/month-of-inspection/`,
  });
});

test('the record of a claim that is no more says what became of it', () => {
  const records = ['bridge-checked', 'bridge-sold'].map((id) => JSON.parse(page(`claims/${id}.json`)));
  expect(records).toEqual([
    { id: 'bridge-checked', moved: 'bridge-inspected', url: `${whole}/claims/bridge-inspected/` },
    { id: 'bridge-sold', withdrawn: '2026-11-22', reason: 'The article does not say this.' },
  ]);
  for (const record of records) expect(formerRecordSchema.safeParse(record).error).toBe(undefined);
});

test('links to parts of pages by a moved id still lead to them', () => {
  const names = (path: string) => Array.from(page(path).matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  const expected = [
    ['claims/bridge-inspected', 'disputed-by-bridge-not-checked', 'disputed-by-bridge-not-inspected'],
    ['claims/bridge-not-inspected', 'disputes-bridge-checked', 'disputes-bridge-inspected'],
    ['articles/bridge/morning-post', 'bridge-checked', 'bridge-inspected'],
    ['articles/bridge/morning-post', 'bridge-not-checked', 'bridge-not-inspected'],
    ['articles/bridge/evening-star', 'bridge-checked', 'bridge-inspected'],
  ] as const;
  for (const [path, ...pair] of expected)
    expect(names(`${path}/index.html`), path).toEqual(expect.arrayContaining(pair));
});

test('a withdrawn id says why and when, and is in no data', () => {
  const text = words(page('claims/bridge-sold/index.html'));
  expect(text).toContain('was withdrawn on 22 November 2026.');
  expect(text).toContain('The article does not say this.');
  expect(page('data/claims.json')).not.toContain('bridge-sold');
  for (const part of ['', 'disputes/', 'differences/', 'timeline/'])
    expect(words(page(`stories/tunnel/${part}index.html`))).toContain('It is no story of ours.');
});

test('search engines are told of no page that only says what became of a record', () => {
  const listed = Array.from(page('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = '']) => address);
  const built = builtFiles(join(folder, 'dist')).filter((path) => path.endsWith('index.html'));
  const current = built.filter((path) => !page(path).includes('<meta name="robots" content="noindex">'));
  expect(built.length - current.length).toBe(15);
  expect(listed.toSorted()).toEqual(current.map((path) => `${whole}/${path.replace('index.html', '')}`).toSorted());
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
