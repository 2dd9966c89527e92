import { expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/model/corpus.ts';
import type { Relation } from '../../src/model/relation.ts';
import { ferryCorpus } from '../fixtures/ferry-story.ts';
import type { Patch } from '../fixtures/patch-content.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const claimOf = (id: string, patch: Patch): ClaimRecord | undefined => smallCorpus(patch).claims.get(id);

test('a difference stands with every passage at its place, and with the papers that have no value', () => {
  expect([...smallCorpus().differences.values()]).toEqual([
    {
      id: 'month-of-inspection',
      file: 'differences/bridge/month-of-inspection.md',
      story: 'bridge',
      point: 'inspection',
      question: 'When was it inspected?',
      kind: 'date',
      values: [
        {
          value: 'in March',
          passages: [
            {
              article: 'bridge/morning-post',
              edition: null,
              outlet: 'morning-post',
              claim: 'bridge-inspected',
              quote: expect.objectContaining({ exact: 'inspected in March', start: 44, end: 62, paragraph: 1 }),
            },
          ],
        },
        {
          value: 'in spring',
          passages: [
            {
              article: 'bridge/evening-star',
              edition: null,
              outlet: 'evening-star',
              claim: 'bridge-inspected',
              quote: expect.objectContaining({ exact: 'inspected in spring', start: 31, end: 50, paragraph: 1 }),
            },
          ],
        },
      ],
      silent: [],
      printedBefore: [],
      unchecked: [],
      claims: ['bridge-inspected'],
      changes: [],
      note: 'March is the first month of spring.',
    },
  ]);
});

const listed = ['month-of-inspection: live', 'month-of-inspection: live\n  safe: live'] as const;
const withItself = `---
story: bridge
point: inspection
question: Is it safe?
kind: certainty
values:
  - { value: safe, passages: [{ article: bridge/PAPER, quote: FIRST }] }
  - { value: shut, passages: [{ article: bridge/PAPER, quote: SECOND }] }
---
`;

test.each([
  ['evening-star', 'A minister', 'in spring', { silent: ['bridge/morning-post'], unchecked: [] }],
  ['morning-post', 'is safe', 'stays shut', { silent: [], unchecked: ['bridge/evening-star'] }],
])('%s differs with itself: the other paper is silent where it is complete', (paper, first, second, expected) => {
  const text = withItself.replaceAll('PAPER', paper).replace('FIRST', first).replace('SECOND', second);
  const difference = smallCorpus({ 'differences/bridge/safe.md': text, 'permalinks.yaml': listed }).differences.get(
    'safe',
  );
  expect(difference).toMatchObject({ ...expected, claims: [], note: '' });
});

test('joint speakers stand in their order, the first of them as the speaker', () => {
  const patch = {
    'claims/bridge/bridge-not-inspected.md': ['speaker: joe-bloggs', 'speakers: [zoe-doe, joe-bloggs]'],
  } as const;
  expect(claimOf('bridge-not-inspected', patch)).toMatchObject({
    speaker: 'zoe-doe',
    speakers: ['zoe-doe', 'joe-bloggs'],
  });
});

test('what papers each assert in their own voice is one claim of theirs', () => {
  const patch = {
    'claims/bridge/repair-cost.md': `---
story: bridge
point: cost
speakers: [evening-star, morning-post]
gist: It is about the bridge.
said: 2023-06
saidBasis: "inferred: from the publication"
appearances:
  - { article: bridge/evening-star, quote: the bridge, mode: outlet }
  - { article: bridge/morning-post, quote: Repairs will cost £3m, mode: outlet }
minor: Nobody looks for it.
changes:
  - { date: 2026-11-22, kind: correction, what: The sum., why: It was wrong. }
---
`,
  };
  expect(claimOf('repair-cost', patch)).toMatchObject({
    speakers: ['evening-star', 'morning-post'],
    appearances: [{ outlet: 'morning-post' }, { outlet: 'evening-star' }],
    minor: 'Nobody looks for it.',
    changes: [{ date: '2026-11-22', kind: 'correction', what: 'The sum.', why: 'It was wrong.' }],
  });
});

test('edges of every family are linked with what they say', () => {
  const patch = {
    'claims/bridge/repair-cost.md': [
      'point: cost',
      `point: cost
qualifies: [{ claim: bridge-inspected, scope: time, note: A }]
opposes: [{ claim: bridge-inspected, note: B }]
answers: [{ claim: bridge-inspected, note: C }]
supports: [{ claim: bridge-not-inspected, kind: ground, note: D }]`,
    ],
  } as const;
  const { claims } = smallCorpus(patch);
  const edge = { from: 'repair-cost', to: 'bridge-inspected' };
  const made = [
    { ...edge, family: 'qualifies', kind: null, scope: 'time', note: 'A' },
    { ...edge, family: 'opposes', kind: null, scope: null, note: 'B' },
    { ...edge, family: 'answers', kind: null, scope: null, note: 'C' },
    { ...edge, family: 'supports', kind: 'ground', scope: null, note: 'D', to: 'bridge-not-inspected' },
  ];
  expect(claims.get('repair-cost')?.relations).toEqual(made);
  expect(claims.get('bridge-inspected')).toMatchObject({
    relatedBy: [
      {
        family: 'disputes',
        kind: 'denies',
        scope: 'whole',
        note: "He answers the minister's words directly.",
        from: 'bridge-not-inspected',
        to: 'bridge-inspected',
      },
      ...made.slice(0, 3),
    ],
    states: ['disputed', 'limited', 'opposed', 'answered'],
  });
  expect(claims.get('bridge-not-inspected')).toMatchObject({ states: [], relatedBy: made.slice(3) });
});

test('a claim of the same speaker is taken back or revised by it, and not disputed', () => {
  const patch = {
    'claims/bridge/bridge-not-inspected.md': [
      `speaker: joe-bloggs`,
      `speakers: [joe-bloggs, zoe-doe]
updates: [{ claim: bridge-inspected, kind: withdraws, note: She takes it back. }]
opposes: [{ claim: bridge-inspected, note: N }]`,
    ],
  } as const;
  expect(claimOf('bridge-inspected', patch)?.states).toEqual(['disputed', 'taken-back', 'opposed']);
});
const ferryClaims = (): ClaimRecord[] => [...ferryCorpus().claims.values()];

test('the appearances of a claim stand in the order of the story’s papers, those of one paper in that of the record', () => {
  const drawn = ferryClaims().map(({ id, appearances }) => [
    id,
    ...appearances.map(({ article, quotes }) => `${article}: ${quotes.map(({ exact }) => exact).join(' | ')}`),
  ]);
  expect(drawn).toEqual([
    ['all-year', 'ferry/island-gazette: the ferry would sail all year'],
    [
      'closed-pier',
      'ferry/coast-tribune: “The pier is not sound,” | “I closed it myself.”',
      'ferry/daily-courier: the pier was unsafe',
    ],
    ['eleven-piles', 'ferry/island-gazette: eleven of the forty piles are rotten'],
    ['half-the-report', 'ferry/coast-tribune: although only half of it has come'],
    ['ninety-thousand', 'ferry/daily-courier: The ferry carried ninety thousand people last year'],
    [
      'no-ferry-before-winter',
      'ferry/island-gazette: It will not sail before the first of June',
      'ferry/island-gazette: the ferry would stay in harbour until winter',
      'ferry/coast-tribune: No ferry will cross the strait before winter',
      'ferry/daily-courier: The strait ferry will not sail before winter',
    ],
    ['no-sailing-before-repairs', 'ferry/coast-tribune: Ada Holt and the islanders reject any sailing before repairs'],
    ['pier-sound', 'ferry/daily-courier: The pier is sound | —every pile of it,'],
    ['twelve-piles', 'ferry/coast-tribune: twelve piles are rotten, not eleven'],
    ['will-read-report', 'ferry/coast-tribune: it would read the report'],
  ]);
});

test('the papers of a story stand in its own order, its articles in that of their ids', () => {
  const { stories, articles } = ferryCorpus();
  expect([...stories.values()].map((story) => story.articles)).toEqual([
    ['ferry/island-gazette', 'ferry/coast-tribune', 'ferry/daily-courier'],
  ]);
  expect([...articles.keys()]).toEqual(['ferry/coast-tribune', 'ferry/daily-courier', 'ferry/island-gazette']);
});

test('relations of every family are drawn from both ends', () => {
  const words = ({ family, kind, scope, from, to }: Relation): string =>
    [from, family, kind, scope, to].filter((part) => part !== null).join(' ');
  const [withdraws, opposes, answers, qualifies, confirms, denies, corrects] = [
    'no-ferry-before-winter updates withdraws all-year',
    'no-sailing-before-repairs opposes all-year',
    'will-read-report answers no-sailing-before-repairs',
    'half-the-report qualifies extent will-read-report',
    'twelve-piles supports confirms closed-pier',
    'closed-pier disputes denies whole pier-sound',
    'twelve-piles disputes corrects number eleven-piles',
  ];
  expect(
    ferryClaims().map(({ id, relations, relatedBy, states }) => [
      id,
      relations.map(words),
      relatedBy.map(words),
      states,
    ]),
  ).toEqual([
    ['all-year', [], [withdraws, opposes], ['taken-back', 'opposed']],
    ['closed-pier', [denies], [confirms], []],
    ['eleven-piles', [], [corrects], ['disputed']],
    ['half-the-report', [qualifies], [], []],
    ['ninety-thousand', [], [], []],
    ['no-ferry-before-winter', [withdraws], [], []],
    ['no-sailing-before-repairs', [opposes], [answers], ['answered']],
    ['pier-sound', [], [denies], ['disputed']],
    ['twelve-piles', [corrects, confirms], [], []],
    ['will-read-report', [answers], [qualifies], ['limited']],
  ]);
});

test('a claim of two speakers, and a difference of two papers whose third has not been gone through', () => {
  const joint = ferryClaims().filter(({ speakers }) => speakers.length > 1);
  expect(joint.map(({ id, speakers }) => [id, ...speakers])).toEqual([
    ['no-sailing-before-repairs', 'islanders-association', 'ada-holt'],
  ]);
  const differences = [...ferryCorpus().differences.values()];
  expect(
    differences.map(({ kind, values, silent, unchecked, claims }) => ({
      ...{ kind, silent, unchecked, claims },
      values: values.map(({ value }) => value),
    })),
  ).toEqual([
    {
      ...{ kind: 'number', values: ['twelve', 'eleven'], claims: ['twelve-piles', 'eleven-piles'] },
      ...{ silent: [], unchecked: ['ferry/daily-courier'] },
    },
  ]);
});

test('a paper printed before all of a difference was said is not silent on it', () => {
  const { differences } = ferryCorpus({
    'claims/ferry/eleven-piles.md': ['said: 2024-02/2024-03', 'said: 2024-03-05'],
  });
  expect(differences.get('number-of-piles')).toMatchObject({
    silent: [],
    printedBefore: ['ferry/daily-courier'],
    unchecked: [],
  });
});
