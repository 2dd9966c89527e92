import { actorsJson, articlesJson, claimsJson } from '../exports/json-files.ts';
import { corpus } from './corpus.ts';
import { siteFacts } from './site-facts.ts';

/** A file of `/data/`, with a sentence on what it holds. */
export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly holds: string;
  readonly text: string;
}

/** Every file of `/data/`, made once a build. */
export const dataFiles: readonly DownloadFile[] = [
  {
    name: 'claims.json',
    type: 'application/json',
    holds: 'every claim with its appearances, quotes, disputes in both directions',
    text: claimsJson(corpus, siteFacts.address),
  },
  {
    name: 'articles.json',
    type: 'application/json',
    holds: 'every article with its text, in which the offsets of quotes count',
    text: articlesJson(corpus, siteFacts.address),
  },
  {
    name: 'actors.json',
    type: 'application/json',
    holds: 'every actor with other names, kind and roles',
    text: actorsJson(corpus, siteFacts.address),
  },
];
