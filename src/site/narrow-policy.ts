import { createHash } from 'node:crypto';
import { memoize } from '../dates/memoize.ts';

const inline = /<(?:script|style)\b([^>]*)>([\s\S]*?)<\/(?:script|style)>/g;

/** What a browser does not run needs no permission: what is loaded from a file, and data. */
const needsNone = / src=|application\/ld\+json/;
const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;

/** Thousands of pages have the same few styles and scripts. */
const digestOf = memoize((content: string): string => createHash('sha256').update(content).digest('base64'));

/**
 * A page whose content security policy (CSP Level 3, https://www.w3.org/TR/CSP3/#source-list-syntax) allows the inline
 * scripts and styles of this page alone. Astro writes the hashes of the whole site into every page: two kilobytes that
 * no compression makes smaller, and more than a page should allow. What is loaded from files is allowed by `'self'`.
 */
export function narrowPolicy(html: string): string {
  const own = new Set(
    Array.from(html.matchAll(inline), ([, attributes = '', content = '']) =>
      needsNone.test(attributes) ? '' : digestOf(content),
    ),
  );
  return html.replace(policy, (meta) =>
    meta.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
