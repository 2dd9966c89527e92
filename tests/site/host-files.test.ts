import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from '../../src/site/host-files.ts';

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

const cases: readonly (readonly [path: string, headers: Headers])[] = [
  ['/', { ...security, ...asked }],
  ['/claims/a/', { ...security, ...asked }],
  ['/claims/a.bib', { ...security, ...asked }],
  ['/claims/a.json', { ...security, ...asked, ...shared }],
  ['/data/', { ...security, ...asked, ...shared }],
  ['/data/claims.csv', { ...security, ...asked, ...shared }],
  ['/_astro/a.js', { ...security, ...kept }],
  ['/search/index/index.json', { ...security, ...asked }],
  ['/search/index/1a2b/terms-0.txt', { ...security, ...kept }],
];

test.each(cases)('a host that reads `_headers` sends with %s', (path, headers) => {
  expect(sentWith(`/base${path}`, headersFile('/base/'))).toEqual(headers);
  expect(sentWith(path, headersFile('/'))).toEqual(headers);
});

/** nginx: a location takes over every `add_header` around it, or none where it has one of its own. */
test('nginx is told the same, once for all locations', () => {
  const [outer = '', ...inner] = readFileSync('.github/hosting/nginx.conf', 'utf8').split(/\n {4}location /);
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
    '/on-the-record/data/ { set $record_origin *;',
    '~ ^/on-the-record/claims/.*\\.json$ { set $record_origin *;',
  ]);
});
