import type { Corpus } from '../../model/corpus.ts';
import { column, requiredColumn, urlColumn } from './columns.ts';
import {
  historyEvents,
  historyKinds,
  outcomes,
  type PublishedEvent,
  type PublishedFormer,
  publishedChangelog,
  publishedFormer,
} from './published-history.ts';
import type { Table } from './table.ts';

/** What became of ids, and what happened to records. */
export function historyTables(corpus: Corpus, site: string): readonly Table[] {
  return [formerTable(corpus, site), changelogTable(corpus, site)];
}

const kindColumn = <Row extends { readonly kind: string }>() =>
  requiredColumn<Row>('kind', 'The kind of record, or of part of a page.', ({ kind }) => kind, {
    options: historyKinds,
  });

function formerTable(corpus: Corpus, site: string): Table<PublishedFormer> {
  return {
    name: 'former',
    description: 'Every id that is no longer live, and what became of it. Whoever kept an old id finds it here.',
    key: ['kind', 'id'],
    references: [],
    rows: publishedFormer(corpus, site),
    columns: [
      kindColumn<PublishedFormer>(),
      requiredColumn('id', 'The id; of a part of a page the end of its address.', ({ id }) => id),
      requiredColumn('outcome', 'What became of it.', ({ outcome }) => outcome, { options: outcomes }),
      column('to', 'The id that took its place.', ({ to }) => to),
      column('date', 'The day, where it was written down.', ({ date }) => date, { type: 'date' }),
      column('reason', 'Why, in a sentence for readers.', ({ reason }) => reason),
      urlColumn('Its address, which says the same.', ({ url }) => url),
    ],
  };
}

function changelogTable(corpus: Corpus, site: string): Table<PublishedEvent> {
  return {
    name: 'changelog',
    description: 'What happened to what is published, the oldest first: added, reworded, corrected, moved, withdrawn.',
    key: ['kind', 'id', 'number'],
    references: [],
    rows: publishedChangelog(corpus, site),
    columns: [
      requiredColumn('date', 'The day on which it happened.', ({ date }) => date, { type: 'date' }),
      requiredColumn('event', 'What happened.', ({ event }) => event, { options: historyEvents }),
      kindColumn<PublishedEvent>(),
      requiredColumn('id', 'The id; of a part of a page the end of its address.', ({ id }) => id),
      requiredColumn('number', 'Counts what happened to it, from 1.', ({ number }) => number, { type: 'integer' }),
      column('what', 'What was changed.', ({ what }) => what),
      column('why', 'Why, in a sentence for readers.', ({ why }) => why),
      urlColumn('Where the site tells of it.', ({ url }) => url),
    ],
  };
}
