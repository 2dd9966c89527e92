import { expect, test } from 'vitest';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { coveragePicture } from '../../../src/views/story/coverage-picture.ts';
import { type StoryBand, storyBands } from '../../../src/views/story/story-bands.ts';
import { storyParts } from '../../../src/views/story/story-parts.ts';
import { storyView } from '../../../src/views/story/story-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const storyOf = (corpus: Corpus) => getRecord(corpus.stories, 'ferry');
const corpus = ferryCorpus();
const story = storyOf(corpus);

/** A band as its rows, a cell a paper: the ids of what is shown, and behind `+` of what is folded. */
const outline = ({ id, rows, absent }: StoryBand) => ({
  id,
  rows: rows.map((cells) =>
    cells.map(({ shown, folded }) =>
      [...shown.map(({ claim }) => claim.id), ...folded.map(({ claim }) => `+${claim.id}`)].join(' '),
    ),
  ),
  absent: absent.map(({ paper, absence }) => `${paper.short}: ${absence}`),
});

test('what several papers carry stands in one line, what one has alone in its column, disputed ones first', () => {
  expect(storyBands(story, corpus).map(outline)).toEqual([
    {
      id: 'pier',
      rows: [
        ['', 'closed-pier', 'closed-pier'],
        ['eleven-piles', 'twelve-piles +will-read-report +half-the-report', 'pier-sound'],
      ],
      absent: [],
    },
    {
      id: 'sailings',
      rows: [
        ['no-ferry-before-winter', 'no-ferry-before-winter', 'no-ferry-before-winter'],
        ['all-year', 'no-sailing-before-repairs', 'ninety-thousand'],
      ],
      absent: [],
    },
  ]);
});

test('a minor claim lies in the fold, and a shared one in that of each paper', () => {
  const minor = ferryCorpus({
    'claims/ferry/no-ferry-before-winter.md': [
      'point: sailings',
      'point: sailings\nminor: Hardly anybody looks for it.',
    ],
  });
  const band = storyBands(storyOf(minor), minor).find(({ id }) => id === 'sailings');
  expect(band && outline(band).rows).toEqual([
    [
      'all-year +no-ferry-before-winter',
      'no-sailing-before-repairs +no-ferry-before-winter',
      'ninety-thousand +no-ferry-before-winter',
    ],
  ]);
});

test('a paper without a claim on the question was printed before, whether or not anybody has been through it', () => {
  const elsewhere: [string, string] = ['point: sailings', 'point: pier'];
  const alone = ferryCorpus({
    'claims/ferry/no-ferry-before-winter.md': elsewhere,
    'claims/ferry/ninety-thousand.md': elsewhere,
    'claims/ferry/all-year.md': elsewhere,
  });
  expect(storyBands(storyOf(alone), alone).map(outline).at(-1)).toEqual({
    id: 'sailings',
    rows: [['', 'no-sailing-before-repairs', '']],
    absent: ['Gazette: printed-before', 'Courier: printed-before'],
  });
});

test('a paper that nobody has been through is not silent', () => {
  const closed = ferryCorpus({
    'claims/ferry/ninety-thousand.md': ['point: sailings', 'point: pier'],
    'claims/ferry/no-ferry-before-winter.md': ['point: sailings', 'point: pier'],
  });
  expect(storyBands(storyOf(closed), closed).map(outline).at(-1)?.absent).toEqual(['Courier: not-checked']);
});

test('a statement: who says it, what the paper calls him where it names nobody, its words, and what it is', () => {
  const cells = storyBands(story, corpus).flatMap(({ rows }) => rows.flat());
  const all = cells.flatMap(({ paper, shown, folded }) =>
    [...shown, ...folded].map((one) => ({ paper: paper.short, ...one })),
  );
  const of = (id: string, paper: string) => {
    const { claim, ...one } =
      all.find((other) => other.claim.id === id && other.paper === paper) ?? expect.unreachable(id);
    return { address: claim.address, ...one };
  };
  expect([of('closed-pier', 'Tribune'), of('ninety-thousand', 'Courier'), of('all-year', 'Gazette')]).toEqual([
    {
      address: '/claims/closed-pier/',
      paper: 'Tribune',
      actors: ['ada-holt'],
      speakers: 'Ada Holt',
      printed: null,
      ownVoice: false,
      calledHere: null,
      language: null,
      runs: [
        { text: 'The pier is not sound', spoken: true },
        { text: ' […] ', spoken: false },
        { text: 'I closed it myself.', spoken: true },
      ],
      states: [],
      does: ['disputes a statement'],
      tags: ['disputed', 'shared'],
    },
    {
      address: '/claims/ninety-thousand/',
      paper: 'Courier',
      actors: ['daily-courier'],
      speakers: 'Daily Courier',
      printed: null,
      ownVoice: true,
      calledHere: null,
      language: null,
      runs: [{ text: 'The ferry carried ninety thousand people last year', spoken: false }],
      states: [],
      does: [],
      tags: [],
    },
    {
      address: '/claims/all-year/',
      paper: 'Gazette',
      actors: ['northern-ferry-company'],
      speakers: 'Northern Ferry Company',
      printed: null,
      ownVoice: false,
      calledHere: 'the company',
      language: null,
      runs: [{ text: 'the ferry would sail all year', spoken: false }],
      states: ['taken back by its speaker', 'opposed by Islanders’ Association and Ada Holt'],
      does: [],
      tags: [],
    },
  ]);
});

test('the coverage picture: a mark a claim and paper, disputed ones first, and the same in words', () => {
  const { rows, minor } = coveragePicture(story, corpus);
  const marks = rows.map(({ id, cells }) => [
    id,
    ...cells.map((cell) =>
      cell.marks.map(({ shared, disputed }) => `${disputed ? 'o' : '.'}${shared ? '+' : ''}`).join(' '),
    ),
  ]);
  expect(marks).toEqual([
    ['pier', 'o', '.+ . . .', 'o .+'],
    ['sailings', '.+ .', '.+ .', '.+ .'],
  ]);
  expect(rows.map(({ cells }) => cells.map(({ words }) => words))).toEqual([
    ['1 statement, 1 disputed', '4 statements, 1 shared', '2 statements, 1 disputed, 1 shared'],
    ['2 statements, 1 shared', '2 statements, 1 shared', '2 statements, 1 shared'],
  ]);
  expect(minor).toBe(0);
});

test('a question without a claim has no band and no row', () => {
  const empty = ferryCorpus({
    'stories/ferry.md': ['points:', 'points:\n  - id: captain\n    question: Who is the captain?'],
  });
  const { statements, picture } = storyView(storyOf(empty), empty);
  expect([statements.bands.map(({ id }) => id), picture.rows.map(({ id }) => id)]).toEqual([
    ['pier', 'sailings'],
    ['pier', 'sailings'],
  ]);
});

test('the pages of a story, each with what it holds, and none that would be empty', () => {
  expect(storyParts(story, corpus)).toEqual([
    { name: 'Story', address: '/stories/ferry/' },
    { name: '2 disputed claims', address: '/stories/ferry/disputes/' },
    { name: '1 difference', address: '/stories/ferry/differences/' },
    { name: 'Timeline', address: '/stories/ferry/timeline/' },
  ]);
});
