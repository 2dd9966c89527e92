import type { Corpus } from '../../model/corpus.ts';
import { column, dateColumns, referenceTo, requiredColumn, urlColumn } from './columns.ts';
import type { PublishedEvent } from './published-event.ts';
import { publishedEvents } from './published-records.ts';
import type { Table } from './table.ts';

/** What happened when, beside what was said when. */
export function eventTable(corpus: Corpus, site: string): Table<PublishedEvent> {
  const position = { type: 'integer' } as const;
  return {
    name: 'events',
    description: 'What happened, as one of the articles reports it, and when.',
    key: ['story', 'number'],
    references: [referenceTo('story', 'stories'), referenceTo('article', 'articles'), referenceTo('outlet', 'actors')],
    rows: publishedEvents(corpus, site),
    columns: [
      urlColumn('Where the words stand in the article, on this site.', ({ url }) => url),
      requiredColumn('story', 'The story.', ({ story }) => story),
      requiredColumn(
        'number',
        'Its place in the record of the story, counted from 1.',
        ({ number }) => number,
        position,
      ),
      requiredColumn('what', 'What happened, in words of ours.', ({ what }) => what),
      ...dateColumns<PublishedEvent>('date', 'When it happened', ({ date }) => date.edtf),
      column('date_basis', 'Why we say so, where the words do not give the date.', ({ date }) => date.basis),
      requiredColumn('article', 'The article.', ({ article }) => article),
      requiredColumn('outlet', "The article's outlet.", ({ outlet }) => outlet),
      requiredColumn('exact', "The article's words for it, letter for letter.", ({ quote }) => quote.exact),
      column('prefix', 'What stands directly before; empty where not to be republished.', ({ quote }) => quote.prefix),
      column('suffix', 'What stands directly after; empty where not to be republished.', ({ quote }) => quote.suffix),
      requiredColumn('start', 'Code points before the words in the text.', ({ quote }) => quote.start, position),
      requiredColumn('end', 'Code points up to the end of the words.', ({ quote }) => quote.end, position),
      requiredColumn('paragraph', 'The paragraph, counted from 1.', ({ quote }) => quote.paragraph, position),
      requiredColumn('edition', 'The edition of the article in which the words count.', ({ edition }) => edition),
    ],
  };
}
