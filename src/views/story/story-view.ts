import { claimsBy } from '../../model/claims-by.ts';
import { type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type DifferenceRow, leadingDifferences } from '../differences/difference-table.ts';
import { actorName } from '../named-link.ts';
import { type CoveragePicture, coveragePicture } from './coverage-picture.ts';
import { type StoryBand, storyBands } from './story-bands.ts';
import { type StoryPoint, type StoryStatementsPage, storyPages } from './story-pages.ts';
import { type StoryPaper, storyPapers } from './story-papers.ts';
import { type StorySummary, storySummary } from './story-summary.ts';
import { type StoryVoices, storyVoices } from './story-voices.ts';

/** The statements that a page of a story shows, question by question. */
export interface StoryStatements {
  readonly page: StoryStatementsPage;
  readonly pages: number;
  readonly papers: readonly StoryPaper[];
  readonly bands: readonly StoryBand[];
  /** The names of all who say something in the story, by their ids. */
  readonly speakers: ReadonlyMap<string, string>;
  /** The questions of the pages after the first, with where each stands; told on the first, whose addresses they are found by. */
  readonly further: readonly (StoryPoint & { readonly address: string })[];
}

/** Everything the page of a story shows. */
export interface StoryView extends StorySummary {
  readonly picture: CoveragePicture;
  readonly voices: StoryVoices;
  /** The first of its differences. */
  readonly leading: readonly DifferenceRow[];
  readonly statements: StoryStatements;
  /** As Markdown; empty where there is none. */
  readonly background: string;
}

/** So many differences stand on a story’s page; all of them on a page of their own. */
const mostDifferences = 7;

/** A story, ready to be shown. */
export function storyView(story: StoryRecord, corpus: Corpus): StoryView {
  return {
    ...storySummary(story, corpus),
    picture: coveragePicture(story, corpus),
    voices: storyVoices(story, corpus),
    leading: leadingDifferences(story, mostDifferences, corpus),
    statements: storyStatements(story, 1, corpus),
    background: story.background,
  };
}

/**
 * The statements on a page of a story.
 * @param number of the page, counted from 1
 * @throws Error where the story has no such page
 */
export function storyStatements(story: StoryRecord, number: number, corpus: Corpus): StoryStatements {
  const pages = storyPages(story, corpus);
  const page = pages[number - 1];
  if (page === undefined)
    throw new Error(`Cannot find page ${number} of the story \`${story.id}\`, which has ${pages.length}`);
  const nameOf = (id: string) => [id, actorName(getRecord(corpus.actors, id))] as const;
  const shown = new Set(page.points.map(({ id }) => id));
  return {
    page,
    pages: pages.length,
    papers: storyPapers(story, corpus),
    bands: storyBands(story, corpus, shown),
    speakers: new Map(claimsBy('story', story.id, corpus).flatMap(({ speakers }) => speakers.map(nameOf))),
    further:
      number > 1
        ? []
        : pages
            .slice(1)
            .flatMap(({ address, points }) => points.map((point) => ({ ...point, address: `${address}#${point.id}` }))),
  };
}
