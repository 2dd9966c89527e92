import { claimsBy } from '../../model/claims-by.ts';
import type { ActorRecord, Corpus } from '../../model/corpus.ts';
import { type PagePlace, pagePlace } from '../lists/page-place.ts';
import type { ClaimEntry, RelationGroup } from './actor-claims.ts';
import type { ActorView } from './actor-view.ts';

/** A list on an actor's page: of claims, or of what claims do to others. */
export interface ActorSection {
  /** Of the part of the page. */
  readonly id: string;
  readonly title: string;
  /** How many it has in all, also where a page shows some of them. */
  readonly count: number;
  readonly entries: readonly ClaimEntry[];
  readonly made: readonly RelationGroup[];
}

/** A page of what an actor said and what is said of it; the first one is the actor's own. */
export interface SectionsPage extends PagePlace {
  readonly sections: readonly ActorSection[];
}

/** So many claims keep a page within 100 kB before compression. */
const mostClaims = 50;

/** The lists of an actor in pages, each list in its order; one that goes on over a page stands on both. Always one page at least. */
export function sectionPages(view: ActorView, most: number = mostClaims): readonly SectionsPage[] {
  const sections = actorSections(view);
  const items = sections.flatMap((section) => [
    ...section.entries.map((entry) => ({ section, entries: [entry], made: [] })),
    ...section.made.map((group) => ({ section, entries: [], made: [group] })),
  ]);
  const count = Math.max(1, Math.ceil(items.length / most));
  return Array.from({ length: count }, (_, at) => {
    const own = Map.groupBy(items.slice(at * most, (at + 1) * most), ({ section }) => section);
    return {
      ...pagePlace(view.address, at, count),
      sections: Array.from(own, ([section, shown]) => ({
        ...section,
        entries: shown.flatMap(({ entries }) => entries),
        made: shown.flatMap(({ made }) => made),
      })),
    };
  });
}

/** Whether what is told of an actor may go on over a second page; said without making the pages. */
export function mayGoOn({ id }: ActorRecord, corpus: Corpus, most: number = mostClaims): boolean {
  const said = claimsBy('speaker', id, corpus).length;
  const others = (['about', 'audience', 'via'] as const).map((index) => claimsBy(index, id, corpus).length);
  // What the claims of an actor do to others is told beside what they say.
  return others.reduce((sum, one) => sum + one, 2 * said) > most;
}

function actorSections({ kind, said, about, toldTo, carried, made }: ActorView): readonly ActorSection[] {
  const spoken = kind === 'outlet' ? 'What it says itself' : 'What they are reported to have said';
  const sections = [
    { id: '_said', title: spoken, entries: said, made: [] },
    { id: '_about', title: 'Said about them by others', entries: about, made: [] },
    { id: '_told', title: 'Said to them', entries: toldTo, made: [] },
    { id: '_carried', title: 'Reported through this source', entries: carried, made: [] },
    { id: '_made', title: 'What they dispute, limit, oppose or answer', entries: [], made },
  ];
  return sections
    .map((section) => ({ ...section, count: section.entries.length + section.made.length }))
    .filter(({ count }) => count > 0);
}
