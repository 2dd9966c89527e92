import { z } from 'zod';
import { absoluteAddress, claimAddress, storyAddress } from '../../model/addresses.ts';
import type { Corpus } from '../../model/corpus.ts';
import { isLive, type PermalinkState, partKinds, permalinkKinds } from '../../model/permalinks-file.ts';
import { recordAddresses } from '../../model/record-addresses.ts';
import { type HistoryEvent, history } from '../../views/changes/history.ts';

/** The kinds of what has an address. */
export const historyKinds = [...permalinkKinds, ...partKinds] as const;
/** What can become of an id. */
export const outcomes = ['moved', 'withdrawn'] as const;
/** What can happen to what is published. */
export const historyEvents = ['added', 'wording', 'correction', ...outcomes] as const;

/** The record, at its own `.json`, of a claim or a difference that is no more: the id that took its place, or why it was withdrawn, and when. */
export const formerRecordSchema = z.union([
  z.strictObject({ id: z.string(), moved: z.string(), url: z.url() }),
  z.strictObject({ id: z.string(), withdrawn: z.iso.date(), reason: z.string() }),
]);
export type FormerRecord = z.infer<typeof formerRecordSchema>;

/** An id that is no longer live; a part's is the end of its address. */
export const publishedFormerSchema = z.strictObject({
  kind: z.enum(historyKinds),
  id: z.string(),
  outcome: z.enum(outcomes),
  /** The id that took its place; null where it was withdrawn. */
  to: z.string().nullable(),
  /** Null of a move whose day nobody wrote down. */
  date: z.iso.date().nullable(),
  reason: z.string().nullable(),
  /** Its address, which says what became of it. */
  url: z.url(),
});
export type PublishedFormer = z.infer<typeof publishedFormerSchema>;

/** Something that happened to what is published. */
export const publishedEventSchema = z.strictObject({
  kind: z.enum(historyKinds),
  id: z.string(),
  /** Counted from 1, in the order of the days. */
  number: z.int().positive(),
  date: z.iso.date(),
  event: z.enum(historyEvents),
  what: z.string().nullable(),
  why: z.string().nullable(),
  url: z.url(),
});
export type PublishedEvent = z.infer<typeof publishedEventSchema>;

/** `/data/former.json`. */
export const formerFileSchema = z.strictObject({ former: z.array(publishedFormerSchema) });
/** `/data/changelog.json`. */
export const changelogFileSchema = z.strictObject({ changelog: z.array(publishedEventSchema) });

/** Every id that is no longer live, by kind and id. `site` is the site's address. */
export function publishedFormer(corpus: Corpus, site: string): readonly PublishedFormer[] {
  return historyKinds.flatMap((kind) =>
    Object.entries(corpus.permalinks[kind] ?? {})
      .toSorted(byId)
      .flatMap(([id, state]): PublishedFormer[] => {
        if (isLive(state)) return [];
        const common = { kind, id, url: absoluteAddress(site, addressOf(kind, id)) };
        if ('moved' in state)
          return [
            { ...common, outcome: 'moved', to: state.moved, date: state.on ?? null, reason: state.reason ?? null },
          ];
        return [{ ...common, outcome: 'withdrawn', to: null, date: state.withdrawn, reason: state.reason }];
      }),
  );
}

/** What happened to everything that is published, the oldest first, as far as the days are known. `site` is the site's address. */
export function publishedChangelog(corpus: Corpus, site: string): readonly PublishedEvent[] {
  const added = historyKinds.flatMap((kind) =>
    Object.entries(corpus.permalinks[kind] ?? {}).flatMap(([id, state]) => addedEvent(kind, id, state)),
  );
  const later = history(corpus).flatMap((event) => (event.date === null ? [] : [{ ...event, date: event.date }]));
  const counts = new Map<string, number>();
  return [...added, ...later].toSorted(byDay).map(({ event, kind, id, date, what, why, address }) => {
    const number = (counts.get(`${kind}/${id}`) ?? 0) + 1;
    counts.set(`${kind}/${id}`, number);
    return { kind, id, number, date, event, what, why, url: absoluteAddress(site, address) };
  });
}

type Happening = Pick<HistoryEvent, 'kind' | 'id' | 'what' | 'why' | 'address'> & {
  readonly date: string;
  readonly event: PublishedEvent['event'];
};

function addedEvent(kind: HistoryEvent['kind'], id: string, state: PermalinkState): Happening[] {
  if (typeof state !== 'object' || !('live' in state)) return [];
  return [{ event: 'added', kind, id, date: state.live, what: null, why: null, address: addressOf(kind, id) }];
}

function addressOf(kind: HistoryEvent['kind'], id: string): string {
  if (kind !== 'points' && kind !== 'appearances' && kind !== 'relations') return recordAddresses[kind](id)[0] ?? '';
  const [owner = '', anchor = ''] = id.split('#');
  return `${kind === 'points' ? storyAddress(owner) : claimAddress(owner)}#${anchor}`;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compare(a, b);
/** On one day what was added comes first, then kind by kind; the changes of one record stay in its order. */
const byDay = (a: Happening, b: Happening): number =>
  compare(a.date, b.date) ||
  Number(b.event === 'added') - Number(a.event === 'added') ||
  compare(a.kind, b.kind) ||
  compare(a.id, b.id);
