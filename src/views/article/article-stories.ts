import { articleAddress, storyAddress } from '../../model/addresses.ts';
import { type ArticleRecord, type Corpus, getRecord } from '../../model/corpus.ts';
import type { NamedLink } from '../named-link.ts';
import { articleName } from '../story/story-papers.ts';

/** A story that has an article: its articles in their order, this one among them, by their papers. */
export interface ArticleStory {
  readonly title: string;
  readonly address: string;
  readonly articles: readonly NamedLink[];
}

/** Every story that has an article, the one in whose address it stands first. */
export function articleStories({ stories }: ArticleRecord, corpus: Corpus): readonly ArticleStory[] {
  return stories.map((story) => {
    const { title, articles } = getRecord(corpus.stories, story);
    const links = articles.map((id) => ({ id, name: articleName(id, story, corpus), address: articleAddress(id) }));
    return { title, address: storyAddress(story), articles: links };
  });
}
