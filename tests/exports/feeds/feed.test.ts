import fc from 'fast-check';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { differencesFeed, disputesFeed, siteFeed } from '../../../src/exports/feeds/corpus-feeds.ts';
import { atomFeed, type Feed, jsonFeed, newestFirst } from '../../../src/exports/feeds/feed.ts';
import { relationItem } from '../../../src/exports/feeds/feed-items.ts';
import type { RelationNature } from '../../../src/model/relation.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { schemaErrors } from '../official-schema.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';
import { allFeeds } from './all-feeds.ts';

const site = 'https://example.org/on-the-record';
/** The sample's feeds, by the addresses of their pages, with how many items each has. */
const addresses = {
  '/': 5,
  '/disputes/': 2,
  '/relations/': 3,
  '/differences/': 1,
  '/corrections/': 1,
  '/stories/harbour-plan/': 5,
  '/actors/daily-mail/': 0,
  '/actors/eu-official/': 5,
  '/actors/leaked-memo/': 0,
  '/actors/mayor/': 1,
  '/actors/minister/': 1,
  '/actors/the-sun/': 0,
};

function feedAt(address: string): Feed {
  const feed = allFeeds(sampleCorpus).find((one) => one.address === address);
  if (feed === undefined) throw new Error(`Cannot find the feed of ${address}`);
  return feed;
}

const parser = new Parser<unknown, { id: string; content: string; tags?: readonly { $: { term: string } }[] }>({
  customFields: { item: [['category', 'tags', { keepArray: true }]] },
});

test('a feed for the site, for disputes, for all edges, for differences, for corrections, for each story and for each actor', () => {
  const feeds = allFeeds(sampleCorpus);
  expect(feeds.map(({ address, items }) => [address, items.length])).toEqual(Object.entries(addresses));
});

test('a claim is as new as the newest paper that carries it, or as its entry in the ledger; a dispute as its own', () => {
  const corpus = ferryCorpus();
  expect(siteFeed(corpus, sampleSite).items.map(({ date, address }) => `${date} ${address}`)).toEqual([
    '2024-04-01 /claims/pier-sound/',
    '2024-03-09 /claims/closed-pier/',
    '2024-03-09 /claims/half-the-report/',
    '2024-03-09 /claims/no-ferry-before-winter/',
    '2024-03-09 /claims/no-sailing-before-repairs/',
    '2024-03-09 /claims/twelve-piles/',
    '2024-03-09 /claims/will-read-report/',
    '2024-03-05 /claims/all-year/',
    '2024-03-05 /claims/eleven-piles/',
    '2024-03-02 /claims/ninety-thousand/',
  ]);
  expect(disputesFeed(corpus, sampleSite).items.map(({ date, address }) => `${date} ${address}`)).toEqual([
    '2024-03-09 /claims/eleven-piles/#disputed-by-twelve-piles',
    '2024-03-09 /claims/pier-sound/#disputed-by-closed-pier',
  ]);
});

test('a claim and a dispute as items', () => {
  expect(siteFeed(sampleCorpus, sampleSite).items[1]).toEqual({
    address: '/claims/eu-said-no/',
    title: 'Björn Šeibert, as reported: The EU says no to the plan, "never", 100%.',
    text: [
      'Attributed to Björn Šeibert, probably in 2023. Disputed.',
      'The Sun writes: “no, never” to the town’s plan […] “We said no, never, and we meant it.”',
      'The Sun writes: The official said no, never',
    ].join('\n\n'),
    date: '2023-08-13',
    updated: '2023-08-13',
    tags: ['The harbour plan', 'Björn Šeibert', 'The Sun'],
    sources: ['https://paper.example/2023/harbour?id=1&x=2'],
  });
  expect(disputesFeed(sampleCorpus, sampleSite).items[1]).toEqual({
    address: '/claims/eu-said-no/#disputed-by-spokesman-denies',
    title: 'Björn Šeibert, as reported: The EU says no to the plan, "never", 100%. Denied by Björn Šeibert',
    text: 'Björn Šeibert, as reported: The EU never said it.\n\nDenies this. He says: "never, ever",\nand more.\n\nReported by Daily Mail.',
    date: '2023-08-01',
    updated: '2023-08-01',
    tags: ['The harbour plan', 'Björn Šeibert'],
    sources: [],
  });
});

test.each(Object.keys(addresses))('%s reads as written, in Atom', async (address) => {
  const feed = feedAt(address);
  const read = await parser.parseString(atomFeed(feed, sampleSite));
  expect({
    title: read.title,
    self: read.feedUrl,
    page: read.link,
    items: read.items.map(({ id, link, title, content, isoDate }) => ({ id, link, title, content, isoDate })),
  }).toEqual({
    title: feed.title,
    self: `${site}${feed.address}feed.atom`,
    page: `${site}${feed.page}`,
    items: feed.items.map((item) => ({
      id: `${site}${item.address}`,
      link: `${site}${item.address}`,
      title: item.title,
      content: item.text,
      isoDate: `${item.date}T00:00:00.000Z`,
    })),
  });
});

test.each(Object.keys(addresses))('%s holds to the schema of JSON Feed', (address) => {
  const feed = feedAt(address);
  const document = JSON.parse(jsonFeed(feed, sampleSite));
  expect(schemaErrors('json-feed', document)).toEqual([]);
  expect(document.items.map((item: { id: string; content_text: string }) => [item.id, item.content_text])).toEqual(
    feed.items.map((item) => [`${site}${item.address}`, item.text]),
  );
});

test('the newest hundred come first, on one day by address', () => {
  const item = (date: string, address: string) => ({
    date,
    updated: date,
    address,
    title: '',
    text: '',
    tags: [],
    sources: [],
  });
  const sorted = newestFirst([item('2023-01-01', '/b'), item('2023-01-01', '/a'), item('2023-02-01', '/c')]);
  expect(sorted.map(({ address }) => address)).toEqual(['/c', '/a', '/b']);
  expect(newestFirst(Array.from({ length: 150 }, (_, at) => item('2023-01-01', `/${at}`))).length).toBe(100);
});

/** XML 1.0, production 2: what is no character of it is replaced. */
const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');

test('any text makes an Atom feed that reads as written', async () => {
  const first = feedAt('/');
  const [item] = first.items;
  if (item === undefined) throw new Error('The sample has a feed with items');
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const words = `a${text}z`;
      const feed: Feed = { ...first, title: words, items: [{ ...item, title: words, text: words, tags: [words] }] };
      const atom = atomFeed(feed, sampleSite);
      expect(inXml(atom)).toBe(atom);
      const read = await parser.parseString(atom);
      const [{ title, content, tags } = {}] = read.items;
      expect({ feed: read.title, title, content, tags }).toEqual({
        feed: inXml(words),
        title: inXml(words),
        content: inXml(words),
        tags: [{ $: { term: inXml(words) } }],
      });
    }),
    { numRuns: 500 },
  );
});

test.each(['a & b', '1 < 2 > 0', ']]>', '<![CDATA[x]]>', '&amp;', '&apos;', '"', ' a ', 'a\r\nb\tc', '\u0000\u001b'])(
  '%j in a feed is what readers are given',
  async (text) => {
    const item = {
      address: '/',
      title: text,
      text,
      date: '2023-01-01',
      updated: '2023-01-01',
      tags: [text],
      sources: [],
    };
    const feed: Feed = { title: text, description: text, address: '/', page: '/', items: [item] };
    const read = await parser.parseString(atomFeed(feed, sampleSite));
    expect([read.title, ...read.items.map((one) => [one.title, one.content])]).toEqual([
      inXml(text),
      [inXml(text), inXml(text)],
    ]);
  },
);

test('a difference as an item: its question, and each value in the papers’ own words', () => {
  const [item] = differencesFeed(sampleCorpus, sampleSite).items;
  expect(item).toEqual({
    address: '/differences/how-plain/',
    title: 'Put differently: Was it said, or “said”?',
    text: [
      '=a no in marks, "so":\nThe Sun: “no, never” to the town’s plan',
      'a plain no:\nThe Sun: The official said no, never\nThe Sun: We said no, never, and \u2028 we meant it.',
    ].join('\n\n'),
    date: '2023-08-13',
    updated: '2023-08-13',
    tags: ['The harbour plan', 'The Sun'],
    sources: ['https://paper.example/2023/harbour?id=1&x=2'],
  });
});

test.each<readonly [RelationNature, string]>([
  [{ family: 'disputes', kind: 'corrects', scope: 'whole' }, 'Corrected by'],
  [{ family: 'qualifies', kind: null, scope: 'time' }, 'Limited by'],
  [{ family: 'opposes', kind: null, scope: null }, 'Opposed by'],
  [{ family: 'answers', kind: null, scope: null }, 'Answered by'],
  [{ family: 'updates', kind: 'withdraws', scope: null }, 'Taken back by'],
  [{ family: 'updates', kind: 'revises', scope: null }, 'Revised by'],
  [{ family: 'supports', kind: 'ground', scope: null }, 'Given a reason by'],
  [{ family: 'supports', kind: 'confirms', scope: null }, 'Confirmed by'],
])('an edge %o as an item', (nature, words) => {
  const edge = { ...nature, from: 'mayor-formula', to: 'eu-said-no', note: 'So it says.' } as const;
  const item = relationItem(edge, sampleCorpus);
  expect([item.address.split('#')[0], item.write().title]).toEqual([
    '/claims/eu-said-no/',
    `Björn Šeibert, as reported: The EU says no to the plan, "never", 100%. ${words} The mayor`,
  ]);
});
