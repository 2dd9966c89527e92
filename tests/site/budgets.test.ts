import { describe, expect, test } from 'vitest';
import { builtFiles, builtPages, builtText, gzipBytes, pageKind } from './built-site.ts';

/** The budgets of a reading page, in bytes as a server sends them (gzip), HTML with its inlined CSS and scripts. */
const most = 30_000;
/** Kinds whose text itself is short keep to the first round trip; a story has so much to compare that it may take more. */
const short: Readonly<Record<string, number>> = {
  home: 14_000,
  claim: 14_000,
  difference: 14_000,
  story: 20_000,
  actor: 14_000,
  about: 14_000,
  '404': 14_000,
};

const inlineScripts = (html: string): string =>
  Array.from(
    html.matchAll(/<script(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g),
    ([, code]) => code,
  ).join('\n');

describe('bytes per page', () => {
  test.each(builtPages().map((path) => [pageKind(path), path]))('%s: %s', (kind, path) => {
    expect(gzipBytes(builtText(path))).toBeLessThanOrEqual(short[kind] ?? most);
  });
});

test('no page of a story or an actor is more than 100 kB before compression', () => {
  const long = builtPages().filter(
    (path) => /^(?:stories|actors|differences)\//.test(path) && Buffer.byteLength(builtText(path)) > 100_000,
  );
  expect(long).toEqual([]);
});

describe('JavaScript on a reading page', () => {
  test.each(builtPages().filter((path) => pageKind(path) !== 'search'))('%s', (path) => {
    const html = builtText(path);
    expect(/<script[^>]+src=/.test(html)).toBe(false);
    expect(gzipBytes(inlineScripts(html))).toBeLessThanOrEqual(1_000);
  });
});

test('no page asks another host for anything', () => {
  for (const path of builtPages()) {
    const asked = Array.from(builtText(path).matchAll(/(?:\ssrc|<link[^>]+href)="(https?:[^"]+)"/g), ([, url]) => url);
    expect(
      asked.filter((url) => !url?.startsWith('https://on-the-record.example/')),
      path,
    ).toEqual([]);
  }
});

test('every page has a content security policy without unsafe sources', () => {
  for (const path of builtPages()) {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(builtText(path))?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe/);
  }
});

test('no style attribute stands in a page, since the policy would drop it', () => {
  expect(builtPages().filter((path) => /<[^>]+\sstyle="/.test(builtText(path)))).toEqual([]);
});

test('fonts are two files of their own host', () => {
  expect(builtFiles().filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
});
