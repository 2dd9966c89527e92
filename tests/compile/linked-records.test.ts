import { expect, test } from 'vitest';
import { inUtf16, shorten, trimmed } from '../../src/compile/check-coverage.ts';
import { isAccountedFor } from '../../src/compile/check-statements.ts';
import { getRecord } from '../../src/model/corpus.ts';
import { codePointIndex } from '../../src/text/code-points.ts';
import { ferryCorpus } from '../fixtures/ferry-story.ts';
import { smallCorpus } from '../fixtures/small-story.ts';

test('a story has its points and articles in its own order, its events where they stand, and its background', () => {
  const corpus = ferryCorpus({
    'stories/ferry.md': [
      'points:',
      `events:
  - date: 2024-03-09
    dateBasis: "inferred: the text names the day after"
    what: The pier was closed.
    article: ferry/coast-tribune
    quote: I closed it myself
  - { date: 2023, what: Ninety thousand sailed., article: ferry/daily-courier, quote: ninety thousand people }
points:`,
    ],
  });
  const { events, ...story } = getRecord(corpus.stories, 'ferry');
  expect(story).toEqual({
    id: 'ferry',
    title: 'The ferry that stays in harbour',
    question: 'Is the pier safe, and when will the ferry sail?',
    summary: 'The company keeps its ferry in harbour until winter. The harbour master contradicts it about the pier.',
    points: [
      { id: 'pier', question: 'Is the pier sound?', note: null },
      { id: 'sailings', question: 'When will the ferry sail?', note: 'The papers name the day in different ways.' },
    ],
    papers: ['island-gazette', 'coast-tribune', 'daily-courier'],
    articles: ['ferry/island-gazette', 'ferry/coast-tribune', 'ferry/daily-courier'],
    background: 'The ferry crosses a strait where spring begins in September.',
  });
  expect(events.map(({ quote, ...event }) => ({ ...event, quote: [quote.exact, quote.paragraph] }))).toEqual([
    {
      date: { edtf: '2024-03-09', basis: 'inferred: the text names the day after' },
      what: 'The pier was closed.',
      ...{ article: 'ferry/coast-tribune', edition: null, outlet: 'coast-tribune', quote: ['I closed it myself', 2] },
    },
    {
      date: { edtf: '2023', basis: null },
      what: 'Ninety thousand sailed.',
      ...{
        article: 'ferry/daily-courier',
        edition: null,
        outlet: 'daily-courier',
        quote: ['ninety thousand people', 3],
      },
    },
  ]);
});

test('an article has all its fields, and null for what is not known', () => {
  const { articles } = ferryCorpus({
    'articles/ferry/daily-courier.md': [
      'published: 2024-03-02',
      `published: 2024-03-02
outletBasis: "inferred: by its type"
headline: No ferry
byline: By Jo Roe in Emsford, PA
url: https://courier.example/ferry
archived: https://archive.example/ferry
lang: en-US
rights: Courier Ltd
fullText: false`,
    ],
  });
  const courier = getRecord(articles, 'ferry/daily-courier');
  expect(courier).toMatchObject({
    ...{ id: 'ferry/daily-courier', story: 'ferry', outlet: 'daily-courier', outletBasis: 'inferred: by its type' },
    byline: { printed: 'Jo Roe in Emsford, PA', people: ['Jo Roe'], place: 'Emsford', agency: 'PA' },
    ...{ archived: 'https://archive.example/ferry', lang: 'en-US' },
    ...{ headline: 'No ferry', url: 'https://courier.example/ferry', rights: 'Courier Ltd' },
    ...{ published: { edtf: '2024-03-02', basis: null }, annotation: 'partial', fullText: false },
    scareQuotes: [],
  });
  expect(courier.paragraphs.map(({ text }) => text).join('\n\n')).toBe(courier.text);
  expect(getRecord(articles, 'ferry/coast-tribune')).toMatchObject({
    ...{ outletBasis: null, headline: null, byline: null, archived: null, lang: null, rights: null, fullText: true },
    published: { edtf: '2024-03-09~', basis: 'inferred: the text names the day after' },
  });
});

test('the words of a scare quote are pinned, those of an ignored passage are not kept', () => {
  const { scareQuotes } = getRecord(smallCorpus().articles, 'bridge/morning-post');
  expect(scareQuotes.map(({ exact, paragraph }) => [exact, paragraph])).toEqual([['safe bridge', 2]]);
});

test('an outlet is an actor too, its short name among its other names, once', () => {
  const { actors } = ferryCorpus({ 'outlets/coast-tribune.yaml': 'name: Coast Tribune\nshort: Coast Tribune\n' });
  const names = ['coast-tribune', 'daily-courier', 'island-gazette'].map((id) => getRecord(actors, id));
  expect(names.map(({ kind, aliases }) => [kind, ...aliases])).toEqual([
    ['outlet'],
    ['outlet', 'Courier'],
    ['outlet', 'Gazette', 'Island Gazette'],
  ]);
  const twice = ferryCorpus({
    'outlets/island-gazette.yaml': 'name: The Island Gazette\nshort: Gazette\naliases: [Island Gazette, Gazette]\n',
  });
  expect(getRecord(twice.actors, 'island-gazette').aliases).toEqual(['Island Gazette', 'Gazette']);
});

test('an actor has its roles and other names, whenever it bears them', () => {
  const { actors } = ferryCorpus({
    'actors/ada-holt.yaml': [
      'kind: person',
      'kind: person\ninSentence: Captain Holt\ndescription: She runs the harbour.\naliases: [{ name: Captain Holt, until: 2020 }, Ada H.]\nsearchWords: [harbour]',
    ],
  });
  expect(getRecord(actors, 'ada-holt')).toMatchObject({
    ...{
      id: 'ada-holt',
      name: 'Ada Holt',
      inSentence: 'Captain Holt',
      kind: 'person',
      description: 'She runs the harbour.',
    },
    ...{ aliases: ['Captain Holt', 'Ada H.'], searchWords: ['harbour'] },
    datedAliases: [{ name: 'Captain Holt', from: null, until: '2020' }],
    roles: [{ role: 'the harbour master', article: 'ferry/daily-courier', from: null, until: null }],
  });
});

test.each([
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
])('words in a message are eighty characters at most', (words, shown) => {
  expect(shorten(words)).toBe(shown);
});

test.each([
  ['“One two.”', 'One two'],
  [' — ', ''],
  ['one', 'one'],
  ['(a) b!', 'a) b'],
])('%j without the punctuation at its ends', (text, words) => {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(words);
});

test.each([
  ['half of the letters', [[2, 4]], true],
  ['less than half', [[2, 3]], false],
  [
    'half of them in passages that overlap',
    [
      [2, 3],
      [2, 4],
    ],
    true,
  ],
  [
    'one passage twice, which counts once',
    [
      [2, 3],
      [2, 3],
    ],
    false,
  ],
  [
    'passages in another order',
    [
      [6, 7],
      [2, 3],
    ],
    true,
  ],
  [
    'what touches the statement',
    [
      [0, 2],
      [8, 12],
    ],
    false,
  ],
] as const)('a statement is recorded where %s is quoted', (_name, passages, expected) => {
  const text = '🚢 ab, cd 🚢 ef';
  const article = { text, codePoints: codePointIndex(text) };
  expect(
    isAccountedFor(
      article,
      [{ start: 2, end: 8 }],
      passages.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(expected);
});

test('places in a text are UTF-16 units where words are cut out of it', () => {
  const codePoints = codePointIndex('🚢🚢ab');
  expect(inUtf16({ codePoints } as Parameters<typeof inUtf16>[0], { start: 1, end: 3 })).toEqual({ start: 2, end: 5 });
});
