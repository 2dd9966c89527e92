import type { PartKind, PermalinkKind } from '../../model/permalinks-file.ts';
import { changeWords } from './change-view.ts';
import type { HistoryEvent } from './history.ts';

/** What happened, in a word. */
export const correctionWords: Readonly<Record<HistoryEvent['event'], string>> = {
  ...changeWords,
  moved: 'Moved',
  withdrawn: 'Withdrawn',
};

/** What readers call what had an address. */
const kindWords: Readonly<Record<PermalinkKind | PartKind, string>> = {
  stories: 'the story',
  articles: 'the article',
  editions: 'the earlier text',
  actors: 'the person or organisation',
  claims: 'the statement',
  differences: 'the difference',
  points: 'the question',
  appearances: 'the passage',
  relations: 'the reply',
};

/** What it is about: the record by its name; what is gone by what it was and its id, which its links still name. */
export function correctionTitle({ kind, id, name }: Pick<HistoryEvent, 'kind' | 'id' | 'name'>): string {
  return name ?? `${kindWords[kind]} ${id}`;
}
