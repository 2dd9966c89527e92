import { expect, test } from 'vitest';
import { type ClaimLinks, linkRelations } from '../../src/compile/link-relations.ts';
import { type ClaimRecord, type Corpus, getRecord } from '../../src/model/corpus.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const appearance = {
  article: 's/sun',
  outlet: 'sun',
  identity: null,
  cue: 'said',
  mode: 'direct' as const,
  via: ['memo'],
  ...{ edition: null, unmarked: null, lang: null, translation: null, translationOrigin: null, media: null },
};
const quote = { exact: 'No.', prefix: '', suffix: '', start: 0, end: 3, paragraph: 1 };
const denial = { family: 'disputes', kind: 'denies', scope: 'whole', note: '', from: 'yes', to: 'no' } as const;
const linked = linkRelations(
  new Map([
    ['no', []],
    ['yes', [denial]],
  ]),
);

function linksOf(id: string): ClaimLinks {
  const links = linked.get(id);
  if (links === undefined) throw new Error(`Cannot find the edges of ${id}`);
  return links;
}

const claim: ClaimRecord = {
  id: 'no',
  file: '',
  story: 's',
  point: 'p',
  speaker: 'ann',
  speakers: ['ann'],
  gist: 'Ann refuses.',
  said: { edtf: '2023-08~', basis: null },
  audience: ['bob'],
  about: ['memo'],
  minor: null,
  changes: [],
  note: '',
  appearances: [
    { ...appearance, as: 'Ms Ann', quotes: [quote] },
    { ...appearance, article: 's/mail', outlet: 'mail', as: 'Ms Ann', quotes: [quote, { ...quote, exact: 'Never.' }] },
  ],
  ...linksOf('no'),
};
const answer: ClaimRecord = {
  ...claim,
  id: 'yes',
  speaker: 'bob',
  speakers: ['bob'],
  ...linksOf('yes'),
};
const ann = {
  id: 'ann',
  name: 'Ann',
  kind: 'person' as const,
  aliases: ['Anne'],
  searchWords: ['Town Hall'],
  datedAliases: [],
  description: null,
  roles: [
    { role: 'mayor', article: 's/sun' },
    { role: 'mayor', article: 's/mail' },
  ],
};
const corpus = {
  articles: new Map([
    ['s/sun', { published: { edtf: '2023-08-20', basis: null } }],
    ['s/mail', { published: { edtf: '2023-08-14', basis: null } }],
  ]),
  stories: new Map([['s', { id: 's', title: 'A story', points: [{ id: 'p', question: 'Yes or no?', note: null }] }]]),
  actors: new Map([
    ['ann', ann],
    ['bob', { ...ann, id: 'bob', name: 'Bob' }],
  ]),
  claims: new Map([
    ['no', claim],
    ['yes', answer],
  ]),
  differences: new Map(),
} as unknown as Corpus;

test('makes a document of each claim and each actor', () => {
  const { actors, claims } = searchSource(corpus);
  expect(actors[0]).toEqual({
    id: 'ann',
    name: 'Ann',
    kind: 'person',
    aliases: ['Anne'],
    searchWords: ['Town Hall'],
    roles: ['mayor'],
  });
  expect(claims[0]).toEqual({
    id: 'no',
    url: '/claims/no/',
    story: 's',
    point: 'p',
    question: 'Yes or no?',
    speaker: 'ann',
    jointSpeakers: [],
    speakerName: 'Ann',
    storyTitle: 'A story',
    states: ['disputed'],
    also: [],
    gist: 'Ann refuses.',
    labels: ['Denied'],
    said: { edtf: '2023-08~', words: 'about August 2023', min: '2023-08-01', max: '2023-08-14' },
    outlets: ['sun', 'mail'],
    modes: ['direct'],
    disputedMark: 'Disputed',
    disputedBySpeakers: ['bob'],
    disputesSpeakers: [],
    about: ['memo'],
    audience: ['bob'],
    via: ['memo'],
    attributions: ['Ms Ann'],
    quotes: ['No.', 'Never.'],
    quoteOutlets: [['sun', 'mail'], ['mail']],
  });
  expect(claims[1]).toMatchObject({ id: 'yes', disputedMark: null, disputedBySpeakers: [], disputesSpeakers: ['ann'] });
});

test('names all speakers of a joint claim', () => {
  const joint = { ...corpus, claims: new Map([['no', { ...claim, speakers: ['ann', 'bob'] }]]) };
  expect(searchSource({ ...joint, claims: new Map([...corpus.claims, ...joint.claims]) }).claims[0]).toMatchObject({
    speaker: 'ann',
    jointSpeakers: ['bob'],
    speakerName: 'Ann and Bob',
  });
});

test('marks a claim of which only the saying is denied with these words', () => {
  const edge = { claim: 'yes', kind: 'denies' as const, scope: 'attribution' as const, note: '' };
  const claims = new Map([...corpus.claims, ['no', { ...claim, disputedBy: [edge] }] as const]);
  expect(searchSource({ ...corpus, claims }).claims[0]?.disputedMark).toBe('Disputed: was it said?');
});

test.each([
  ['-0043-03-15', 'on 15 March 44 BC', null, null],
  ['-0043/2023', 'from 44 BC to 2023', null, '2023-08-14'],
])('of %s only days with a year of four digits are searched', (edtf, words, min, max) => {
  const dated = { ...corpus, claims: new Map([['no', { ...claim, disputedBy: [], said: { edtf, basis: null } }]]) };
  expect(searchSource(dated).claims.map(({ said }) => said)).toEqual([{ edtf, words, min, max }]);
});

test('an office that passed from one to another is a role of both, and a name of neither', () => {
  const small = smallCorpus();
  const dated = { until: null, from: null } as const;
  const holders = ['zoe-doe', 'joe-bloggs'].map((id) => {
    const actor = getRecord(small.actors, id);
    const datedAliases = [{ name: 'Minister', ...dated }];
    return [id, { ...actor, aliases: [...actor.aliases, 'Minister'], datedAliases }] as const;
  });
  const { actors } = searchSource({ ...small, actors: new Map([...small.actors, ...holders]) });
  expect(
    actors.flatMap(({ id, aliases, roles }) =>
      roles.includes('Minister') ? [[id, aliases.includes('Minister')]] : [],
    ),
  ).toEqual([
    ['joe-bloggs', false],
    ['zoe-doe', false],
  ]);
});
