import { dateSpan } from '../dates/date-span.ts';
import type { StoryRecord } from '../model/corpus.ts';
import type { StoryEvent } from '../model/story/story-event.ts';
import { checkedValue } from './checked-value.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ParsedContent } from './parse-content.ts';

/** A story of checked content, with its articles in the order of its papers; those of one paper by their dates. */
export function storyRecord(
  story: ParsedContent['stories'][number],
  articles: readonly ParsedArticle[],
  events: readonly StoryEvent[],
): StoryRecord {
  const { title, question, summary, papers, points } = checkedValue(story.value);
  return {
    id: story.id,
    title,
    question,
    summary,
    points: points.map((point) => ({ id: point.id, question: point.question, note: point.note ?? null })),
    papers,
    articles: orderArticles(articles, papers).map(({ id }) => id),
    events,
    background: story.body.trim(),
  };
}

/** By paper, then by the latest moment of publication, then the earliest, then the id. */
function orderArticles(articles: readonly ParsedArticle[], papers: readonly string[]): readonly ParsedArticle[] {
  const times = new Map(articles.map(({ id, value }) => [id, dateSpan(value?.published ?? '')]));
  const latest = ({ id }: ParsedArticle): number => times.get(id)?.max ?? Number.MAX_SAFE_INTEGER;
  const earliest = ({ id }: ParsedArticle): number => times.get(id)?.min ?? Number.MIN_SAFE_INTEGER;
  const column = ({ outlet }: ParsedArticle): number => papers.indexOf(outlet);
  return articles.toSorted(
    (a, b) => column(a) - column(b) || latest(a) - latest(b) || earliest(a) - earliest(b) || (a.id < b.id ? -1 : 1),
  );
}
