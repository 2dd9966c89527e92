import { expect, test } from 'vitest';
import { publishedChangelog, publishedFormer } from '../../../src/exports/data/published-history.ts';
import {
  actorFeed,
  correctionsFeed,
  disputesFeed,
  siteFeed,
  storyFeed,
} from '../../../src/exports/feeds/corpus-feeds.ts';
import { feedAddress } from '../../../src/model/addresses.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { changeViews } from '../../../src/views/changes/change-view.ts';
import { correctionTitle, correctionWords } from '../../../src/views/changes/correction-words.ts';
import { corrections } from '../../../src/views/changes/corrections.ts';
import { sampleSite } from '../../exports/sample-site.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const change = (date: string, kind: 'wording' | 'correction', what: string) => ({ date, kind, what, why: 'So.' });
const declared = (...days: readonly string[]): string =>
  `changes:\n${days.map((day) => `  - { date: ${day}, kind: correction, what: The sum on ${day}., why: It was wrong. }\n`).join('')}`;

/** The small story after some time. */
const corpus = smallCorpus({
  'claims/bridge/bridge-inspected.md': ['appearances:', `${declared('2026-03-01', '2026-05-01')}appearances:`],
  'differences/bridge/month-of-inspection.md': ['kind: date', `kind: date\n${declared('2026-04-01')}`.trimEnd()],
  'articles/bridge/evening-star.md': [
    'annotation: partial',
    `annotation: partial\n${declared('2026-04-01')}`.trimEnd(),
  ],
  'permalinks.yaml': [
    'repair-cost: live\n',
    `repair-cost: { live: 2026-02-01 }
  bridge-sold: { withdrawn: 2026-04-01, reason: Nobody said it. }
  bridge-checked: { moved: bridge-inspected }
  bridge-seen: { moved: bridge-inspected, on: 2026-06-01, reason: It is the same statement. }
relations:
  bridge-inspected#disputed-by-bridge-not-inspected: { live: 2026-02-02 }
  bridge-inspected#disputed-by-repair-cost: { withdrawn: 2026-05-01, reason: It disputes nothing. }
  bridge-sold#limited-by-repair-cost: { withdrawn: 2026-04-01, reason: Nobody said it. }
`,
  ],
});

test('every change of what was published is told, the newest first', () => {
  const told = corrections(corpus).map((one) => [
    one.date,
    `${correctionWords[one.event]}: ${correctionTitle(one)}`,
    one.address,
    one.told.map(({ what, why }) => [what, why].filter((words) => words !== null).join(' ')).join(' '),
  ]);
  const sum = (day: string): string => `The sum on ${day}. It was wrong.`;
  const claim = 'Corrected: Zoë Doe, as reported: The bridge was inspected before it closed.';
  expect(told).toEqual([
    ['2026-06-01', 'Moved: the statement bridge-seen', '/claims/bridge-seen/', 'It is the same statement.'],
    ['2026-05-01', claim, '/claims/bridge-inspected/#_change-2', sum('2026-05-01')],
    [
      '2026-05-01',
      'Withdrawn: the reply bridge-inspected#disputed-by-repair-cost',
      '/claims/bridge-inspected/#disputed-by-repair-cost',
      'It disputes nothing.',
    ],
    [
      '2026-04-01',
      'Corrected: The Evening Star: The closed bridge',
      '/articles/bridge/evening-star/#_change-1',
      sum('2026-04-01'),
    ],
    ['2026-04-01', 'Withdrawn: the statement bridge-sold', '/claims/bridge-sold/', 'Nobody said it.'],
    [
      '2026-04-01',
      'Corrected: When was it inspected?',
      '/differences/month-of-inspection/#_change-1',
      sum('2026-04-01'),
    ],
    ['2026-03-01', claim, '/claims/bridge-inspected/#_change-1', sum('2026-03-01')],
  ]);
});

test('the feed of corrections tells each once, by an address of its own', () => {
  const { items } = correctionsFeed(corpus, sampleSite);
  expect(items.map(({ address, date }) => [date, address])).toEqual(
    corrections(corpus).map(({ address, date }) => [date, address]),
  );
  expect(new Set(items.map(({ address }) => address)).size).toBe(items.length);
  expect(feedAddress('/corrections/', 'atom')).toBe('/corrections/feed.atom');
});

test('a claim that was changed is new again in its feed, and one that was withdrawn is told of at its address', () => {
  const items = siteFeed(corpus, sampleSite).items;
  expect(items.map(({ address, date, updated }) => [address, date, updated])).toEqual([
    ['/claims/bridge-inspected/', '2023-06-02', '2026-05-01'],
    ['/claims/bridge-sold/', '2026-04-01', '2026-04-01'],
    ['/claims/repair-cost/', '2026-02-01', '2026-02-01'],
    ['/claims/bridge-not-inspected/', '2023-06-02', '2023-06-02'],
  ]);
  expect(items[0]?.text).toMatch(
    /\n\nCorrected on 1 May 2026: The sum on 2026-05-01\. It was wrong\.\n\nCorrected on 1 March/,
  );
  expect(items[1]).toMatchObject({ title: 'Withdrawn: the statement bridge-sold', text: 'Nobody said it.' });
});

test('a dispute is as old as the ledger says, and one that was withdrawn is told of', () => {
  expect(disputesFeed(corpus, sampleSite).items.map(({ address, updated }) => [address, updated])).toEqual([
    ['/claims/bridge-inspected/#disputed-by-repair-cost', '2026-05-01'],
    ['/claims/bridge-inspected/#disputed-by-bridge-not-inspected', '2026-02-02'],
  ]);
});

test('whoever kept an old id finds what became of it', () => {
  const site = 'https://example.org';
  expect(publishedFormer(corpus, site).map(({ kind, id, outcome, to, date }) => [kind, id, outcome, to, date])).toEqual(
    [
      ['claims', 'bridge-checked', 'moved', 'bridge-inspected', null],
      ['claims', 'bridge-seen', 'moved', 'bridge-inspected', '2026-06-01'],
      ['claims', 'bridge-sold', 'withdrawn', null, '2026-04-01'],
      ['relations', 'bridge-inspected#disputed-by-repair-cost', 'withdrawn', null, '2026-05-01'],
      ['relations', 'bridge-sold#limited-by-repair-cost', 'withdrawn', null, '2026-04-01'],
    ],
  );
});

test('the change log has every day that is known, each event of a record with its number', () => {
  const log = publishedChangelog(corpus, 'https://example.org');
  expect(log.map(({ date, event, id, number }) => [date, event, id, number])).toEqual([
    ['2026-02-01', 'added', 'repair-cost', 1],
    ['2026-02-02', 'added', 'bridge-inspected#disputed-by-bridge-not-inspected', 1],
    ['2026-03-01', 'correction', 'bridge-inspected', 1],
    ['2026-04-01', 'correction', 'bridge/evening-star', 1],
    ['2026-04-01', 'withdrawn', 'bridge-sold', 1],
    ['2026-04-01', 'correction', 'month-of-inspection', 1],
    ['2026-05-01', 'correction', 'bridge-inspected', 2],
    ['2026-05-01', 'withdrawn', 'bridge-inspected#disputed-by-repair-cost', 1],
    ['2026-06-01', 'moved', 'bridge-seen', 1],
  ]);
});

test('the newest change of a record stands first, under the name that its place in the record gives it', () => {
  const changes = [
    change('2026-02-01', 'correction', 'A'),
    change('2026-03-01', 'wording', 'B'),
    change('2026-03-01', 'correction', 'C'),
  ];
  expect(changeViews(changes).map(({ anchor, done, what }) => [anchor, done, what])).toEqual([
    ['_change-3', 'Corrected', 'C'],
    ['_change-2', 'Reworded', 'B'],
    ['_change-1', 'Corrected', 'A'],
  ]);
});

test('what was changed of one record on one day is told once, as a correction where it was one', () => {
  const told = `changes:
  - { date: 2026-03-01, kind: wording, what: A comma., why: It was missing. }
  - { date: 2026-03-01, kind: correction, what: The sum., why: It was wrong. }
  - { date: 2026-03-02, kind: wording, what: A word., why: It was old. }
`;
  const changed = smallCorpus({ 'claims/bridge/repair-cost.md': ['appearances:', `${told}appearances:`] });
  const page = '/claims/repair-cost/#_change';
  expect(corrections(changed).map(({ date, event, address, told: all }) => [date, event, address, all])).toEqual([
    ['2026-03-02', 'wording', `${page}-3`, [{ what: 'A word.', why: 'It was old.' }]],
    [
      '2026-03-01',
      'correction',
      `${page}-1`,
      [
        { what: 'A comma.', why: 'It was missing.' },
        { what: 'The sum.', why: 'It was wrong.' },
      ],
    ],
  ]);
  expect(correctionsFeed(changed, sampleSite).items.map(({ title, text }) => [title.split(':')[0], text])).toEqual([
    ['Reworded', 'A word.\n\nIt was old.'],
    ['Corrected', 'A comma.\n\nIt was missing.\n\nThe sum.\n\nIt was wrong.'],
  ]);
});

test('what was withdrawn is told in the feeds of its story and of its speaker', () => {
  const gone = {
    ...corpus,
    formerPlaces: new Map([['claims/bridge-sold', { story: 'bridge', speakers: ['zoe-doe'] }]]),
  };
  const titles = (feed: (one: typeof gone) => { readonly items: readonly { readonly title: string }[] }) =>
    feed(gone)
      .items.map(({ title }) => title)
      .filter((title) => title.startsWith('Withdrawn'));
  const sold = 'Withdrawn: the statement bridge-sold';
  expect(titles((one) => storyFeed(getRecord(one.stories, 'bridge'), one, sampleSite))).toEqual([sold]);
  expect(titles((one) => actorFeed(getRecord(one.actors, 'zoe-doe'), one, sampleSite))).toEqual([
    'Withdrawn: the reply bridge-inspected#disputed-by-repair-cost',
    sold,
  ]);
  expect(titles((one) => actorFeed(getRecord(one.actors, 'joe-bloggs'), one, sampleSite))).toEqual([]);
});

test('what only followed from another move is told with that', () => {
  const on = (to: string): string => `{ moved: ${to}, on: 2026-06-01, reason: The paper has another name. }`;
  const renamed = smallCorpus({
    'permalinks.yaml': [
      'stories:\n  bridge: live\n',
      `stories:
  bridge: live
  pier: ${on('bridge')}
editions:
  bridge/morning-post/2023-06-01: live
  bridge/day-post/2023-06-01: ${on('bridge/morning-post/2023-06-01')}
points:
  bridge#inspection: live
  bridge#cost: live
appearances:
  bridge-inspected#in-evening-star: live
  bridge-inspected#in-morning-post: live
  bridge-not-inspected#in-morning-post: live
  repair-cost#in-morning-post: live
  bridge-inspected#in-day-post: ${on('bridge-inspected#in-morning-post')}
  bridge-inspected#in-star: ${on('bridge-inspected#in-evening-star')}
`,
    ],
    'articles/bridge/morning-post/2023-06-01.md': '---\ndate: 2023-06-01\n---\n\nThe bridge is shut.\n',
  });
  const permalinks = {
    ...renamed.permalinks,
    actors: {
      ...renamed.permalinks.actors,
      'day-post': { moved: 'morning-post', on: '2026-06-01', reason: 'The paper has another name.' },
    },
    articles: {
      ...renamed.permalinks.articles,
      'bridge/day-post': { moved: 'bridge/morning-post', on: '2026-06-01', reason: 'The paper has another name.' },
    },
  };
  expect(corrections({ ...renamed, permalinks }).map(({ kind, id }) => [kind, id])).toEqual([
    ['actors', 'day-post'],
    ['appearances', 'bridge-inspected#in-star'],
    ['stories', 'pier'],
  ]);
});
