import {
  actorAddress,
  articleAddress,
  besideAddress,
  claimAddress,
  claimDataAddress,
  differenceAddress,
  differenceDataAddress,
  feedAddress,
  storyAddress,
  storyDifferencesAddress,
  storyDisputesAddress,
  storyTimelineAddress,
} from './addresses.ts';
import type { PermalinkKind } from './permalinks-file.ts';

const feeds = (page: string): readonly string[] => [feedAddress(page, 'atom'), feedAddress(page, 'json')];
const beside = (page: string, ...extensions: readonly string[]): readonly string[] =>
  extensions.map((extension) => besideAddress(page, extension));
const citations = ['bib', 'ris', 'csl.json'] as const;

/** Of an article, or of an earlier edition of one. */
function articleAddresses(id: string): readonly [page: string, ...others: string[]] {
  return [articleAddress(id), ...beside(articleAddress(id), ...citations, 'png')];
}

/** Every address that a record has by its id, its own page first. What moves with the record is what stands here. */
export const recordAddresses: Readonly<
  Record<PermalinkKind, (id: string) => readonly [page: string, ...others: string[]]>
> = {
  stories: (id) => [
    storyAddress(id),
    storyDisputesAddress(id),
    storyDifferencesAddress(id),
    storyTimelineAddress(id),
    ...feeds(storyAddress(id)),
    ...beside(storyAddress(id), 'png'),
  ],
  articles: articleAddresses,
  editions: articleAddresses,
  actors: (id) => [actorAddress(id), ...feeds(actorAddress(id)), ...beside(actorAddress(id), 'png')],
  claims: (id) => [
    claimAddress(id),
    claimDataAddress(id),
    ...beside(claimAddress(id), ...citations, 'annotations.jsonld', 'png'),
  ],
  differences: (id) => [
    differenceAddress(id),
    differenceDataAddress(id),
    ...beside(differenceAddress(id), ...citations, 'png'),
  ],
};
