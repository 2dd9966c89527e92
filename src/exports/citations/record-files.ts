import type { ArticleRecord, ClaimRecord, Corpus } from '../../model/corpus.ts';
import type { DifferenceRecord } from '../../model/difference-record.ts';
import type { SiteFacts } from '../../model/site-facts.ts';
import { claimAnnotations } from '../linked-data/web-annotation.ts';
import { bibtex } from './bibtex.ts';
import { articleCsl } from './cite-article.ts';
import { claimCsl } from './cite-claim.ts';
import { differenceCsl } from './cite-difference.ts';
import { type CslItem, cslJson } from './csl-item.ts';
import { ris } from './ris.ts';

/** A file beside a record's page, at `besideAddress(page, extension)`. */
export interface RecordFile {
  readonly extension: string;
  readonly mediaType: string;
  /** What it is, in a link. */
  readonly label: string;
  /** Makes it: a page that links to it needs no text, and most files are asked for once. */
  readonly text: () => string;
}

/** The files beside a claim's page: citations of the record, and its appearances as Web Annotations. */
export function claimFiles(claim: ClaimRecord, corpus: Corpus, facts: SiteFacts): readonly RecordFile[] {
  const annotations = () => `${JSON.stringify(claimAnnotations(claim, corpus, facts), null, 2)}\n`;
  return [
    ...citationFiles(() => [claimCsl(claim, corpus, facts)]),
    { extension: 'annotations.jsonld', mediaType: 'application/ld+json', label: 'Web Annotations', text: annotations },
  ];
}

/** The files beside the page of an article or of an earlier edition: citations of it. */
export function articleFiles(article: ArticleRecord, corpus: Corpus, facts: SiteFacts): readonly RecordFile[] {
  return citationFiles(() => [articleCsl(article, corpus, facts)]);
}

/** The files beside a difference's page: citations of the record. */
export function differenceFiles(difference: DifferenceRecord, corpus: Corpus, facts: SiteFacts): readonly RecordFile[] {
  return citationFiles(() => [differenceCsl(difference, corpus, facts)]);
}

/** Items in each format that reference managers read. */
export function citationFiles(items: () => readonly CslItem[]): readonly RecordFile[] {
  const csl = 'application/vnd.citationstyles.csl+json';
  return [
    { extension: 'bib', mediaType: 'application/x-bibtex', label: 'BibTeX', text: () => bibtex(items()) },
    { extension: 'ris', mediaType: 'application/x-research-info-systems', label: 'RIS', text: () => ris(items()) },
    { extension: 'csl.json', mediaType: csl, label: 'CSL-JSON', text: () => cslJson(items()) },
  ];
}
