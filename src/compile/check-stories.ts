import { type Diagnostic, diagnose, type Place } from '../model/diagnostic.ts';
import { nearestId } from '../text/nearest-passage.ts';
import { checkKnown, isInStory, type KnownIds } from './known-ids.ts';
import type { ParsedContent } from './parse-content.ts';
import { repeated } from './repeated-entries.ts';

/** Checks that each paper of a story has an article in it, and what it says of articles (docs/rules.md, rules 2 and 4). */
export function checkStory(story: ParsedContent['stories'][number], known: KnownIds): Diagnostic[] {
  const papers = story.fields?.papers ?? [];
  const points = (story.fields?.points ?? []).map((point) => point?.id);
  return [
    ...checkPapers(story, known),
    ...(story.fields?.articles ?? []).flatMap((article, at) =>
      article === undefined ? [] : checkListed(article, story, story.placeOf(['articles', at]), known),
    ),
    ...(story.fields?.events ?? []).flatMap((event, at) => {
      const article = event?.article;
      if (article === undefined) return [];
      const place = story.placeOf(['events', at, 'article']);
      if (isInStory(article, story.id, known)) return checkKnown('article', article, known, place);
      return [diagnose('story/event-elsewhere', place, { article })];
    }),
    ...repeated(papers, 'papers', (at) => story.placeOf(['papers', at])),
    ...repeated(story.fields?.articles ?? [], 'articles', (at) => story.placeOf(['articles', at])),
    ...repeated(points, 'points', (at) => story.placeOf(['points', at, 'id'])),
  ];
}

function checkPapers(story: ParsedContent['stories'][number], known: KnownIds): Diagnostic[] {
  const present = new Set(known.articlesOf(story.id).map(({ outlet }) => outlet));
  return (story.fields?.papers ?? []).flatMap((outlet, at) => {
    const place = story.placeOf(['papers', at]);
    const missing = checkKnown('outlet', outlet, known, place);
    if (outlet === undefined || missing.length > 0 || present.has(outlet)) return missing;
    return [diagnose('story/article-missing', place, { article: `${story.id}/${outlet}` })];
  });
}

/** An article in another story's folder that a story lists: it is there, is not the story's own, and its outlet is one of the papers. */
function checkListed(
  article: string,
  story: ParsedContent['stories'][number],
  place: Place,
  known: KnownIds,
): Diagnostic[] {
  if (article.startsWith(`${story.id}/`)) return [diagnose('story/own-article', place, { article })];
  const outlet = known.outletOf(article);
  if (outlet === null) return checkKnown('article', article, known, place);
  return checkPaper(outlet, story, place);
}

function checkPaper(outlet: string, story: ParsedContent['stories'][number], place: Place): Diagnostic[] {
  const papers = story.fields?.papers;
  if (papers === undefined || papers.includes(outlet)) return [];
  return [diagnose('article/not-in-story', place, { outlet, story: story.id })];
}

/** Checks that the story of an article's folder is there, that its outlet is, and that this is one of the story's papers. */
export function checkArticle(
  article: ParsedContent['articles'][number],
  content: ParsedContent,
  known: KnownIds,
): Diagnostic[] {
  const { story: folder, outlet } = article;
  const isNamed = article.fields?.outlet !== undefined;
  const start = { file: article.file, line: 1, column: 1 };
  const place = isNamed ? article.placeOf(['outlet']) : start;
  const unknown = [
    ...checkKnown('story', folder, known, start),
    ...(isNamed || known.ids.outlet.has(outlet)
      ? checkKnown('outlet', outlet, known, place)
      : [diagnose('article/outlet-unnamed', start, { id: outlet, nearest: nearestId(outlet, known.ids.outlet) })]),
  ];
  const story = content.stories.find(({ id }) => id === folder);
  return unknown.length > 0 || story === undefined ? unknown : checkPaper(outlet, story, place);
}
