import { absoluteAddress } from '../../model/addresses.ts';
import { type Corpus, getRecord } from '../../model/corpus.ts';
import { recordAddresses } from '../../model/record-addresses.ts';
import type { FormerAddress } from '../../views/former-address.ts';
import { publishedArticles } from './published-article.ts';
import { type FormerRecord, publishedChangelog, publishedFormer } from './published-history.ts';
import {
  publishedActors,
  publishedClaim,
  publishedClaims,
  publishedDifference,
  publishedDifferences,
  publishedEvents,
} from './published-records.ts';

/** `/data/claims.json`: `{ "claims": [...] }`, one record a line. */
export function claimsJson(corpus: Corpus, site: string): string {
  return listJson('claims', publishedClaims(corpus, site));
}

/** `/data/differences.json`. */
export function differencesJson(corpus: Corpus, site: string): string {
  return listJson('differences', publishedDifferences(corpus, site));
}

/** `/data/events.json`. */
export function eventsJson(corpus: Corpus, site: string): string {
  return listJson('events', publishedEvents(corpus, site));
}

/** `/data/articles.json`. */
export function articlesJson(corpus: Corpus, site: string): string {
  return listJson('articles', publishedArticles(corpus, site));
}

/** `/data/actors.json`. */
export function actorsJson(corpus: Corpus, site: string): string {
  return listJson('actors', publishedActors(corpus, site));
}

/** `/data/former.json`: every id that is no longer live. */
export function formerJson(corpus: Corpus, site: string): string {
  return listJson('former', publishedFormer(corpus, site));
}

/** `/data/changelog.json`: what happened to what is published, the oldest first. */
export function changelogJson(corpus: Corpus, site: string): string {
  return listJson('changelog', publishedChangelog(corpus, site));
}

/**
 * `/claims/<id>.json`: the same record as in `claims.json`.
 * @throws Error when the corpus has no such claim.
 */
export function claimJson(id: string, corpus: Corpus, site: string): string {
  return `${JSON.stringify(publishedClaim(getRecord(corpus.claims, id), corpus, site), null, 2)}\n`;
}

/**
 * `/differences/<id>.json`: the same record as in `differences.json`.
 * @throws Error when the corpus has no such difference.
 */
export function differenceJson(id: string, corpus: Corpus, site: string): string {
  return `${JSON.stringify(publishedDifference(getRecord(corpus.differences, id), corpus, site), null, 2)}\n`;
}

/** The record of a claim or a difference that has moved or was withdrawn, at its own `.json`. `site` is the site's address. */
export function formerRecordJson(former: FormerAddress, site: string): string {
  return `${JSON.stringify(formerRecord(former, site), null, 2)}\n`;
}

function formerRecord(former: FormerAddress, site: string): FormerRecord {
  const { id, kind } = former;
  if (former.outcome === 'withdrawn') return { id, withdrawn: former.date, reason: former.reason };
  return { id, moved: former.moved, url: absoluteAddress(site, recordAddresses[kind](former.moved)[0]) };
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
