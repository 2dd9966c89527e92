import { absoluteAddress, claimAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord } from '../../model/corpus.ts';
import type { FormerClaim } from '../../model/published-data.ts';
import type { FormerAddress } from '../../views/former-address.ts';
import { publishedActors, publishedArticles, publishedClaim, publishedClaims } from './published-records.ts';

/** `/data/claims.json`: `{ "claims": [...] }`, one record a line. */
export function claimsJson(corpus: Corpus, site: string): string {
  return listJson('claims', publishedClaims(corpus, site));
}

/** `/data/articles.json`. */
export function articlesJson(corpus: Corpus, site: string): string {
  return listJson('articles', publishedArticles(corpus, site));
}

/** `/data/actors.json`. */
export function actorsJson(corpus: Corpus, site: string): string {
  return listJson('actors', publishedActors(corpus, site));
}

/**
 * `/claims/<id>.json`: the same record as in `claims.json`.
 * @throws Error when the corpus has no such claim.
 */
export function claimJson(corpus: Corpus, id: string, site: string): string {
  return `${JSON.stringify(publishedClaim(corpus, getRecord(corpus.claims, id), site), null, 2)}\n`;
}

/** `/claims/<id>.json` of a claim that has moved or was withdrawn. `site` is the site's address. */
export function formerClaimJson(former: FormerAddress, site: string): string {
  return `${JSON.stringify(formerClaim(former, site), null, 2)}\n`;
}

function formerClaim(former: FormerAddress, site: string): FormerClaim {
  const { id } = former;
  if (former.outcome === 'withdrawn') return { id, withdrawn: former.date, reason: former.reason };
  return { id, moved: former.moved, url: absoluteAddress(site, claimAddress(former.moved)) };
}

/**
 * Newline-delimited JSON: one record a line, each line ended (https://github.com/ndjson/ndjson-spec). Characters
 * that some readers take for the end of a line (Python's `splitlines` does) are escaped, which JSON allows.
 */
export function ndjson(records: readonly unknown[]): string {
  return records.map((record) => `${escapeLineBreaks(JSON.stringify(record))}\n`).join('');
}

function escapeLineBreaks(json: string): string {
  return json.replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One record a line, so that a changed record is one changed line wherever the file is kept under version control. */
function listJson(key: string, records: readonly unknown[]): string {
  return `{"${key}":[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}
