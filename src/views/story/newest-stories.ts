import { dateSpan } from '../../dates/date-span.ts';
import { type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';

/**
 * The stories by their newest article, the newest first: by the earliest moment at which it can have been printed,
 * then by id. What says nothing of when it was printed is old.
 */
export function newestStories(corpus: Corpus): readonly StoryRecord[] {
  const moments = new Map([...corpus.stories.values()].map((story) => [story.id, newest(story, corpus)]));
  const of = ({ id }: StoryRecord): number => moments.get(id) ?? Number.NEGATIVE_INFINITY;
  return [...corpus.stories.values()].toSorted((a, b) => (of(a) === of(b) ? (a.id < b.id ? -1 : 1) : of(b) - of(a)));
}

function newest({ articles }: StoryRecord, corpus: Corpus): number {
  const starts = articles.map((id) => dateSpan(getRecord(corpus.articles, id).published.edtf).min);
  return Math.max(...starts.filter((start) => start !== null));
}
