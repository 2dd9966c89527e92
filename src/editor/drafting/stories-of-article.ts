import type { ParsedContent } from '../../compile/parse-content.ts';
import { readStoryArticles } from '../../compile/story-articles.ts';
import type { ArticleStory } from './match-claims.ts';

/** Every story that has an article with its points and claims, the one in whose folder it lies first; of one that cannot be read, the claims alone. */
export function storiesOfArticle(content: ParsedContent, article: string): readonly ArticleStory[] {
  return readStoryArticles(content)
    .storiesOf(article)
    .map((id) => ({
      id,
      points: content.stories.find((story) => story.id === id)?.value?.points ?? [],
      claims: content.claims.filter(({ folder }) => folder === id),
    }));
}
