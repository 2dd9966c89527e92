import { expect, test } from 'vitest';
import { getRecord } from '../../src/model/corpus.ts';
import { actorLines, actorView } from '../../src/views/actor-view.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const corpus = smallCorpus();
const viewOf = (id: string, from = corpus) => actorView(getRecord(from.actors, id), from);
const post = { id: 'morning-post', name: 'The Morning Post', address: '/articles/bridge/morning-post/' };
const joe = { id: 'joe-bloggs', name: 'Joe Bloggs', address: '/actors/joe-bloggs/' };
const denial = {
  id: 'bridge-not-inspected',
  gist: 'The bridge was not inspected.',
  address: '/claims/bridge-not-inspected/',
  speaker: joe,
  disputed: false,
  disputedMark: null,
};
const statement = {
  id: 'bridge-inspected',
  gist: 'The bridge was inspected before it closed.',
  address: '/claims/bridge-inspected/',
  speaker: { id: 'zoe-doe', name: 'Zoë Doe', address: '/actors/zoe-doe/' },
  disputed: true,
  disputedMark: 'Disputed',
};
const edge = { kind: 'denies', scope: 'whole', note: "He answers the minister's words directly.", formerAnchors: [] };
const disputeAddress = '/claims/bridge-inspected/#disputed-by-bridge-not-inspected';
const denialEntry = {
  claim: denial,
  papers: [
    {
      name: 'The Morning Post',
      address: '/articles/bridge/morning-post/#bridge-not-inspected',
      as: 'Joe Bloggs',
      words: '“It was not,” […] “I would know.”',
    },
  ],
};

test('who makes a dispute', () => {
  const { made, ...others } = viewOf('joe-bloggs');
  expect(others).toEqual({
    ...joe,
    kind: 'person',
    aliases: [],
    description: null,
    roles: [{ role: 'an engineer', papers: [post] }],
    said: [denialEntry],
    about: [],
    toldTo: [],
    carried: [],
    received: [],
    articles: [],
    perPaper: [{ name: 'The Morning Post', count: 1 }],
  });
  expect(made.map(({ claim, dispute: { appearances, ...dispute } }) => [claim, dispute, appearances.length])).toEqual([
    [
      denial,
      { ...edge, anchor: 'disputes-bridge-inspected', address: disputeAddress, direction: 'made', other: statement },
      2,
    ],
  ]);
});

test('who receives one', () => {
  const { received, ...others } = viewOf('zoe-doe');
  expect(others).toEqual({
    ...statement.speaker,
    kind: 'person',
    aliases: ['Zoe Doe'],
    description: null,
    roles: [{ role: 'minister', papers: [post] }],
    said: [
      {
        claim: statement,
        papers: [
          {
            name: 'The Morning Post',
            address: '/articles/bridge/morning-post/#bridge-inspected',
            as: 'Zoë Doe',
            words: 'the bridge “was inspected in March”',
          },
          {
            name: 'The Evening Star',
            address: '/articles/bridge/evening-star/#bridge-inspected',
            as: 'A minister',
            words: 'the bridge was inspected in spring',
          },
        ],
      },
    ],
    about: [denialEntry],
    toldTo: [],
    carried: [],
    made: [],
    articles: [],
    perPaper: [
      { name: 'The Evening Star', count: 1 },
      { name: 'The Morning Post', count: 1 },
    ],
  });
  expect(
    received.map(({ claim, dispute: { appearances, ...dispute } }) => [claim, dispute, appearances.length]),
  ).toEqual([
    [
      statement,
      {
        ...edge,
        anchor: 'disputed-by-bridge-not-inspected',
        address: disputeAddress,
        direction: 'received',
        other: denial,
      },
      1,
    ],
  ]);
});

test('an outlet', () => {
  expect(viewOf('morning-post')).toMatchObject({
    kind: 'outlet',
    aliases: ['Post'],
    said: [{ claim: { id: 'repair-cost' }, papers: [{ name: 'The Morning Post', as: null }] }],
    articles: [
      {
        id: 'bridge/morning-post',
        name: 'The closed bridge',
        address: '/articles/bridge/morning-post/',
        inferred: null,
      },
    ],
  });
});

test('who was told something, and who carried it', () => {
  const other = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': [
      '    mode: direct',
      '    mode: direct\n    via: [evening-star]\naudience: [zoe-doe]',
    ],
  });
  expect(viewOf('zoe-doe', other).toldTo).toEqual([denialEntry]);
  expect(viewOf('evening-star', other).carried).toEqual([denialEntry]);
});

test('a claim that a paper carries twice is listed once, where it first stands', () => {
  const twice = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': [
      '    mode: direct\n',
      '    mode: direct\n  - article: bridge/morning-post\n    quote: stays shut\n    as: an engineer\n    mode: indirect\n',
    ],
  });
  expect(viewOf('joe-bloggs', twice).said).toEqual([denialEntry]);
});

test('the list of actors, those who say most first, with the counts that their pages show', () => {
  const lines = actorLines(corpus);
  expect(
    lines.map(({ id, role, said, about, disputesMade, disputesReceived }) => [
      id,
      role,
      said,
      about,
      disputesMade,
      disputesReceived,
    ]),
  ).toEqual([
    ['zoe-doe', 'minister', 1, 1, 0, 1],
    ['joe-bloggs', 'an engineer', 1, 0, 1, 0],
    ['morning-post', null, 1, 0, 0, 0],
    ['evening-star', null, 0, 0, 0, 0],
  ]);
  const ofHimself = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': ['about: [zoe-doe]', 'about: [joe-bloggs]'],
  });
  for (const { id, said, about, disputesMade, disputesReceived } of actorLines(ofHimself)) {
    const view = viewOf(id, ofHimself);
    expect([id, said, about, disputesMade, disputesReceived]).toEqual([
      id,
      view.said.length,
      view.about.length,
      view.made.length,
      view.received.length,
    ]);
  }
});
