import { expect, test } from 'vitest';
import { relationsFeed, storyFeed } from '../../../src/exports/feeds/corpus-feeds.ts';
import type { FeedItem } from '../../../src/exports/feeds/feed.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { sampleSite } from '../sample-site.ts';
import { allFeeds } from './all-feeds.ts';

const about = (name: string): string =>
  `What ${name} is reported to have said, and who disputes, limits or answers it.`;

test('what each feed is called, what it promises, and the page it belongs to', () => {
  expect(
    allFeeds(ferryCorpus()).map(({ address, page, title, description, items }) => [
      ...[address, page, title, description, items.length],
    ]),
  ).toEqual([
    ['/', '/', 'On the Record', 'Who said what, in which newspaper, when, and who disputes it.', 10],
    ['/disputes/', '/disputes/', 'On the Record: disputes', 'Who disputes what somebody is reported to have said.', 2],
    [
      '/relations/',
      '/',
      'On the Record: who answers whom',
      'Who disputes, limits, opposes, answers, takes back or supports what somebody is reported to have said.',
      7,
    ],
    ['/differences/', '/', 'On the Record: differences', 'What newspapers put differently, each in its own words.', 1],
    [
      ...['/corrections/', '/corrections/', 'On the Record: corrections'],
      'What was changed of what was published here, with its day and its reason.',
      0,
    ],
    [
      '/stories/ferry/',
      '/stories/ferry/',
      'On the Record: The ferry that stays in harbour',
      'The company keeps its ferry in harbour until winter. The harbour master contradicts it about the pier.',
      11,
    ],
    ...[
      ['ada-holt', 'Ada Holt', 4],
      ['coast-tribune', 'Coast Tribune', 0],
      ['daily-courier', 'Daily Courier', 1],
      ['island-gazette', 'The Island Gazette', 0],
      ['islanders-association', 'Islanders’ Association', 3],
      ['northern-ferry-company', 'Northern Ferry Company', 9],
      ['pier-inspection', 'The inspection report', 2],
    ].map(([id, name, items]) => [
      ...[`/actors/${id}/`, `/actors/${id}/`, `On the Record: ${name}`, about(`${name}`), items],
    ]),
  ]);
});

const company = 'Northern Ferry Company';
const islanders = 'Islanders’ Association';
const sources = ['https://gazette.example/ferry', 'https://tribune.example/strait'];

test.each<[address: string, item: Omit<FeedItem, 'address'>]>([
  [
    '/claims/all-year/#updated-by-no-ferry-before-winter',
    {
      date: '2024-03-09',
      updated: '2024-03-09',
      title: `${company}, as reported: The ferry will sail all year. Taken back by ${company}`,
      text: `${company}, as reported: The ferry will not sail before winter.\n\nThe company had promised otherwise in spring.\n\nReported by The Island Gazette, Coast Tribune and Daily Courier.`,
      tags: ['The ferry that stays in harbour', company],
      sources,
    },
  ],
  [
    '/claims/eleven-piles/#disputed-by-twelve-piles',
    {
      date: '2024-03-09',
      updated: '2024-03-09',
      title: `The inspection report, as reported: Eleven of the forty piles are rotten. Corrected by ${islanders}`,
      text: `${islanders}, as reported: Twelve piles are rotten.\n\nCorrects the number. The association names the number that it corrects.\n\nReported by Coast Tribune.`,
      tags: ['The ferry that stays in harbour', islanders, 'The inspection report'],
      sources: sources.slice(1),
    },
  ],
  [
    '/claims/no-sailing-before-repairs/#answered-by-will-read-report',
    {
      date: '2024-03-09',
      updated: '2024-03-09',
      title: `${islanders} and Ada Holt, as reported: No ferry may sail before the pier is repaired. Answered by ${company}`,
      text: `${company}, as reported: The company will read the report.\n\nIt neither denies nor grants what they ask for.\n\nReported by Coast Tribune.`,
      tags: ['The ferry that stays in harbour', company, islanders, 'Ada Holt'],
      sources: sources.slice(1),
    },
  ],
])('the edge %s as an item', (address, item) => {
  const { items } = relationsFeed(ferryCorpus(), sampleSite);
  expect(items.find((one) => one.address === address)).toEqual({ address, ...item });
});

const itemOf = (address: string, patch: Patch): FeedItem | undefined => {
  const corpus = ferryCorpus(patch);
  const { items } = storyFeed(getRecord(corpus.stories, 'ferry'), corpus, sampleSite);
  return items.find((one) => one.address === address);
};

test('what two papers differ in as an item, each with its address', () => {
  expect(itemOf('/differences/number-of-piles/', {})).toEqual({
    address: '/differences/number-of-piles/',
    date: '2024-03-09',
    updated: '2024-03-09',
    title: 'Put differently: How many piles are rotten?',
    text: 'twelve:\nCoast Tribune: twelve piles are rotten\n\neleven:\nThe Island Gazette: eleven of the forty piles are rotten',
    tags: ['The ferry that stays in harbour', 'Coast Tribune', 'The Island Gazette'],
    sources: sources.toReversed(),
  });
});

test.each<[name: string, address: string, patch: Patch, date: string]>([
  [
    'the day on which the ledger says that a difference was published',
    '/differences/number-of-piles/',
    { 'permalinks.yaml': ['number-of-piles: live', 'number-of-piles: { live: 2024-05-02 }'] },
    '2024-05-02',
  ],
  [
    'the first day of a month, where the paper’s day is not known',
    '/claims/ninety-thousand/',
    { 'articles/ferry/daily-courier.md': ['2024-03-02', '2024-03'] },
    '2024-03-01',
  ],
  [
    'the last day that is possible, where the first is not known',
    '/claims/ninety-thousand/',
    { 'articles/ferry/daily-courier.md': ['2024-03-02', '"[..2024-03-04]"'] },
    '2024-03-04',
  ],
])('an item has %s', (_name, address, patch, date) => {
  expect(itemOf(address, patch)?.date).toBe(date);
});
