import {
  storyAddress,
  storyDifferencesAddress,
  storyDisputesAddress,
  storyTimelineAddress,
} from '../../model/addresses.ts';
import type { Corpus, StoryRecord } from '../../model/corpus.ts';
import { counted } from '../../text/counted.ts';
import { differencesOf } from '../differences/differences-of.ts';
import { disputedClaims } from '../disputes/dispute-threads.ts';

/** The pages of a story in their order, each with what it holds; those that would be empty are left out. */
export function storyParts(
  story: StoryRecord,
  corpus: Corpus,
): readonly { readonly name: string; readonly address: string }[] {
  const disputed = disputedClaims(story, corpus).length;
  const differences = differencesOf(story.id, corpus).length;
  return [
    { name: 'Story', address: storyAddress(story.id) },
    ...(disputed === 0 ? [] : [{ name: counted(disputed, 'disputed claim'), address: storyDisputesAddress(story.id) }]),
    ...(differences === 0
      ? []
      : [{ name: counted(differences, 'difference'), address: storyDifferencesAddress(story.id) }]),
    { name: 'Timeline', address: storyTimelineAddress(story.id) },
  ];
}
