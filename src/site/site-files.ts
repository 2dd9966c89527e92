import { articleFiles, claimFiles, differenceFiles, type RecordFile } from '../exports/citations/record-files.ts';
import { claimJson, differenceJson, formerRecordJson } from '../exports/data/json-files.ts';
import { corpusFeed, type FeedSubject, feedSubjects } from '../exports/feeds/corpus-feeds.ts';
import { atomFeed, jsonFeed } from '../exports/feeds/feed.ts';
import {
  articleAddress,
  besideAddress,
  claimAddress,
  claimDataAddress,
  differenceAddress,
  differenceDataAddress,
  feedAddress,
} from '../model/addresses.ts';
import type { ArticleRecord, ClaimRecord, Corpus } from '../model/corpus.ts';
import type { DifferenceRecord } from '../model/difference-record.ts';
import type { SiteFacts } from '../model/site-facts.ts';
import { type FormerAddress, formerAddresses, isFormerRecord } from '../views/former-address.ts';

/**
 * A file of the site that is no page, and what its text is made of: nothing that was read from the corpus before the text is
 * asked for, so that it can be told what the text depends on.
 */
export type SiteFile = {
  /** From `addresses`. */
  readonly address: string;
} & FileSource;

type FileSource =
  | { readonly from: 'robots' }
  | { readonly from: 'claims'; readonly record: ClaimRecord; readonly extension: string }
  | { readonly from: 'differences'; readonly record: DifferenceRecord; readonly extension: string }
  | { readonly from: 'articles'; readonly record: ArticleRecord; readonly extension: string }
  | { readonly from: 'feeds'; readonly subject: FeedSubject; readonly format: 'atom' | 'json' }
  | { readonly from: 'former'; readonly former: FormerAddress };

/** Every file of the site that is no page and stands outside `/data/`: records, citations, annotations, feeds. */
export function siteFiles(corpus: Corpus): SiteFile[] {
  const files = liveFiles(corpus);
  return [...files, ...formerFiles(new Map(files.map((file) => [file.address, file])), corpus)];
}

/**
 * What stands where the files of moved and withdrawn records were: of a claim's or a difference's record what became of it, else, for hosts
 * that do not redirect, the file that took its place.
 */
function formerFiles(files: ReadonlyMap<string, SiteFile>, corpus: Corpus): SiteFile[] {
  return formerAddresses(corpus).flatMap((former) => {
    const { address } = former;
    if (isFormerRecord(former)) return [{ address, from: 'former', former }];
    const file = former.outcome === 'moved' ? files.get(former.to) : undefined;
    return file === undefined ? [] : [{ ...file, address }];
  });
}

const citations = ['bib', 'ris', 'csl.json'] as const;

function liveFiles(corpus: Corpus): SiteFile[] {
  const { claims, differences, articles, editions } = corpus;
  return [
    { address: '/robots.txt', from: 'robots' },
    ...[...claims.values()].flatMap((record) => [
      { address: claimDataAddress(record.id), from: 'claims', record, extension: 'json' } as const,
      ...beside(claimAddress(record.id), { from: 'claims', record } as const, [...citations, 'annotations.jsonld']),
    ]),
    ...[...differences.values()].flatMap((record) => [
      { address: differenceDataAddress(record.id), from: 'differences', record, extension: 'json' } as const,
      ...beside(differenceAddress(record.id), { from: 'differences', record } as const, citations),
    ]),
    ...[...articles.values(), ...editions.values()].flatMap((record) =>
      beside(articleAddress(record.id), { from: 'articles', record } as const, citations),
    ),
    ...Array.from(feedSubjects(corpus)).flatMap(([page, subject]) =>
      (['atom', 'json'] as const).map(
        (format) => ({ address: feedAddress(page, format), from: 'feeds', subject, format }) as const,
      ),
    ),
  ];
}

function beside<Source>(page: string, source: Source, extensions: readonly string[]) {
  return extensions.map((extension) => ({ ...source, address: besideAddress(page, extension), extension }));
}

/** The text of a file, and its media type. */
export function siteFileText(
  file: SiteFile,
  corpus: Corpus,
  facts: SiteFacts,
): { readonly text: string; readonly mediaType: string } {
  switch (file.from) {
    case 'robots':
      return {
        text: `User-agent: *\nAllow: /\nSitemap: ${facts.address}sitemap-index.xml\n`,
        mediaType: 'text/plain',
      };
    case 'claims':
      return file.extension === 'json'
        ? json(claimJson(file.record.id, corpus, facts.address))
        : fileOf(claimFiles(file.record, corpus, facts), file.extension);
    case 'differences':
      return file.extension === 'json'
        ? json(differenceJson(file.record.id, corpus, facts.address))
        : fileOf(differenceFiles(file.record, corpus, facts), file.extension);
    case 'articles':
      return fileOf(articleFiles(file.record, corpus, facts), file.extension);
    case 'feeds': {
      const feed = corpusFeed(file.subject, corpus, facts);
      return file.format === 'atom'
        ? { text: atomFeed(feed, facts), mediaType: 'application/atom+xml' }
        : { text: jsonFeed(feed, facts), mediaType: 'application/feed+json' };
    }
    case 'former':
      return json(formerRecordJson(file.former, facts.address));
  }
}

const json = (text: string) => ({ text, mediaType: 'application/json' });

function fileOf(files: readonly RecordFile[], extension: string) {
  const file = files.find((one) => one.extension === extension);
  if (file === undefined) throw new Error(`Cannot find a file \`.${extension}\` beside the record`);
  return { text: file.text(), mediaType: file.mediaType };
}
