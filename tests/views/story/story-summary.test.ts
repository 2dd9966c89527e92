import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { storyParts } from '../../../src/views/story/story-parts.ts';
import { storySummary } from '../../../src/views/story/story-summary.ts';
import { storyView } from '../../../src/views/story/story-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import type { Patch } from '../../fixtures/patch-content.ts';

const summaryOf = (patch: Patch = {}) => {
  const corpus = ferryCorpus(patch);
  return storySummary(getRecord(corpus.stories, 'ferry'), corpus);
};

const undisputed: Patch = {
  'claims/ferry/twelve-piles.md': [
    'disputes:\n  - claim: eleven-piles\n    kind: corrects\n    scope: number\n    note: The association names the number that it corrects.\n',
    '',
  ],
  'claims/ferry/closed-pier.md': [
    'disputes:\n  - claim: pier-sound\n    kind: denies\n    scope: whole\n    note: She says the opposite of the same pier.\n',
    '',
  ],
};

test('a story in short', () => {
  const { papers, lead, otherDisputed, ...rest } = summaryOf();
  expect(rest).toEqual({
    id: 'ferry',
    title: 'The ferry that stays in harbour',
    question: 'Is the pier safe, and when will the ferry sail?',
    summary: 'The company keeps its ferry in harbour until winter. The harbour master contradicts it about the pier.',
    address: '/stories/ferry/',
    ...{ claims: 10, disputed: 2, differences: 1 },
  });
  expect(papers.map(({ outlet, ...paper }) => ({ ...paper, outlet: outlet.id }))).toEqual(
    [
      ['island-gazette', 'The Island Gazette', 'Gazette'],
      ['coast-tribune', 'Coast Tribune', 'Tribune'],
      ['daily-courier', 'Daily Courier', 'Courier'],
    ].map(([outlet, name, short]) => ({
      ...{ outlet, name, short },
      articles: [{ id: `ferry/${outlet}`, address: `/articles/ferry/${outlet}/`, printed: null, inferred: false }],
    })),
  );
  expect([lead?.claim.id, otherDisputed.map(({ claim, received }) => [claim.id, received])]).toEqual([
    'eleven-piles',
    [['pier-sound', 'denied by Ada Holt']],
  ]);
  expect(lead?.replies).toEqual([
    {
      speakers: [
        { id: 'islanders-association', name: 'Islanders’ Association', address: '/actors/islanders-association/' },
      ],
      replies: [
        {
          anchor: 'disputed-by-twelve-piles',
          kind: 'corrects',
          outlet: { id: 'coast-tribune', name: 'Coast Tribune', short: 'Tribune', aliases: [] },
          as: 'The Islanders’ Association',
          language: null,
          later: [],
          reported: { runs: [{ text: 'twelve piles are rotten, not eleven', spoken: false }], quoted: false },
        },
      ],
    },
  ]);
});

test('the claim that most dispute leads, the others follow with what becomes of each and by whom', () => {
  const patch: Patch = {
    'claims/ferry/half-the-report.md': [
      'qualifies:',
      'disputes:\n  - { claim: pier-sound, kind: does-not-recall, scope: wording, note: N }\nqualifies:',
    ],
    'claims/ferry/no-sailing-before-repairs.md': [
      'opposes:',
      'disputes:\n  - { claim: eleven-piles, kind: disputes, scope: number, note: N }\n  - { claim: pier-sound, kind: disputes, scope: cause, note: N }\nopposes:',
    ],
  };
  const { lead, otherDisputed } = summaryOf(patch);
  expect(lead?.claim.id).toBe('pier-sound');
  expect(otherDisputed.map(({ claim, received }) => [claim.id, received])).toEqual([
    ['eleven-piles', 'disputed by Islanders’ Association and Ada Holt and corrected by Islanders’ Association'],
  ]);
});

test('a story without disputes and differences has no lead, and pages for neither', () => {
  const patch: Patch = {
    ...undisputed,
    'differences/ferry/number-of-piles.md': null,
    'permalinks.yaml': ['differences:\n  number-of-piles: live\n', ''],
  };
  const { lead, disputed, differences, otherDisputed } = summaryOf(patch);
  expect([lead, disputed, differences, otherDisputed]).toEqual([null, 0, 0, []]);
  const corpus = ferryCorpus(patch);
  expect(storyParts(getRecord(corpus.stories, 'ferry'), corpus)).toEqual([
    { name: 'Story', address: '/stories/ferry/' },
    { name: 'Timeline', address: '/stories/ferry/timeline/' },
  ]);
});

test('the page of a story has its background, all who speak in it, and the first of its differences', () => {
  const corpus = ferryCorpus();
  const { background, leading, papers, picture, statements } = storyView(getRecord(corpus.stories, 'ferry'), corpus);
  expect(background).toBe('The ferry crosses a strait where spring begins in September.');
  expect([...statements.speakers]).toEqual([
    ['northern-ferry-company', 'Northern Ferry Company'],
    ['ada-holt', 'Ada Holt'],
    ['pier-inspection', 'The inspection report'],
    ['daily-courier', 'Daily Courier'],
    ['islanders-association', 'Islanders’ Association'],
  ]);
  expect(leading.map(({ id, address, question }) => [id, address, question])).toEqual([
    ['number-of-piles', '/differences/number-of-piles/', 'How many piles are rotten?'],
  ]);
  expect(papers.map(({ short }) => short)).toEqual(['Gazette', 'Tribune', 'Courier']);
  expect([picture.papers, statements.papers, statements.pages, statements.further]).toEqual([papers, papers, 1, []]);
  expect(picture.rows.map(({ question }) => question)).toEqual(['Is the pier sound?', 'When will the ferry sail?']);
  expect(statements.bands.map(({ question }) => question)).toEqual(['Is the pier sound?', 'When will the ferry sail?']);
});
