import type { ArticleFile } from '../model/content-files.ts';
import type { ArticleRecord } from '../model/corpus.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { bylineOf } from './byline-of.ts';
import type { ParsedArticle } from './parse-article.ts';

/** The record of an article that was read without a fault. */
export function articleRecord(
  fields: ArticleFile,
  article: ParsedArticle,
  scareQuotes: readonly AnchoredQuote[],
): ArticleRecord {
  const { id, story, outlet, text, paragraphs } = article;
  return {
    id,
    story,
    outlet,
    outletBasis: fields.outletBasis ?? null,
    headline: fields.headline ?? null,
    byline: fields.byline === undefined ? null : bylineOf(fields.byline),
    url: fields.url ?? null,
    archived: fields.archived ?? null,
    lang: fields.lang ?? null,
    rights: fields.rights ?? null,
    published: { edtf: fields.published, basis: fields.publishedBasis ?? null },
    annotation: fields.annotation,
    fullText: fields.fullText,
    text,
    paragraphs,
    scareQuotes,
    changes: fields.changes,
  };
}
