import { expect, test } from 'vitest';
import { publishedEvents } from '../../../src/exports/data/published-records.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { timelineView } from '../../../src/views/timeline/timeline-view.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const events = `events:
  - date: 2023-06
    dateBasis: "inferred: a test"
    what: Repairs are priced.
    article: bridge/morning-post
    quote: Repairs will cost £3m
  - date: 2023-03
    what: The bridge is inspected.
    article: bridge/morning-post
    quote: the bridge “was inspected in March”
`;

test('what happened stands on the axis of what was said, the earlier first, in the words of the article', () => {
  const corpus = smallCorpus({ 'stories/bridge.md': ['points:', `${events}points:`] });
  const view = timelineView(getRecord(corpus.stories, 'bridge'), corpus);
  const outlet = { id: 'morning-post', name: 'The Morning Post', address: '/actors/morning-post/' };
  const sure = { openStart: false, openEnd: false, approximate: false, uncertain: false };
  expect(view.events).toMatchObject([
    {
      what: 'The bridge is inspected.',
      date: { edtf: '2023-03', words: 'in March 2023', printed: null, inferred: null },
      span: { ...sure, from: 0 },
      outlet,
      exact: 'the bridge “was inspected in March”',
      address: '/articles/bridge/morning-post/#_paragraph-1',
    },
    {
      what: 'Repairs are priced.',
      date: { edtf: '2023-06', words: 'in June 2023', printed: null, inferred: 'a test' },
      // The paper was published on 2 June.
      span: { ...sure, to: 0.7705 },
      outlet,
      exact: 'Repairs will cost £3m',
      address: '/articles/bridge/morning-post/#_paragraph-3',
    },
  ]);
});

test('an event is proven by the edition that it names, and its words are shown there', () => {
  const edited =
    '---\npublished: 2023-06-02\nedited: 2023-08-01\nannotation: partial\n---\n\nRepairs are priced again in July.\n';
  const earlier = '---\ndate: 2023-06-02\n---\n\nRepairs were priced in August.\n';
  const told = `events:
  - { date: 2023-06, what: Repairs are priced., article: bridge/star-follow-up, edition: 2023-06-02, quote: Repairs were priced in August }
  - { date: 2023-07, what: Repairs are priced again., article: bridge/star-follow-up, quote: priced again in July }
`;
  const corpus = smallCorpus({
    'articles/bridge/star-follow-up.md': edited.replace('---\n', '---\noutlet: evening-star\n'),
    'articles/bridge/star-follow-up/2023-06-02.md': earlier,
    'stories/bridge.md': ['points:', `${told}points:`],
    'permalinks.yaml': [
      '  bridge/morning-post: live',
      '  bridge/morning-post: live\n  bridge/star-follow-up: live\neditions:\n  bridge/star-follow-up/2023-06-02: live',
    ],
  });
  const view = timelineView(getRecord(corpus.stories, 'bridge'), corpus);
  expect(view.events.map(({ what, address, exact }) => [what, address, exact])).toEqual([
    [
      'Repairs are priced.',
      '/articles/bridge/star-follow-up/2023-06-02/#_paragraph-1',
      'Repairs were priced in August',
    ],
    ['Repairs are priced again.', '/articles/bridge/star-follow-up/#_paragraph-1', 'priced again in July'],
  ]);
  expect(publishedEvents(corpus, 'https://example.org').map(({ url, edition }) => [url, edition])).toEqual([
    ['https://example.org/articles/bridge/star-follow-up/2023-06-02/#_paragraph-1', '2023-06-02'],
    ['https://example.org/articles/bridge/star-follow-up/#_paragraph-1', '2023-08-01'],
  ]);
});

test('a story without events has none', () => {
  const corpus = smallCorpus();
  expect(timelineView(getRecord(corpus.stories, 'bridge'), corpus).events).toEqual([]);
});
