import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPages } from '../../../src/views/lists/list-pages.ts';
import { siteLists } from '../../../src/views/lists/site-lists.ts';
import { newestStories } from '../../../src/views/story/newest-stories.ts';
import type { Patch } from '../../fixtures/patch-content.ts';
import { twoStories, twoStoriesCorpus } from '../../fixtures/two-stories.ts';

const dated: Patch = { 'articles/bridge/evening-star.md': ['published: 2023-06~', 'published: 2023-06-10'] };
const starOn = (day: string): string =>
  String(twoStories['articles/tunnel/evening-star.md']).replace('2023-06-25', day);
const corpus = twoStoriesCorpus(dated);

test('the story with the newest article comes first; of those as new, by their ids', () => {
  expect(newestStories(corpus).map(({ id }) => id)).toEqual(['tunnel', 'bridge']);
  const older = twoStoriesCorpus({
    ...dated,
    'articles/tunnel/evening-star.md': starOn('2023-06-20'),
  });
  expect(newestStories(older).map(({ id }) => id)).toEqual(['bridge', 'tunnel']);
  const open = twoStoriesCorpus({
    ...dated,
    'articles/tunnel/evening-star.md': starOn('XXXX'),
  });
  expect(newestStories(open).map(({ id }) => id)).toEqual(['bridge', 'tunnel']);
});

test('statements, articles and disputed statements, story by story', () => {
  const drawn = siteLists(corpus).map(({ title, pages }) => [
    title,
    pages.flatMap(({ address, groups }) => [
      address,
      ...groups.map((group) => [
        group.title,
        ...group.lines.map(({ name, address: to, detail, claim }) => [name, to, detail, claim?.disputedMark ?? null]),
      ]),
    ]),
  ]);
  const [tunnel, bridge] = ['The shut tunnel', 'The closed bridge'];
  const inspected = 'Zoë Doe, as reported: The bridge was inspected before it closed.';
  expect(drawn).toEqual([
    [
      'Every statement',
      [
        '/claims/',
        [
          tunnel,
          [
            'The council, as reported: The tunnel is shut.',
            '/claims/tunnel-shut/',
            'Said about June 2023, in 2 papers',
            null,
          ],
        ],
        [
          bridge,
          [inspected, '/claims/bridge-inspected/', 'Said about June 2023, in 2 papers', 'Disputed'],
          [
            'Joe Bloggs, as reported: The bridge was not inspected.',
            '/claims/bridge-not-inspected/',
            'Said about June 2023, in 1 paper',
            null,
          ],
          [
            'Zoë Doe, as reported: The bridge was inspected twice.',
            '/claims/inspected-twice/',
            'Said on 20 June 2023, in 1 paper',
            null,
          ],
          [
            'The Morning Post, in its own voice: Repairs will cost three million pounds.',
            '/claims/repair-cost/',
            'Said on 2 June 2023, in 1 paper',
            null,
          ],
        ],
      ],
    ],
    [
      'Every article',
      [
        '/articles/',
        [
          tunnel,
          ['The Evening Star', '/articles/tunnel/evening-star/', 'Printed on 25 June 2023, 1 statement', null],
          ['The Morning Post', '/articles/bridge/post-follow-up/', 'Printed on 20 June 2023, 2 statements', null],
        ],
        [
          bridge,
          ['The Morning Post, 2 June 2023', '/articles/bridge/morning-post/', '3 statements', null],
          ['The Morning Post, 20 June 2023', '/articles/bridge/post-follow-up/', '2 statements', null],
          ['The Evening Star', '/articles/bridge/evening-star/', 'Printed on 10 June 2023, 1 statement', null],
        ],
      ],
    ],
    [
      'Every disputed statement',
      ['/disputes/', [bridge, [inspected, '/claims/bridge-inspected/', 'Denied by Joe Bloggs', 'Disputed']]],
    ],
  ]);
});

test('a long list goes over several pages, each line once and in order, no page too long, each with its neighbours', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { maxLength: 200 }), { maxLength: 6 }), (stories) => {
      const groups = stories.map((lines, at) => ({ title: `Story ${at}`, address: `/stories/${at}/`, lines }));
      const pages = listPages('/claims/', groups);
      expect(pages.flatMap((page) => page.groups.flatMap(({ lines }) => lines))).toEqual(stories.flat());
      for (const page of pages) expect(page.groups.flatMap(({ lines }) => lines).length).toBeLessThanOrEqual(80);
      const addresses = pages.map(({ address }) => address);
      expect(addresses).toEqual(pages.map((_, at) => (at === 0 ? '/claims/' : `/claims/_page-${at + 1}/`)));
      expect(pages.map(({ previous }) => previous)).toEqual([null, ...addresses.slice(0, -1)]);
      expect(pages.map(({ next }) => next)).toEqual([...addresses.slice(1), null]);
    }),
  );
  expect(listPages('/disputes/', [])).toEqual([
    { address: '/disputes/', number: 1, groups: [], previous: null, next: null },
  ]);
});
