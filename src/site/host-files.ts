import type { FormerAddress } from '../views/former-address.ts';

/**
 * Files that Netlify and Cloudflare Pages read beside a static site. Other hosts pass them over; the pages
 * themselves redirect where a host does not.
 */

/** `_redirects`: one line for each address that has moved. */
export function redirectsFile(former: readonly FormerAddress[], base: string): string {
  const under = base.replace(/\/$/, '');
  return former
    .flatMap((one) => (one.outcome === 'moved' ? [`${under}${one.address} ${under}${one.to} 301\n`] : []))
    .join('');
}

/** `_headers`: security for every page, a year for what has its hash in its name, a question each time for the rest. */
export function headersFile(base: string): string {
  const under = base.replace(/\/$/, '');
  return `${under}/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: interest-cohort=()
  Cross-Origin-Opener-Policy: same-origin
  Content-Security-Policy: frame-ancestors 'none'
  Cache-Control: public, max-age=0, must-revalidate
${under}/_astro/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
${under}/data/*
  Access-Control-Allow-Origin: *
${under}/claims/*.json
  Access-Control-Allow-Origin: *
`;
}
