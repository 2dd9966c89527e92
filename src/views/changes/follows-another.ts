import type { Corpus } from '../../model/corpus.ts';
import { articleOf } from '../../model/editions/edition-id.ts';
import { isLive, type PermalinkState } from '../../model/permalinks-file.ts';
import { relationMaker } from '../../model/relation-addresses.ts';
import type { HistoryEvent } from './history.ts';

/**
 * Whether something moved, or was withdrawn, on the day on which something else did of which it is a part or after which it is named, so
 * that it need not be told: an edition with its article, an article and the passages of a paper with the paper, a question with its story,
 * a reply with the claim that makes it.
 */
export function followsAnother(happened: HistoryEvent, { permalinks }: Corpus): boolean {
  const { kind, id } = happened;
  const [owner = '', part = ''] = id.split(kind === 'articles' ? '/' : '#');
  switch (kind) {
    case 'editions':
      return isAlike(happened, permalinks.articles, articleOf(id));
    case 'articles':
      return isAlike(happened, permalinks.actors, part);
    case 'points':
      return isAlike(happened, permalinks.stories, owner);
    case 'appearances':
      return isAlike(happened, permalinks.actors, part.replace(/^in-/, '').replace(/-{1,2}\d+$/, ''));
    case 'relations':
      return isAlike(happened, permalinks.claims, relationMaker(part) ?? '');
    default:
      return false;
  }
}

/** Whether the same became of an id on the same day. */
function isAlike({ event, date }: HistoryEvent, listed: Readonly<Record<string, PermalinkState>>, id: string): boolean {
  const state = Object.hasOwn(listed, id) ? listed[id] : undefined;
  if (state === undefined || isLive(state)) return false;
  return 'moved' in state
    ? event === 'moved' && date === (state.on ?? null)
    : event === 'withdrawn' && date === state.withdrawn;
}
