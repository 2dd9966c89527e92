import { type ArticleRecord, type Corpus, getRecord } from '../corpus.ts';
import { indexCorpus } from '../reads/index-corpus.ts';

/** Where words stand: an article, and which of its editions, null where it is the current one. */
export interface TextSource {
  readonly article: string;
  readonly edition: string | null;
}

/** The id of the text that words stand in: of an article, or `<article>/<edition>`. */
export function sourceId({ article, edition }: TextSource): string {
  return edition === null ? article : `${article}/${edition}`;
}

/** The text that words stand in: the article itself, or an earlier edition of it as an article with its own text and date. */
export function sourceArticle(source: TextSource, corpus: Corpus): ArticleRecord {
  return getRecord(source.edition === null ? corpus.articles : corpus.editions, sourceId(source));
}

/** The texts that these words stand in, each once, in the order of the words. */
export function sourceArticles(sources: readonly TextSource[], corpus: Corpus): readonly ArticleRecord[] {
  return [...new Set(sources.map((source) => sourceArticle(source, corpus)))];
}

/** Whether a text is an earlier edition of its article, and not the current one. */
export function isEarlierEdition({ id, edition }: Pick<ArticleRecord, 'id' | 'edition'>): boolean {
  return id !== edition.of;
}

/** The earlier editions of an article, the oldest first. */
export function earlierEditions(article: string, corpus: Corpus): readonly ArticleRecord[] {
  return editionsByArticle(article, corpus) ?? [];
}

const editionsByArticle = indexCorpus('editions-by-article', ({ editions }) => {
  const sorted = [...editions.values()].toSorted((a, b) => (a.edition.id < b.edition.id ? -1 : 1));
  return Map.groupBy<string, ArticleRecord>(sorted, ({ edition }) => edition.of);
});
