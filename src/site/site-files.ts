import { siteFacts } from '../config/this-site.ts';
import { articleFiles, claimFiles, differenceFiles, type RecordFile } from '../exports/citations/record-files.ts';
import { claimJson, differenceJson, formerRecordJson } from '../exports/data/json-files.ts';
import { corpusFeeds } from '../exports/feeds/corpus-feeds.ts';
import { atomFeed, type Feed, jsonFeed } from '../exports/feeds/feed.ts';
import {
  articleAddress,
  besideAddress,
  claimAddress,
  claimDataAddress,
  differenceAddress,
  differenceDataAddress,
  feedAddress,
} from '../model/addresses.ts';
import { formerAddresses, isFormerRecord } from '../views/former-address.ts';
import { corpus } from './corpus.ts';

/** A file of the site that is no page. The text is made when it is asked for. */
export interface SiteFile {
  /** From `addresses`. */
  readonly address: string;
  readonly mediaType: string;
  readonly text: () => string;
}

/** Every file of the site that is no page and stands outside `/data/`: records, citations, annotations, feeds. */
export function siteFiles(): SiteFile[] {
  const files = liveFiles();
  return [...files, ...formerFiles(new Map(files.map((file) => [file.address, file])))];
}

/**
 * What stands where the files of moved and withdrawn records were: of a claim's or a difference's record what became of it, else, for hosts
 * that do not redirect, the file that took its place.
 */
function formerFiles(files: ReadonlyMap<string, SiteFile>): SiteFile[] {
  return formerAddresses(corpus).flatMap((former) => {
    const { address } = former;
    if (isFormerRecord(former))
      return [{ address, mediaType: 'application/json', text: () => formerRecordJson(former, siteFacts.address) }];
    const file = former.outcome === 'moved' ? files.get(former.to) : undefined;
    return file === undefined ? [] : [{ ...file, address }];
  });
}

function liveFiles(): SiteFile[] {
  return [
    {
      address: '/robots.txt',
      mediaType: 'text/plain',
      text: () => `User-agent: *\nAllow: /\nSitemap: ${siteFacts.address}sitemap-index.xml\n`,
    },
    ...[...corpus.claims.values()].flatMap((claim) => [
      {
        address: claimDataAddress(claim.id),
        mediaType: 'application/json',
        text: () => claimJson(claim.id, corpus, siteFacts.address),
      },
      ...beside(claimAddress(claim.id), claimFiles(claim, corpus, siteFacts)),
    ]),
    ...[...corpus.differences.values()].flatMap((difference) => [
      {
        address: differenceDataAddress(difference.id),
        mediaType: 'application/json',
        text: () => differenceJson(difference.id, corpus, siteFacts.address),
      },
      ...beside(differenceAddress(difference.id), differenceFiles(difference, corpus, siteFacts)),
    ]),
    ...[...corpus.articles.values(), ...corpus.editions.values()].flatMap((article) =>
      beside(articleAddress(article.id), articleFiles(article, corpus, siteFacts)),
    ),
    ...corpusFeeds(corpus, siteFacts).flatMap(feedFiles),
  ];
}

function beside(page: string, files: readonly RecordFile[]): SiteFile[] {
  return files.map(({ extension, mediaType, text }) => ({ address: besideAddress(page, extension), mediaType, text }));
}

function feedFiles(feed: Feed): SiteFile[] {
  return [
    {
      address: feedAddress(feed.address, 'atom'),
      mediaType: 'application/atom+xml',
      text: () => atomFeed(feed, siteFacts),
    },
    {
      address: feedAddress(feed.address, 'json'),
      mediaType: 'application/feed+json',
      text: () => jsonFeed(feed, siteFacts),
    },
  ];
}
