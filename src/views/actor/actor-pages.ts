import { actorsAddress } from '../../model/addresses.ts';
import type { Corpus } from '../../model/corpus.ts';
import { type ListPage, listPages } from '../lists/list-pages.ts';
import { type ActorLine, actorGroups } from './actor-view.ts';

/** An actor's line is some 450 bytes of a page, and of one in many disputes more: with so many, few pass 100 kB. */
const mostActors = 120;

/** The list of everybody, by kind, in pages; the address of a kind is its part of the page. */
export function actorPages(corpus: Corpus): readonly ListPage<ActorLine>[] {
  const groups = actorGroups(corpus).map(({ kind, title, lines }) => ({ title, address: `#_${kind}`, lines }));
  return listPages(actorsAddress, groups, mostActors);
}
