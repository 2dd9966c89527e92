import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from '../../src/site/host-files.ts';
import { mediaTypes } from '../../src/site/media-types.ts';
import { builtFiles } from './built-site.ts';

type Headers = Readonly<Record<string, string>>;

/** What a host that reads `_headers` sends with a path: every block that fits adds its headers, `! <name>` takes one away. */
function sentWith(path: string, file: string): Headers {
  const sent = new Map<string, string>();
  let fits = false;
  for (const line of file.trimEnd().split('\n')) {
    if (!line.startsWith(' '))
      fits = new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+')}$`).test(
        path,
      );
    else if (fits && line.startsWith('  ! ')) sent.delete(line.slice(4));
    else if (fits)
      sent.set(
        ...(line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2) as [string, string]),
      );
  }
  return Object.fromEntries(sent);
}

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
};
const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const shared = { 'Access-Control-Allow-Origin': '*' };

const typed = (type: string): Headers => ({ ...security, ...asked, ...shared, 'Content-Type': type });

const cases: readonly (readonly [path: string, headers: Headers])[] = [
  ['/', { ...security, ...asked }],
  ['/claims/a/', { ...security, ...asked }],
  ['/claims/a.json', { ...security, ...asked, ...shared }],
  ['/claims/a.csl.json', { ...security, ...asked, ...shared }],
  ['/feed.json', { ...security, ...asked, ...shared }],
  ['/claims/a.bib', typed('application/x-bibtex; charset=utf-8')],
  ['/claims/a.ris', typed('application/x-research-info-systems; charset=utf-8')],
  ['/articles/s/a.annotations.jsonld', typed('application/ld+json')],
  ['/actors/a/feed.atom', typed('application/atom+xml; charset=utf-8')],
  ['/data/claims.csv', typed('text/csv; charset=utf-8')],
  ['/data/on-the-record.sqlite', typed('application/vnd.sqlite3')],
  ['/data/claims.parquet', typed('application/vnd.apache.parquet')],
  ['/data/claims.ndjson', typed('application/x-ndjson; charset=utf-8')],
  ['/data/', { ...security, ...asked }],
  ['/_astro/a.js', { ...security, ...kept }],
  ['/search/index/index.json', { ...security, ...asked, ...shared }],
  ['/search/index/1a2b/terms-0.txt', { ...security, ...kept }],
];

test.each(cases)('a host that reads `_headers` sends with %s', (path, headers) => {
  expect(sentWith(`/base${path}`, headersFile('/base/'))).toEqual(headers);
  expect(sentWith(path, headersFile('/'))).toEqual(headers);
});

const nginx = readFileSync('.github/hosting/nginx.conf', 'utf8');

/** nginx: a location takes over every `add_header` around it, or none where it has one of its own. */
test('nginx is told the same, once for all locations', () => {
  const [outer = '', ...inner] = nginx.split(/\n {4}(?:#[^\n]*\n {4})?location /);
  const added = Array.from(outer.matchAll(/add_header (\S+) (?:"(.*)"|(.*?))(?: always)?;/g), (match) => [
    match[1],
    match[2] ?? match[3],
  ]);
  expect(Object.fromEntries(added)).toEqual({
    ...security,
    'Cache-Control': '$record_cache',
    'Access-Control-Allow-Origin': '$record_origin',
  });
  expect(outer).toContain(`set $record_cache "${asked['Cache-Control']}";\nset $record_origin "";`);
  expect(inner.map((location) => location.replace(/\s+/g, ' ').replace(/[ }]+$/, ''))).toEqual([
    `/on-the-record/_astro/ { set $record_cache "${kept['Cache-Control']}";`,
    `~ ^/on-the-record/search/index/[^/]+/ { set $record_cache "${kept['Cache-Control']}";`,
    '~ ^/on-the-record/_(?:headers|redirects)$ { return 404;',
    '~ /feed\\.json$ { set $record_origin *; types {} default_type application/feed+json;',
    `~ \\.(?:${[...Object.keys(mediaTypes), 'json'].sort().join('|')})$ { set $record_origin *;`,
  ]);
});

test('nginx gives each file the media type that the site gives it, with its charset, and compresses it', () => {
  const listed = (directive: string) => new RegExp(`^ *${directive} ([^;]+);`, 'm').exec(nginx)?.[1]?.split(' ') ?? [];
  for (const [extension, type] of Object.entries(mediaTypes)) {
    const [name = '', charset] = type.split('; ');
    // nginx knows Atom feeds and archives itself; archives and Parquet are compressed already.
    if (extension !== 'atom' && extension !== 'zip') expect(nginx).toContain(`        ${name} ${extension};\n`);
    const isPacked = extension === 'zip' || extension === 'parquet';
    expect([name, listed('gzip_types').includes(name)]).toEqual([name, !isPacked]);
    expect([name, listed('charset_types').includes(name)]).toEqual([name, charset !== undefined]);
  }
});

test.each([
  ['a cache keeps what is compressed apart from what is not', 'gzip_vary on;'],
  ['a redirect keeps to the host that was asked', 'absolute_redirect off;'],
  ['a folder without a page is answered with ours', 'error_page 403 404 =404 /on-the-record/404.html;'],
  [
    'the base path without its slash leads on',
    'location = /on-the-record {\n    return 301 /on-the-record/$is_args$args;\n}',
  ],
])('nginx is told that %s', (_what, directive) => {
  expect(nginx).toContain(directive);
});

test('what other sites may read is every file of data that is built', () => {
  const extensions = new Set(builtFiles().map((path) => /\.(\w+)$/.exec(path)?.[1] ?? ''));
  const data = [...extensions].filter((extension) => !/^(?:|html|js|css|png|svg|woff2|xml|txt)$/.test(extension));
  expect(data.sort()).toEqual([...Object.keys(mediaTypes), 'json'].filter((name) => extensions.has(name)).sort());
});
