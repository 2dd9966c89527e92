import { expect, test } from 'vitest';
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

test('a story without events has none', () => {
  const corpus = smallCorpus();
  expect(timelineView(getRecord(corpus.stories, 'bridge'), corpus).events).toEqual([]);
});
