import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';

/** Which articles the stories have, and whose these are; all by their ids, whether or not their fields could be read. */
export interface StoryArticles {
  /** Those in the story's folder, then those of other folders that it lists and that exist. */
  readonly articlesOf: (story: string) => readonly ParsedArticle[];
  /** The story in whose folder an article lies, then those that list it, by their ids; none of an article that is not there. */
  readonly storiesOf: (article: string) => readonly string[];
  /** The outlet of an article; null of one that is not there. */
  readonly outletOf: (article: string) => string | null;
}

/** Reads which articles the stories have. */
export function readStoryArticles({ stories, articles }: Pick<ParsedContent, 'stories' | 'articles'>): StoryArticles {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byStory = new Map<string, ParsedArticle[]>();
  const storiesOf = new Map<string, string[]>();
  const add = (story: string, article: ParsedArticle): void => {
    const own = storiesOf.get(article.id) ?? [];
    if (own.includes(story)) return;
    storiesOf.set(article.id, [...own, story]);
    byStory.set(story, [...(byStory.get(story) ?? []), article]);
  };
  for (const article of articles) add(article.story, article);
  for (const { id, fields } of stories) {
    for (const listed of fields?.articles ?? []) {
      const article = byId.get(listed ?? '');
      if (article !== undefined) add(id, article);
    }
  }
  return {
    articlesOf: (story) => byStory.get(story) ?? [],
    storiesOf: (article) => storiesOf.get(article) ?? [],
    outletOf: (article) => byId.get(article)?.outlet ?? null,
  };
}
