import { createHash } from 'node:crypto';
import { absoluteAddress, articleAddress } from '../../model/addresses.ts';
import type { ArticleRecord, Corpus } from '../../model/corpus.ts';
import { earlierEditions } from '../../model/editions/source-article.ts';
import type { RecordChange } from '../../model/ledger/record-change.ts';
import { bylineText } from '../../views/article/byline-text.ts';
import type { PublishedClaim } from './published-data.ts';
import { publishedDate } from './published-fields.ts';
import type { PublishedArticle } from './published-sources.ts';

/** What was changed of a record after it was published. */
export function publishedChanges({
  changes,
}: {
  readonly changes: readonly RecordChange[];
}): PublishedClaim['changes'] {
  return changes.map(({ date, kind, what, why }) => ({ date, kind, what, why }));
}

/** Every article as `/data/articles.json` lists it, by id. */
export function publishedArticles(corpus: Corpus, site: string): readonly PublishedArticle[] {
  return [...corpus.articles.values()].map((article) => publishedArticle(article, corpus, site));
}

function publishedArticle(article: ArticleRecord, corpus: Corpus, site: string): PublishedArticle {
  return {
    id: article.id,
    outlet: article.outlet,
    url: absoluteAddress(site, articleAddress(article.id)),
    published: publishedDate(article.published),
    text: article.fullText ? article.text : null,
    story: article.story,
    stories: [...article.stories],
    outletBasis: article.outletBasis,
    headline: article.headline,
    byline: article.byline === null ? null : bylineText(article.byline),
    sourceUrl: article.url,
    rights: article.rights,
    annotation: article.annotation,
    fullText: article.fullText,
    changes: publishedChanges(article),
    people: [...(article.byline?.people ?? [])],
    place: article.byline?.place ?? null,
    agency: article.byline?.agency ?? null,
    archivedUrl: article.archived,
    lang: article.lang,
    edited: article.edited === null ? null : publishedDate(article.edited),
    edition: article.edition.id,
    sha256: sha256(article.text),
    editions: earlierEditions(article.id, corpus).map((edition) => ({
      edition: edition.edition.id,
      url: absoluteAddress(site, articleAddress(edition.id)),
      date: publishedDate(edition.edited ?? edition.published),
      headline: edition.headline,
      text: edition.fullText ? edition.text : null,
      sha256: sha256(edition.text),
    })),
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
