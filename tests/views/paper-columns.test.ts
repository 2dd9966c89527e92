import { expect, test } from 'vitest';
import { getRecord } from '../../src/model/corpus.ts';
import { comparisonView, storyPapers } from '../../src/views/comparison-view.ts';
import { paperColumns } from '../../src/views/paper-columns.ts';
import { passages } from '../../src/views/passage-view.ts';
import { articleOf, quoteIn } from '../fixtures/articles.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

const corpus = smallCorpus();
const story = getRecord(corpus.stories, 'bridge');
const columnsOf = (id: string, from = corpus) => paperColumns(getRecord(from.claims, id), from);
const asserted = { difference: null, shared: false };

test('the columns of a claim that both papers carry', () => {
  const [post, star] = columnsOf('bridge-inspected');
  expect(post).toMatchObject({
    outlet: { id: 'morning-post', name: 'The Morning Post', short: 'Post', address: '/actors/morning-post/' },
    articleAddress: '/articles/bridge/morning-post/',
    absence: null,
    ownClaim: null,
    appearances: [
      {
        anchor: 'in-morning-post',
        address: '/claims/bridge-inspected/#in-morning-post',
        passageAddress: '/articles/bridge/morning-post/#bridge-inspected',
        as: 'Zoë Doe',
        cue: 'said',
        mode: 'mixed',
        identity: null,
        via: [],
      },
    ],
  });
  expect(post?.appearances[0]?.passages).toEqual([
    {
      paragraph: 1,
      insideQuotation: false,
      segments: [
        { ...asserted, text: 'The minister, Zoë Doe, said ', quoted: false },
        { ...asserted, text: 'the bridge “was inspected in ', quoted: true },
        { text: 'March', quoted: true, difference: 1, shared: false },
        { ...asserted, text: '”', quoted: true },
        { ...asserted, text: ' 🌉 and is safe.', quoted: false },
      ],
    },
  ]);
  expect(star).toMatchObject({
    outlet: { id: 'evening-star', short: 'Star' },
    absence: null,
    appearances: [{ anchor: 'in-evening-star', as: 'A minister', mode: 'indirect', identity: 'the Post names her' }],
  });
});

test('silence is told apart by whether it was checked', () => {
  const absences = (from = corpus) =>
    ['bridge-inspected', 'bridge-not-inspected', 'repair-cost'].map((id) =>
      columnsOf(id, from).map(({ outlet, absence }) => [outlet.id, absence]),
    );
  const silent = (absence: string) => [
    ['morning-post', null],
    ['evening-star', absence],
  ];
  expect(absences()).toEqual([
    [
      ['morning-post', null],
      ['evening-star', null],
    ],
    silent('not-checked'),
    silent('not-checked'),
  ]);
  const complete = smallCorpus({ 'articles/bridge/evening-star.md': ['annotation: partial', 'annotation: complete'] });
  expect(absences(complete)).toEqual([
    [
      ['morning-post', null],
      ['evening-star', null],
    ],
    silent('checked'),
    silent('checked'),
  ]);
});

test('a claim that a paper carries twice has an address for each, counted in the order of the record', () => {
  const twice = smallCorpus({
    'claims/bridge/repair-cost.md': [
      '    mode: outlet\n',
      '    mode: outlet\n  - article: bridge/morning-post\n    quote: stays shut\n    mode: outlet\n',
    ],
  });
  expect(
    columnsOf('repair-cost', twice)[0]?.appearances.map(({ anchor, passages: [passage] }) => [
      anchor,
      passage?.paragraph,
    ]),
  ).toEqual([
    ['in-morning-post', 3],
    ['in-morning-post-2', 2],
  ]);
});

test.each<
  readonly [name: string, quotes: readonly string[], fullText: boolean, expected: readonly (readonly string[])[]]
>([
  [
    'quotes of one sentence share it',
    ['was inspected', 'in March'],
    true,
    [['It ', '*was inspected', ' then, ', '*in March', '.']],
  ],
  [
    'quotes of two sentences stand apart',
    ['in March', 'Never'],
    true,
    [
      ['It was inspected then, ', '*in March', '.'],
      ['*Never', ', they say.'],
    ],
  ],
  [
    'a quote over two sentences shows both',
    ['in March. Never'],
    true,
    [['It was inspected then, ', '*in March. Never', ', they say.']],
  ],
  [
    'quotes of two paragraphs stand apart',
    ['in March', 'Later'],
    true,
    [
      ['It was inspected then, ', '*in March', '.'],
      ['*Later', '.'],
    ],
  ],
  ['of a text that may not be republished only the quote', ['in March', 'Never'], false, [['*in March'], ['*Never']]],
])('%s', (_name, quotes, fullText, expected) => {
  const article = { ...articleOf('s/o', '🌉. It was inspected then, in March. Never, they say.', 'Later.'), fullText };
  const anchored = quotes.map((quote) => quoteIn(article, quote));
  const wording = quotes.map((text) => [{ text, differs: false, group: null, kind: null, shared: false }]);
  const shown = passages(article, anchored, wording);
  expect(shown.map(({ segments }) => segments.map(({ text, quoted }) => (quoted ? `*${text}` : text)))).toEqual(
    expected,
  );
});

test('the comparison table: claims under their points, those that more papers carry first', () => {
  const rows = comparisonView(story, corpus).map(({ id, question, note, rows: claims }) => ({
    ...{ id, question, note },
    rows: claims.map(({ claim, carriedBy, differs, columns }) => [claim.id, carriedBy, differs, columns.length]),
  }));
  expect(rows).toEqual([
    {
      id: 'inspection',
      question: 'Was it inspected?',
      note: 'The papers give different months.',
      rows: [
        ['bridge-inspected', 2, true, 2],
        ['bridge-not-inspected', 1, false, 2],
      ],
    },
    { id: 'cost', question: 'What will it cost?', note: null, rows: [['repair-cost', 1, false, 2]] },
  ]);
});

test('of claims that as many papers carry, the one printed first comes first', () => {
  const one = smallCorpus({ 'claims/bridge/repair-cost.md': ['point: cost', 'point: inspection'] });
  const ids = comparisonView(getRecord(one.stories, 'bridge'), one).map(({ rows }) =>
    rows.map(({ claim }) => claim.id),
  );
  expect(ids).toEqual([['bridge-inspected', 'bridge-not-inspected', 'repair-cost'], []]);
});

test('the papers stand in the order of the story', () => {
  const other = smallCorpus({ 'stories/bridge.md': ['[morning-post, evening-star]', '[evening-star, morning-post]'] });
  const order = (from: typeof corpus) =>
    storyPapers(getRecord(from.stories, 'bridge'), from).map(({ outlet }) => outlet.short);
  expect([order(corpus), order(other)]).toEqual([
    ['Post', 'Star'],
    ['Star', 'Post'],
  ]);
  expect(columnsOf('bridge-inspected', other).map(({ outlet }) => outlet.id)).toEqual(['evening-star', 'morning-post']);
  expect(getRecord(other.claims, 'bridge-inspected').appearances.map(({ outlet }) => outlet)).toEqual([
    'evening-star',
    'morning-post',
  ]);
});

test('a passage that begins inside a quotation says so', () => {
  const article = `---
published: 2023-06-02
annotation: partial
---

The minister, Zoë Doe, said the bridge “was inspected in March”. Repairs will cost £3m. The ‘safe bridge’ stays shut.

“It was not,” said Joe Bloggs, an engineer. “I know. I would know.”
`;
  const inside = smallCorpus({
    'articles/bridge/morning-post.md': article,
    'claims/bridge/bridge-not-inspected.md': ['“I would know.”', 'I would know.'],
  });
  const [post] = columnsOf('bridge-not-inspected', inside);
  expect(post?.appearances[0]?.passages.map(({ insideQuotation }) => insideQuotation)).toEqual([false, true]);
});
