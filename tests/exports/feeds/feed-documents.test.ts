import { expect, test } from 'vitest';
import { atomFeed, type Feed, jsonFeed } from '../../../src/exports/feeds/feed.ts';
import { xmlElement } from '../../../src/exports/feeds/xml-element.ts';
import { sampleSite } from '../sample-site.ts';

const feed: Feed = {
  title: 'On the Record: Ada Holt',
  description: 'What she said.',
  address: '/actors/ada-holt/',
  page: '/',
  items: [
    {
      address: '/claims/closed-pier/',
      title: 'Ada Holt: I closed it.',
      text: 'One.\n\nTwo.',
      date: '2024-03-09',
      updated: '2024-03-09',
      tags: ['Ada Holt', 'Coast Tribune'],
      sources: ['https://tribune.example/strait', 'https://gazette.example/ferry'],
    },
    { address: '/claims/b/', title: 'B', text: 'b', date: '2024-03-01', updated: '2024-03-02', tags: [], sources: [] },
  ],
};
const site = 'https://example.org/on-the-record';

test('a feed as Atom, whole', () => {
  expect(atomFeed(feed, sampleSite)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${site}/actors/ada-holt/feed.atom</id>
<title>On the Record: Ada Holt</title>
<subtitle>What she said.</subtitle>
<updated>2024-03-09T00:00:00.000Z</updated>
<author>
<name>On the Record</name>
<uri>${site}/</uri>
</author>
<rights>Creative Commons Attribution 4.0 International</rights>
<link rel="self" href="${site}/actors/ada-holt/feed.atom" type="application/atom+xml"/>
<link rel="alternate" href="${site}/" type="text/html"/>
<entry>
<id>${site}/claims/closed-pier/</id>
<title>Ada Holt: I closed it.</title>
<published>2024-03-09T00:00:00.000Z</published>
<updated>2024-03-09T00:00:00.000Z</updated>
<content type="text">One.

Two.</content>
<category term="Ada Holt"/>
<category term="Coast Tribune"/>
<link rel="alternate" href="${site}/claims/closed-pier/"/>
<link rel="via" href="https://tribune.example/strait"/>
<link rel="via" href="https://gazette.example/ferry"/>
</entry>
<entry>
<id>${site}/claims/b/</id>
<title>B</title>
<published>2024-03-01T00:00:00.000Z</published>
<updated>2024-03-02T00:00:00.000Z</updated>
<content type="text">b</content>
<link rel="alternate" href="${site}/claims/b/"/>
</entry>
</feed>
`);
});

test('a feed as JSON Feed, whole', () => {
  const item = (id: string) => ({ id: `${site}/claims/${id}/`, url: `${site}/claims/${id}/` });
  const expected = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'On the Record: Ada Holt',
    description: 'What she said.',
    home_page_url: `${site}/`,
    feed_url: `${site}/actors/ada-holt/feed.json`,
    language: 'en-GB',
    authors: [{ name: 'On the Record', url: `${site}/` }],
    items: [
      {
        ...item('closed-pier'),
        title: 'Ada Holt: I closed it.',
        content_text: 'One.\n\nTwo.',
        date_published: '2024-03-09T00:00:00.000Z',
        tags: ['Ada Holt', 'Coast Tribune'],
        external_url: 'https://tribune.example/strait',
      },
      {
        ...item('b'),
        title: 'B',
        content_text: 'b',
        date_published: '2024-03-01T00:00:00.000Z',
        date_modified: '2024-03-02T00:00:00.000Z',
        tags: [],
      },
    ],
  };
  expect(jsonFeed(feed, sampleSite)).toBe(`${JSON.stringify(expected, null, 2)}\n`);
});

test('a feed without items is dated on the first day of computing, since Atom asks for a date', () => {
  const empty = { ...feed, items: [] };
  expect(atomFeed(empty, sampleSite)).toContain('\n<updated>1970-01-01T00:00:00.000Z</updated>\n');
  expect(JSON.parse(jsonFeed(empty, sampleSite)).items).toEqual([]);
});

test.each<[name: string, element: string, written: string]>([
  ['nothing in it', xmlElement('a', {}), '<a/>'],
  ['an empty text', xmlElement('a', {}, ''), '<a/>'],
  ['white space in an attribute', xmlElement('a', { b: '\t\n\r"' }), '<a b="&#9;&#10;&#13;&quot;"/>'],
  ['white space in a text', xmlElement('a', {}, '\t\n\r"'), '<a>\t\n&#13;&quot;</a>'],
  ['elements in it', xmlElement('a', { b: '1', c: '2' }, ['<d/>', '<e/>']), '<a b="1" c="2">\n<d/>\n<e/>\n</a>'],
])('an element with %s', (_name, element, written) => {
  expect(element).toBe(written);
});
