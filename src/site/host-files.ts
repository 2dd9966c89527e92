import { isPage } from '../model/addresses.ts';
import { type FormerAddress, isFormerRecord } from '../views/former-address.ts';
import { mediaTypes } from './media-types.ts';

/**
 * Files that Netlify and Cloudflare Pages read beside a static site. Other hosts pass them over; the pages
 * themselves redirect where a host does not.
 */

/** `_redirects`: one line for each address that has moved, and for each file that is gone one to the page that says why. */
export function redirectsFile(former: readonly FormerAddress[], base: string): string {
  const under = base.replace(/\/$/, '');
  return former
    .filter((one) => one.outcome === 'moved' || !isAnswered(one))
    .map((one) => `${under}${one.address} ${under}${one.outcome === 'moved' ? one.to : one.page} 301\n`)
    .join('');
}

/** Whether the site itself says there what became of it: each page does, and the record as JSON. */
function isAnswered(former: FormerAddress): boolean {
  return isPage(former.address) || isFormerRecord(former);
}

/**
 * `_headers`: security for every page, a year for what has its hash in its name, a question each time for the rest.
 * Other sites may read whatever is data, and are told its media type.
 */
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
${under}/search/index/:version/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
${under}/*.json
  Access-Control-Allow-Origin: *
${Object.entries(mediaTypes)
  .map(([extension, type]) => dataHeaders(`${under}/*.${extension}`, type))
  .join('')}`;
}

function dataHeaders(path: string, type: string): string {
  return `${path}
  Access-Control-Allow-Origin: *
  Content-Type: ${type}
`;
}
