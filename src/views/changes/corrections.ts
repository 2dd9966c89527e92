import type { Corpus } from '../../model/corpus.ts';
import { indexCorpus } from '../../model/reads/index-corpus.ts';
import { followsAnother } from './follows-another.ts';
import { type HistoryEvent, history } from './history.ts';

/** What readers are told of a record on one day: all its changes of that day, or what became of it. */
export interface Correction extends Omit<HistoryEvent, 'date' | 'what' | 'why'> {
  readonly date: string;
  /** What was changed and why, in the order of the record; one of what moved or was withdrawn. */
  readonly told: readonly Pick<HistoryEvent, 'what' | 'why'>[];
}

/**
 * What readers of the site are told of, the newest first: changes and what was withdrawn, and moves of which the day is known, but for
 * what only followed from another. What
 * was changed of one record on one day is told as one, at the address of the first change.
 */
export function corrections(corpus: Corpus): readonly Correction[] {
  return told('all', corpus) ?? [];
}

/** Those of what was withdrawn, by its kind. */
export function withdrawals(kind: Correction['kind'], corpus: Corpus): readonly Correction[] {
  return withdrawn(kind, corpus) ?? [];
}

const told = indexCorpus('corrections', (corpus) => {
  const events = history(corpus).filter((event) => !followsAnother(event, corpus));
  const days = Map.groupBy(events, ({ date, kind, id }) => `${date} ${kind}/${id}`);
  const dated = Array.from(days.values(), correctionOf).flatMap((one) => one ?? []);
  return new Map([['all', dated.toSorted((a, b) => compare(b.date, a.date) || compare(a.address, b.address))]]);
});

const withdrawn = indexCorpus<readonly Correction[]>('withdrawals', (corpus) =>
  Map.groupBy(
    corrections(corpus).filter(({ event }) => event === 'withdrawn'),
    ({ kind }) => kind,
  ),
);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Null of a move whose day nobody wrote down. */
function correctionOf(events: readonly HistoryEvent[]): Correction | null {
  // Where a record was wrong, that is what its day was about.
  const [first] = events.toSorted((a, b) => Number(b.event === 'correction') - Number(a.event === 'correction'));
  const [{ address = '' } = {}] = events;
  if (first === undefined || first.date === null) return null;
  const { what: _what, why: _why, ...event } = first;
  return { ...event, date: first.date, address, told: events.map(({ what, why }) => ({ what, why })) };
}
