import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { differenceGroups, leadingDifferences } from '../../../src/views/differences/difference-table.ts';
import { differenceView } from '../../../src/views/differences/difference-view.ts';
import { differencesWith } from '../../../src/views/differences/differences-of.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { publishedCorpus } from '../../fixtures/published-corpus.ts';

const sailing = `---
story: ferry
point: sailings
question: What is the season called?
kind: KIND
values:
  - { value: winter, passages: [{ article: ferry/daily-courier, quote: will not sail before winter }] }
  - { value: a day, passages: [{ article: ferry/island-gazette, quote: It will not sail before the first of June }] }
---

We do not know which is meant.
`;
const listed = ['number-of-piles: live', 'number-of-piles: live\n  season: live'] as const;
const corpus = ferryCorpus({
  'differences/ferry/season.md': sailing.replace('KIND', 'term'),
  'permalinks.yaml': listed,
});
const story = getRecord(corpus.stories, 'ferry');

test('under the questions of the story, in each paper’s own words; who is silent, and why', () => {
  const groups = differenceGroups(story, corpus).map(({ id, note, rows }) => ({
    ...{ id, note },
    rows: rows.map(({ id: row, cells }) => [row, ...cells.map(({ words, absence }) => absence ?? words)]),
  }));
  expect(groups).toEqual([
    {
      id: 'pier',
      note: null,
      rows: [
        [
          'number-of-piles',
          [
            {
              value: 'eleven',
              words: 'eleven of the forty piles are rotten',
              printed: null,
              address: '/articles/ferry/island-gazette/#eleven-piles',
            },
          ],
          [
            {
              value: 'twelve',
              words: 'twelve piles are rotten',
              printed: null,
              address: '/articles/ferry/coast-tribune/#twelve-piles',
            },
          ],
          'not-checked',
        ],
      ],
    },
    {
      id: 'sailings',
      note: 'The papers name the day in different ways.',
      rows: [
        [
          'season',
          [
            {
              value: 'a day',
              words: 'It will not sail before the first of June',
              printed: null,
              address: '/articles/ferry/island-gazette/#_paragraph-2',
            },
          ],
          'checked',
          [
            {
              value: 'winter',
              words: 'will not sail before winter',
              printed: null,
              address: '/articles/ferry/daily-courier/#_paragraph-1',
            },
          ],
        ],
      ],
    },
  ]);
});

test.each([
  ['term', ['number-of-piles', 'season']],
  ['time', ['number-of-piles', 'season']],
])('those about what is disputed come first; a difference of %s after them', (kind, expected) => {
  const other = ferryCorpus({
    'differences/ferry/season.md': sailing.replace('KIND', kind),
    'permalinks.yaml': listed,
  });
  expect(leadingDifferences(getRecord(other.stories, 'ferry'), 8, other).map(({ id }) => id)).toEqual(expected);
  expect(leadingDifferences(getRecord(other.stories, 'ferry'), 1, other)).toHaveLength(1);
});

test('the page of a difference: values, each passage in its whole sentence, and who has none', () => {
  const view = differenceView(getRecord(corpus.differences, 'season'), corpus);
  const sentence = ({ passages }: (typeof view.values)[number]['cells'][number]['passages'][number]) =>
    passages
      .map(({ segments }) => segments.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join(''))
      .join(' ');
  expect({
    ...view,
    absent: view.absent.map(({ paper, absence }) => [paper.name, absence]),
    values: view.values.map(({ value, cells }) => [
      value,
      ...cells.map(({ paper, passages }) => [
        paper.name,
        ...passages.flatMap((one) => [one.paragraph, one.address, one.paperAddress, sentence(one)]),
      ]),
    ]),
  }).toEqual({
    id: 'season',
    address: '/differences/season/',
    question: 'What is the season called?',
    kind: 'Which word is used',
    story: {
      title: 'The ferry that stays in harbour',
      address: '/stories/ferry/',
      differencesAddress: '/stories/ferry/differences/',
    },
    point: { question: 'When will the ferry sail?', address: '/stories/ferry/#sailings' },
    papers: 'The Island Gazette and Daily Courier',
    values: [
      [
        'winter',
        ['The Island Gazette'],
        [
          'Daily Courier',
          1,
          '/articles/ferry/daily-courier/#_paragraph-1',
          null,
          'The strait ferry [will not sail before winter], the Northern Ferry Company said on Friday.',
        ],
      ],
      [
        'a day',
        [
          'The Island Gazette',
          2,
          '/articles/ferry/island-gazette/#_paragraph-2',
          'https://gazette.example/ferry#:~:text=It%20will%20not%20sail%20before%20the%20first%20of%20June',
          '“[It will not sail before the first of June],” Northern Ferries added.',
        ],
        ['Daily Courier'],
      ],
    ],
    absent: [['Coast Tribune', 'checked']],
    claims: [],
    changes: [],
    note: 'We do not know which is meant.',
    neighbours: [],
  });
});

test('a claim knows the differences that have its words', () => {
  expect(differencesWith('eleven-piles', corpus).map(({ id }) => id)).toEqual(['number-of-piles']);
  expect(differencesWith('pier-sound', corpus)).toEqual([]);
});

test('every published difference stands once in the table, with words of each paper that has one of its values', () => {
  const [published] = publishedCorpus.stories.values();
  const rows = differenceGroups(published ?? expect.unreachable('a story'), publishedCorpus).flatMap(
    (group) => group.rows,
  );
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...publishedCorpus.differences.keys()]);
  for (const { id, cells } of rows) {
    const { values } = getRecord(publishedCorpus.differences, id);
    const carrying = new Set(values.flatMap(({ passages }) => passages.map(({ outlet }) => outlet)));
    expect(cells.flatMap(({ paper, words }) => (words.length > 0 ? paper.outlet.id : [])).toSorted()).toEqual(
      [...carrying].toSorted(),
    );
  }
});
