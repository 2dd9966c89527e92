import type { ContentFile } from '../../compile/content-file.ts';
import { parseContent } from '../../compile/parse-content.ts';
import { readStoryArticles } from '../../compile/story-articles.ts';
import { type AroundView, aroundView } from './around/around-view.ts';
import { articleReview, type ReviewRecord, type ReviewView } from './review-view.ts';

/** A draft with every paper that carries it; its form is that of its first passage. */
export interface StoryDraft {
  readonly record: ReviewRecord;
  readonly view: ReviewView;
  readonly passages: readonly { readonly article: string; readonly quotes: readonly string[]; readonly as: string }[];
}

/** Everything the review page of a story shows. */
export interface StoryReviewView {
  readonly story: string;
  readonly title: string;
  readonly articles: readonly string[];
  /** What most papers carry first, and then in the order of the papers and of their texts. */
  readonly drafts: readonly StoryDraft[];
  readonly accepted: number;
  readonly around: AroundView;
}

/** A story under review, or null where there is none. */
export function storyReviewView(files: readonly ContentFile[], story: string): StoryReviewView | null {
  const content = parseContent(files);
  const record = content.stories.find(({ id }) => id === story);
  if (record === undefined) return null;
  const articles = readStoryArticles(content).articlesOf(story);
  const found = articles.flatMap((article) => {
    const view = articleReview(article, content, files);
    return view.drafts.map((draft) => ({ draft, view }));
  });
  const byId = Map.groupBy(found, ({ draft }) => draft.id);
  const drafts = [...byId.values()].flatMap((own): StoryDraft[] => {
    const first = own.toSorted((a, b) => a.draft.at - b.draft.at)[0];
    if (first === undefined) return [];
    const passages = own.map(({ draft, view }) => ({ article: view.article, quotes: draft.quotes, as: draft.as }));
    return [{ record: first.draft, view: first.view, passages }];
  });
  return {
    story,
    title: record.value?.title ?? story,
    articles: articles.map(({ id }) => id),
    drafts: drafts.toSorted((a, b) => b.passages.length - a.passages.length),
    around: aroundView(content, files, [story], articles, articles),
    accepted: content.claims.filter(({ folder }) => folder === story).length,
  };
}
