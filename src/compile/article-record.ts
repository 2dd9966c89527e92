import type { ArticleRecord } from '../model/corpus.ts';
import { editionId } from '../model/editions/edition-id.ts';
import type { AnchoredQuote } from '../model/selector.ts';
import { bylineOf } from './byline-of.ts';
import { checkedValue } from './checked-value.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';
import type { ParsedEdition } from './parse-edition.ts';

/** The names of an article's earlier editions. */
export const editionNames = (article: string, { editions }: ParsedContent): readonly string[] =>
  editions.filter((one) => one.article === article).map(({ edition }) => edition);

/**
 * The record of an article that was read without a fault.
 * @param stories the ids of all stories that have it
 * @param earlier the names of its earlier editions
 */
export function articleRecord(
  article: ParsedArticle,
  stories: readonly string[],
  scareQuotes: readonly AnchoredQuote[],
  earlier: readonly string[],
): ArticleRecord {
  const fields = checkedValue(article.value);
  const { id, story, outlet, text, paragraphs } = article;
  return {
    id,
    story,
    stories: [story, ...stories.filter((other) => other !== story).toSorted()],
    outlet,
    outletBasis: fields.outletBasis ?? null,
    headline: fields.headline ?? null,
    byline: fields.byline === undefined ? null : bylineOf(fields.byline),
    url: fields.url ?? null,
    archived: fields.archived ?? null,
    lang: fields.lang ?? null,
    rights: fields.rights ?? null,
    published: { edtf: fields.published, basis: fields.publishedBasis ?? null },
    edited: fields.edited === undefined ? null : { edtf: fields.edited, basis: fields.editedBasis ?? null },
    edition: { id: editionId(fields.edited ?? fields.published, earlier), of: id },
    annotation: fields.annotation,
    fullText: fields.fullText,
    text,
    paragraphs,
    scareQuotes,
    changes: fields.changes,
  };
}

/** An earlier edition as an article: what its own file says, and else what the article says. */
export function editionRecord(edition: ParsedEdition, articles: ReadonlyMap<string, ArticleRecord>): ArticleRecord {
  const { date, dateBasis, headline, byline, url } = checkedValue(edition.value);
  const { id, text, paragraphs } = edition;
  return {
    ...checkedValue(articles.get(edition.article) ?? null),
    ...{ id, text, paragraphs, scareQuotes: [], changes: [] },
    headline: headline ?? null,
    byline: byline === undefined ? null : bylineOf(byline),
    url: url ?? null,
    archived: null,
    edited: { edtf: date, basis: dateBasis ?? null },
    edition: { id: edition.edition, of: edition.article },
  };
}
