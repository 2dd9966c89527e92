import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CommandError } from '../../src/files/command-error.ts';
import { readSiteSettings } from '../../src/site/site-settings.ts';

const project = mkdtempSync(join(tmpdir(), 'site-settings-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
for (const folder of ['src', 'dist/_astro', 'old', 'notes']) mkdirSync(join(project, folder), { recursive: true });
for (const file of ['old/404.html', 'notes/diary.txt', 'file']) writeFileSync(join(project, file), '');

const read = (environment: Readonly<Record<string, string>>, folder = project) => readSiteSettings(environment, folder);

test('without a setting', () => {
  expect(read({})).toEqual({
    origin: 'https://on-the-record.example',
    base: '/on-the-record/',
    out: join(project, 'dist'),
  });
});

describe('the settings that are taken', () => {
  test.each([
    ['', 'https://on-the-record.example'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTPS://Example.org:8443', 'https://example.org:8443'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('SITE_ORIGIN=%s', (given, origin) => {
    expect(read({ SITE_ORIGIN: given }).origin).toBe(origin);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['a', '/a/'],
    ['/a', '/a/'],
    ['/a/b.c/', '/a/b.c/'],
    ['a/b', '/a/b/'],
    ['/ü/', '/ü/'],
    ['/~jo_1-2/', '/~jo_1-2/'],
  ])('SITE_BASE=%s', (given, base) => {
    expect(read({ SITE_BASE: given }).base).toBe(base);
  });

  test.each([
    ['', 'dist'],
    ['out', 'out'],
    ['./a/b', 'a/b'],
    ['old', 'old'],
    ['../somewhere-that-is-not-there', '../somewhere-that-is-not-there'],
  ])('SITE_OUT=%s', (given, out) => {
    expect(read({ SITE_OUT: given }).out).toBe(join(project, out));
  });
});

const wording: Readonly<Record<string, string>> = {
  SITE_ORIGIN: 'expected a scheme and a host such as `https://example.org`; correct it, and put a path into SITE_BASE',
  SITE_BASE:
    'expected a path of letters, digits, `-`, `_`, `.` and `~` between single slashes, such as `/on-the-record/`; correct it',
  SITE_OUT: 'expected a folder that holds nothing but a site, or none; name another one',
  SITE_CONTACT: 'expected `https://…` or `mailto:…`; correct it',
};

test.each([
  ...[
    'ftp://x',
    'https://x.example/sub/',
    'https://x.example?a',
    'https://x.example/#a',
    'https://me:pw@x.example',
  ].map((given) => ['SITE_ORIGIN', given]),
  ...['example.org', '//example.org', 'https://', 'https://a b'].map((given) => ['SITE_ORIGIN', given]),
  ...['//x/', '//', '/a//b/', '/a b/', '/a?b/', '/a#b/', '/a%20b/', '/../', '/a/./b/', '/a"b/', '/a\\b/'].map(
    (given) => ['SITE_BASE', given],
  ),
  ...['.', '..', '/', 'src', 'src/new', 'content', 'node_modules/x', '.git', 'notes'].map((given) => [
    'SITE_OUT',
    given,
  ]),
  ['SITE_CONTACT', 'editor@example.org'],
])('%s=%s is refused', (name = '', given = '') => {
  expect(() => read({ [name]: given })).toThrow(new CommandError(`Unexpected ${name} \`${given}\`, ${wording[name]}`));
});

test('all that is wrong is named at once', () => {
  expect(() => read({ SITE_BASE: '//', SITE_ORIGIN: 'x', SITE_CONTACT: 'y', SITE_FUNDING: 'a\nb' })).toThrow(
    /^Unexpected SITE_ORIGIN .*\nUnexpected SITE_BASE .*\nUnexpected SITE_FUNDING .*\nUnexpected SITE_CONTACT .*$/,
  );
});

test.each(['#', '?'])('a project in a folder with %s in its path is refused', (mark) => {
  const folder = join(tmpdir(), `x${mark}1`);
  expect(() => read({}, folder)).toThrow(
    `Unexpected \`${mark}\` in \`${folder}\`, expected a path without it; move the project`,
  );
});
