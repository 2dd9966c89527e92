import type { Corpus } from '../../model/corpus.ts';
import { differenceKinds } from '../../model/vocabulary.ts';
import {
  column,
  idColumn,
  listColumn,
  quoteColumns,
  referenceTo,
  requiredColumn,
  storyColumn,
  urlColumn,
} from './columns.ts';
import type { PublishedDifference } from './published-data.ts';
import { publishedDifferences } from './published-records.ts';
import type { Table } from './table.ts';

/** What the papers put differently, and the passages that give each value. */
export function differenceTables(corpus: Corpus, site: string): readonly Table[] {
  const differences = publishedDifferences(corpus, site);
  return [differencesTable(differences), passagesTable(differences)];
}

function differencesTable(rows: readonly PublishedDifference[]): Table<PublishedDifference> {
  return {
    name: 'differences',
    description: 'What the papers, or one paper with itself, put differently about one question.',
    key: ['id'],
    references: [
      referenceTo('story', 'stories'),
      { columns: ['story', 'point'], table: 'points', to: ['story', 'id'] },
    ],
    rows,
    columns: [
      idColumn('The id, as in its address.', ({ id }) => id),
      urlColumn('Its permalink.', ({ url }) => url),
      requiredColumn('story', 'The story.', ({ story }) => story),
      requiredColumn('point', 'The point of that story.', ({ point }) => point),
      requiredColumn('kind', 'What is put differently.', ({ kind }) => kind, { options: differenceKinds }),
      requiredColumn('question', 'The question that has more than one answer.', ({ question }) => question),
      listColumn(
        'silent',
        'Ids of articles that were gone through, of papers that say nothing on it',
        ({ silent }) => silent,
      ),
      listColumn(
        'printed_before',
        'Ids of articles that were printed before any of it was said, of papers that say nothing on it',
        ({ printedBefore }) => printedBefore,
      ),
      listColumn(
        'unchecked',
        'Ids of articles that were not gone through, of papers that say nothing on it',
        ({ unchecked }) => unchecked,
      ),
      listColumn('claims', 'Ids of the claims that its passages carry', ({ claims }) => claims),
      column('note', 'The note, as Markdown.', ({ note }) => note),
    ],
  };
}

type PassageRow = PublishedDifference['values'][number]['passages'][number] & {
  readonly difference: string;
  readonly story: string;
  readonly value: number;
  readonly words: string;
  readonly number: number;
};

function passagesTable(differences: readonly PublishedDifference[]): Table<PassageRow> {
  const position = { type: 'integer' } as const;
  return {
    name: 'difference_passages',
    description:
      'The verbatim words that give each value of a difference, one row a passage. No value is marked right.',
    key: ['difference', 'value', 'number'],
    references: [
      referenceTo('difference', 'differences'),
      referenceTo('article', 'articles'),
      referenceTo('outlet', 'actors'),
      referenceTo('claim', 'claims'),
      referenceTo('story', 'stories'),
    ],
    rows: differences.flatMap(passageRows),
    columns: [
      urlColumn('Where the words stand in the article, on this site.', ({ url }) => url),
      requiredColumn('difference', 'The difference.', ({ difference }) => difference),
      requiredColumn('value', 'Which value of it, counted from 1.', ({ value }) => value, position),
      requiredColumn('value_words', 'That value, in words of ours.', ({ words }) => words),
      requiredColumn(
        'number',
        'The passage among those of the value, counted from 1.',
        ({ number }) => number,
        position,
      ),
      requiredColumn('article', 'The article.', ({ article }) => article),
      requiredColumn('outlet', "The article's outlet.", ({ outlet }) => outlet),
      column('claim', 'The claim that the article carries with these words.', ({ claim }) => claim),
      ...quoteColumns,
      requiredColumn('edition', 'The edition of the article in which the words count.', ({ edition }) => edition),
      storyColumn('The story of the difference.'),
    ],
  };
}

function passageRows({ id, story, values }: PublishedDifference): readonly PassageRow[] {
  return values.flatMap(({ value: words, passages }, at) =>
    passages.map((passage, index) => ({
      ...passage,
      ...{ difference: id, value: at + 1, words, number: index + 1, story },
    })),
  );
}
