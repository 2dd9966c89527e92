import { recordPath } from '../record-paths.ts';
import { didYouMean } from './did-you-mean.ts';

/** What can be wrong with the articles of a story, and with whose they are. */
export const storyRules = {
  'story/article-missing': (p: { article: string }) =>
    `Cannot find article \`${p.article}\` of this story's papers; add \`${recordPath('articles', p.article)}\` or remove the paper`,
  'story/event-elsewhere': (p: { article: string }) =>
    `Unexpected article \`${p.article}\` of an event, expected one of this story; name the article of this story that reports it`,
  'story/own-article': (p: { article: string }) =>
    `Unexpected article \`${p.article}\` in \`articles\`, expected one in the folder of another story, since those of this story's folder are its own; remove it`,
  'article/outlet-unnamed': (p: { id: string; nearest: string | null }) =>
    `Cannot find outlet \`${p.id}\`, after which this article is named${didYouMean(p.nearest)}; name its paper in the field \`outlet\`, or add \`${recordPath('outlets', p.id)}\``,
  'article/not-in-story': (p: { outlet: string; story: string }) =>
    `Unexpected outlet \`${p.outlet}\`, expected one of the papers of \`${recordPath('stories', p.story)}\`; add it to \`papers\` there`,
} as const;
