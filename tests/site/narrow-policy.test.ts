import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from '../../src/site/narrow-policy.ts';
import { builtPages, builtText } from './built-site.ts';

const source = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const meta = (scripts: string, styles: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;

test('a policy keeps the hashes of what stands in the page, and loses all others', () => {
  const rest = '<style>p{}</style><script>a()</script><script src="/x.js">b()</script>';
  const of = (...contents: readonly string[]): string => contents.map((one) => ` ${source(one)}`).join('');
  expect(narrowPolicy(meta(of('a()', 'b()', 'c()'), of('q{}', 'p{}')) + rest)).toBe(meta(of('a()'), of('p{}')) + rest);
});

test.each(['<p>no policy</p>', '', meta('', '')])('a page without hashes stays as it is: %s', (html) => {
  expect(narrowPolicy(html)).toBe(html);
});

test.each(builtPages())('%s allows its own inline scripts and styles, and no others', (path) => {
  const html = builtText(path);
  const allowed =
    /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.match(/'sha256-[^']+'/g) ?? [];
  const own = Array.from(html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g))
    .filter(([, , attributes = '']) => !/ src=|type="application\//.test(attributes))
    .map(([, , , content = '']) => source(content));
  expect([...new Set(allowed)].toSorted()).toEqual([...new Set(own)].toSorted());
});
