import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { paperColumns } from '../../../src/views/claim/paper-columns.ts';
import { passageViews } from '../../../src/views/claim/passage-view.ts';
import { storyPapers } from '../../../src/views/story/story-papers.ts';
import { articleOf, quoteIn } from '../../fixtures/articles.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const corpus = smallCorpus();
const columnsOf = (id: string, from = corpus) => paperColumns(getRecord(from.claims, id), from);
const asserted = { difference: null, shared: false };

test('the columns of a claim that both papers carry', () => {
  const [post, star] = columnsOf('bridge-inspected');
  expect(post).toMatchObject({
    outlet: { id: 'morning-post', name: 'The Morning Post', short: 'Post', address: '/actors/morning-post/' },
    articles: [
      { id: 'bridge/morning-post', address: '/articles/bridge/morning-post/', printed: null, inferred: false },
    ],
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
      openingMark: null,
      language: null,
      quotedLanguage: null,
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

test('a paper printed before something was said is not silent on it', () => {
  const later = smallCorpus({ 'articles/bridge/evening-star.md': ['published: 2023-06~', 'published: 2023-06-01'] });
  expect(columnsOf('repair-cost', later).map(({ absence }) => absence)).toEqual([null, 'printed-before']);
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
    columnsOf('repair-cost', twice)[0]?.appearances.map(({ anchor, passageAddress, passages: [passage] }) => [
      anchor,
      passage?.paragraph,
      passageAddress,
    ]),
  ).toEqual([
    ['in-morning-post', 3, '/articles/bridge/morning-post/#_paragraph-3'],
    ['in-morning-post-2', 2, '/articles/bridge/morning-post/#repair-cost'],
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
  const shown = passageViews(article, anchored, wording);
  expect(shown.map(({ segments }) => segments.map(({ text, quoted }) => (quoted ? `*${text}` : text)))).toEqual(
    expected,
  );
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

test.each<
  readonly [name: string, paragraphs: readonly string[], quote: string, fullText: boolean, mark: string | null]
>([
  ['curly marks', ['“It was not,” said Joe. “I know. I would know.”'], 'I would know', true, '“'],
  ['single marks, with an apostrophe', ['‘It’s shut. I would know.’'], 'I would know', true, '‘'],
  ['straight marks', ['"We saw it. I would know."'], 'I would know', true, '"'],
  ['marks inside marks', ['‘He said “no”. I would know.’'], 'I would know', true, '‘'],
  ['a mark in an earlier paragraph', ['He said, «We saw it.', 'I would know.» So he left.'], 'I would know', true, '«'],
  ['a sentence with its own mark', ['‘I would know.’'], 'I would know', true, null],
  ['a mark that is opened again', ['“We saw it.', '“I would know.”'], 'I would know', true, null],
  ['a quotation that is over', ['He said “no”. I would know.'], 'I would know', true, null],
  ['a possessive', ['The officials’ best year. I would know.'], 'I would know', true, null],
  ['only the quote is shown, from its mark on', ['👍 ‘I would know.’'], 'I would know', false, null],
  ['only the quote is shown', ['👍 ‘👍 I would know.’'], 'would know', false, '‘'],
])('the mark of a quotation in which a passage begins: %s', (_name, texts, quote, fullText, mark) => {
  const article = { ...articleOf('s/o', ...texts), fullText };
  expect(passageViews(article, [quoteIn(article, quote)], []).map(({ openingMark }) => openingMark)).toEqual([mark]);
});
