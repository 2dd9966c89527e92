import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import type { DisputeKind } from '../../../src/model/vocabulary.ts';
import type { ClaimEntry } from '../../../src/views/actor/actor-claims.ts';
import { type ActorLine, actorLines, actorView } from '../../../src/views/actor/actor-view.ts';
import { type ClaimSpec, corpusOf } from '../../fixtures/corpus.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const corpus = smallCorpus();
const viewOf = (id: string, from = corpus) => actorView(getRecord(from.actors, id), from);
const post = { id: 'bridge/morning-post', name: 'The Morning Post', address: '/articles/bridge/morning-post/' };
const joe = { id: 'joe-bloggs', name: 'Joe Bloggs', address: '/actors/joe-bloggs/' };
const denial = {
  id: 'bridge-not-inspected',
  gist: 'The bridge was not inspected.',
  address: '/claims/bridge-not-inspected/',
  attributed: 'Joe Bloggs, as reported',
  speaker: joe,
  speakers: [joe],
  disputed: false,
  disputedMark: null,
  states: [],
};
const zoe = { id: 'zoe-doe', name: 'Zoë Doe', address: '/actors/zoe-doe/' };
const morningPost = {
  id: 'morning-post',
  name: 'The Morning Post',
  address: '/actors/morning-post/',
};
const statement = {
  id: 'bridge-inspected',
  gist: 'The bridge was inspected before it closed.',
  address: '/claims/bridge-inspected/',
  attributed: 'Zoë Doe, as reported',
  speaker: zoe,
  speakers: [zoe],
  disputed: true,
  disputedMark: 'Disputed',
  states: [],
};
const disputeAddress = '/claims/bridge-inspected/#disputed-by-bridge-not-inspected';
const nature = { family: 'disputes', kind: 'denies', scope: 'whole', address: disputeAddress };

/** An entry with its appearances as the paper, the attribution and the sentences, quoted words in brackets. */
const drawn = ({ claim, appearances, received }: ClaimEntry) => ({
  ...{ claim, received },
  appearances: appearances.map(({ outlet, as, passages }) => {
    const sentences = passages.map(({ segments }) =>
      segments.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join(''),
    );
    return [outlet.name, as, ...sentences];
  }),
});
const denialEntry = {
  claim: denial,
  received: [],
  appearances: [
    ['The Morning Post', 'Joe Bloggs', '[“It was not,”] said Joe Bloggs, an engineer.', '[“I would know.”]'],
  ],
};
const costEntry = {
  claim: {
    id: 'repair-cost',
    gist: 'Repairs will cost three million pounds.',
    address: '/claims/repair-cost/',
    attributed: 'The Morning Post, in its own voice',
    speaker: morningPost,
    speakers: [morningPost],
    disputed: false,
    disputedMark: null,
    states: [],
  },
  received: [],
  appearances: [['The Morning Post', null, '[Repairs will cost £3m].']],
};

test('who makes a dispute', () => {
  const { said, ...others } = viewOf('joe-bloggs');
  expect(said.map(drawn)).toEqual([denialEntry]);
  expect(others).toEqual({
    ...joe,
    kind: 'person',
    aliases: [],
    description: null,
    url: null,
    archived: null,
    roles: [{ role: 'an engineer', when: null, papers: [post] }],
    about: [],
    toldTo: [],
    carried: [],
    made: [
      {
        claim: denial,
        story: { title: 'The closed bridge', address: '/stories/bridge/' },
        relations: [{ ...nature, direction: 'made', other: statement }],
      },
    ],
    articles: [],
    perPaper: [{ name: 'The Morning Post', count: 1 }],
  });
});

test('who receives one: the claim with its replies, which are not said again of the speaker', () => {
  const { said, ...others } = viewOf('zoe-doe');
  expect(said.map(({ claim, received }) => [claim, received])).toEqual([
    [statement, [{ ...nature, direction: 'received', other: denial }]],
  ]);
  expect(others).toEqual({
    ...statement.speaker,
    kind: 'person',
    aliases: ['Zoe Doe'],
    description: null,
    url: null,
    archived: null,
    roles: [{ role: 'minister', when: null, papers: [post] }],
    about: [],
    toldTo: [],
    carried: [],
    made: [],
    articles: [],
    perPaper: [
      { name: 'The Evening Star', count: 1 },
      { name: 'The Morning Post', count: 1 },
    ],
  });
});

test('what else is said about somebody, by the order of the story’s points', () => {
  const other = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': ['about: [zoe-doe]', 'about: [evening-star]'],
    'claims/bridge/repair-cost.md': ['speaker: morning-post', 'speaker: morning-post\nabout: [evening-star]'],
  });
  const reordered = {
    ...other,
    claims: new Map([...other.claims].toSorted(([a], [b]) => (a < b ? 1 : -1))),
  };
  expect(viewOf('evening-star', reordered).about.map(drawn)).toEqual([denialEntry, costEntry]);
});

test('an outlet', () => {
  const { said, ...others } = viewOf('morning-post');
  expect(said.map(drawn)).toEqual([costEntry]);
  expect(others).toMatchObject({
    kind: 'outlet',
    aliases: ['Post'],
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
  expect(viewOf('zoe-doe', other).toldTo.map(drawn)).toEqual([denialEntry]);
  expect(viewOf('evening-star', other).carried.map(drawn)).toEqual([denialEntry]);
});

test('a claim that a paper carries twice is listed once, where it first stands', () => {
  const twice = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': [
      '    mode: direct\n',
      '    mode: direct\n  - article: bridge/morning-post\n    quote: stays shut\n    as: an engineer\n    mode: indirect\n',
    ],
  });
  expect(viewOf('joe-bloggs', twice).said.map(drawn)).toEqual([denialEntry]);
});

test('disputes stand under the claim that receives them, the plainest first, and under those that make them', () => {
  const edge = { claim: 'b', scope: 'whole', note: 'So it says.' } as const;
  const disputing = (id: string, kind: DisputeKind): ClaimSpec => ({
    id,
    speaker: 'rishi-sunak',
    appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
    disputes: [{ ...edge, kind }],
  });
  const claims = [
    disputing('a', 'corrects'),
    { ...disputing('b', 'denies'), speaker: 'bjoern-seibert', disputes: [] },
    disputing('c', 'denies'),
  ];
  const disputes = corpusOf({ 'the-sun': ['Words.'] }, claims);
  const [statement] = viewOf('bjoern-seibert', disputes).said;
  expect(statement?.received.map(({ kind, other }) => `${kind} ${other.id}`)).toEqual(['denies c', 'corrects a']);
  const { made } = viewOf('rishi-sunak', disputes);
  expect(made.map(({ claim, relations }) => [claim.id, ...relations.map(({ other }) => other.id)])).toEqual([
    ['a', 'b'],
    ['c', 'b'],
  ]);
});

/** Of a line what is not the actor's own record. */
const counts = ({ id, said, about, disputes, disputedBy }: ActorLine) => [id, said, about, disputes, disputedBy];

test('the list of actors, those who say most first, with the counts that their pages show', () => {
  const lines = actorLines(corpus);
  expect(lines.map((line) => [...counts(line), line.role])).toEqual([
    ['zoe-doe', 1, 1, [], ['Joe Bloggs'], 'minister'],
    ['joe-bloggs', 1, 0, ['Zoë Doe'], [], 'an engineer'],
    ['morning-post', 1, 0, [], [], null],
    ['evening-star', 0, 0, [], [], null],
  ]);
  const ofHimself = smallCorpus({
    'claims/bridge/bridge-not-inspected.md': ['about: [zoe-doe]', 'about: [joe-bloggs]'],
  });
  for (const line of actorLines(ofHimself)) {
    const { said, about, made } = viewOf(line.id, ofHimself);
    const received = said.flatMap((one) => one.received);
    expect(counts(line)).toEqual([
      ...[line.id, said.length, about.length],
      made.flatMap(({ relations }) => relations.map(({ other }) => other.speaker.name)),
      received.map(({ other }) => other.speaker.name),
    ]);
  }
});

test.each<[name: string, printed: string, role: string | null, aliases: readonly string[]]>([
  ['Joe Bloggs', 'an engineer', 'an engineer', ['Bridge Board', 'builder']],
  ['Joe Bloggs', 'Builder', 'Builder', ['Bridge Board']],
  ['Engineers of the bridge', 'engineers', null, ['Bridge Board', 'builder']],
])('%s, printed as “%s”: a role that the name says is none, and no other name says it again', (...row) => {
  const [name, printed, role, aliases] = row;
  const { roles, ...actor } = getRecord(corpus.actors, 'joe-bloggs');
  const described = {
    ...{ ...actor, name, aliases: ['Bridge Board', 'builder'] },
    roles: roles.map((one) => ({ ...one, role: printed })),
  };
  const lines = actorLines({ ...corpus, actors: new Map(corpus.actors).set(actor.id, described) });
  const line = lines.find(({ id }) => id === actor.id);
  expect([line?.name, line?.role, line?.aliases]).toEqual([name, role, aliases]);
});
