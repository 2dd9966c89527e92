import { claimsBy } from '../../model/claims-by.ts';
import { type Corpus, getRecord, type StoryRecord } from '../../model/corpus.ts';
import { type DifferenceRow, leadingDifferences } from '../differences/difference-table.ts';
import { actorName } from '../named-link.ts';
import { type CoveragePicture, coveragePicture } from './coverage-picture.ts';
import { type StoryBand, storyBands } from './story-bands.ts';
import { type StorySummary, storySummary } from './story-summary.ts';
import { type StoryVoices, storyVoices } from './story-voices.ts';

/** Everything the page of a story shows. */
export interface StoryView extends StorySummary {
  readonly picture: CoveragePicture;
  readonly voices: StoryVoices;
  /** The first of its differences. */
  readonly leading: readonly DifferenceRow[];
  readonly bands: readonly StoryBand[];
  /** The names of all who say something in it, by their ids. */
  readonly speakers: ReadonlyMap<string, string>;
  /** As Markdown; empty where there is none. */
  readonly background: string;
}

/** So many differences stand on a story’s page; all of them on a page of their own. */
const mostDifferences = 7;

/** A story, ready to be shown. */
export function storyView(story: StoryRecord, corpus: Corpus): StoryView {
  const nameOf = (id: string) => [id, actorName(getRecord(corpus.actors, id))] as const;
  return {
    ...storySummary(story, corpus),
    picture: coveragePicture(story, corpus),
    voices: storyVoices(story, corpus),
    leading: leadingDifferences(story, mostDifferences, corpus),
    bands: storyBands(story, corpus),
    speakers: new Map(claimsBy('story', story.id, corpus).flatMap(({ speakers }) => speakers.map(nameOf))),
    background: story.background,
  };
}
