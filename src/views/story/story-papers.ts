import { dateWords } from '../../dates/date-words.ts';
import { articleAddress } from '../../model/addresses.ts';
import { type ArticleRecord, type Corpus, getRecord, type OutletRecord, type StoryRecord } from '../../model/corpus.ts';
import { isolated } from '../../text/right-to-left.ts';
import { memoizeInCorpus } from '../memoize-in-corpus.ts';

/** One article of a paper in a story. */
export interface PaperArticle {
  readonly id: string;
  readonly address: string;
  /** What tells it from the paper’s other articles of the story: when it was printed; null where it has no other. */
  readonly printed: string | null;
  /** Whether the text does not name its paper. */
  readonly inferred: boolean;
}

/** One paper of a story, as the head of its column. */
export interface StoryPaper {
  readonly outlet: OutletRecord;
  readonly name: string;
  readonly short: string;
  /** By their dates; never empty. */
  readonly articles: readonly PaperArticle[];
}

/** The papers of a story in the fixed order of their columns. */
export const storyPapers = memoizeInCorpus((story: StoryRecord, corpus: Corpus): readonly StoryPaper[] => {
  const articles = Map.groupBy(
    story.articles.map((id) => getRecord(corpus.articles, id)),
    ({ outlet }) => outlet,
  );
  return Array.from(articles, ([id, own]) => {
    const outlet = getRecord(corpus.outlets, id);
    return { outlet, name: isolated(outlet.name), short: isolated(outlet.short), articles: paperArticles(own) };
  });
});

function paperArticles(articles: readonly ArticleRecord[]): readonly PaperArticle[] {
  const dates = articles.map(({ published }) => dateWords(published.edtf).replace(/^(?:on|in) /u, ''));
  return articles.map(({ id, outletBasis }, at) => {
    const before = dates.slice(0, at).filter((date) => date === dates[at]).length;
    const date = before === 0 ? (dates[at] ?? '') : `${dates[at]} (${before + 1})`;
    return {
      ...{ id, address: articleAddress(id), inferred: outletBasis !== null },
      printed: articles.length === 1 ? null : date,
    };
  });
}

/** When an article of a story was printed, where that tells it from others of its paper; else null. */
export function printedWhen(article: string, story: string, corpus: Corpus): string | null {
  const papers = storyPapers(getRecord(corpus.stories, story), corpus);
  return papers.flatMap(({ articles }) => articles).find(({ id }) => id === article)?.printed ?? null;
}

/** An article by its paper, and where that has several in the story, by its date: `The Sun`; `The Sun, 14 May 2024`. */
export function articleName(article: string, story: string, corpus: Corpus): string {
  const { name } = getRecord(corpus.outlets, getRecord(corpus.articles, article).outlet);
  const printed = printedWhen(article, story, corpus);
  return printed === null ? isolated(name) : `${isolated(name)}, ${printed}`;
}
