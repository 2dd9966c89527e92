import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { totalWords } from '../../src/browser/search/search-words.ts';
import { compile } from '../../src/compile/compile.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { SearchSource } from '../../src/search/search-document.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { emptyState } from '../../src/search/search-state.ts';
import { foldWords } from '../../src/search/words/fold-words.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { openSource } from './open-sample.ts';

/** Names that come near to those of the published articles, and are not in them. */
let engine: SearchEngine;
let source: SearchSource;
beforeAll(async () => {
  const { corpus } = compile(readContent('content'));
  if (corpus === null) throw new Error('the content does not compile');
  source = searchSource(corpus);
  engine = await openSource(source);
});

const search = (q: string, facets = false): Promise<SearchResult> =>
  engine.search({ ...emptyState, q }, { limit: 100, facets });

test.each([
  ...['Pamela Anderson', 'Pamela Andersen', 'Gillian Anderson', 'Ian Anderson', 'Wes Anderson', 'Anderson Cooper'],
  ...['Joe Anderson', 'Will Anderson', 'Bill Anderson', 'Tim Anderson', 'Jake Anderson', 'Ursula Anderson'],
  ...['Halle Berry', 'Chuck Berry', 'May Berry', 'Rishi Berry', 'Matt Perry', 'Katy Perry', 'perry', 'Barry'],
  ...['Gary Barlow', 'barlow', 'Clyde Barrow', 'Lee Barrow', 'Tim Farron', 'Tim Cook', 'Tim Burton', 'Bruce Lee'],
  ...['Lee Child', 'Lee Harvey Oswald', 'Keir Hardie', 'Keir Sunak', 'Hugo Sunak', 'Akshata Sunak', 'Sunaks'],
  ...['Brigitte Macron', 'Ben Macron', 'Emmanuel Kant', 'Pete Seibert', 'Emmanuel Seibert', 'Björn Borg'],
  ...['Ursula Andress', 'Robert Ley', 'Jake Gyllenhaal', 'Rishi Kapoor', 'PM Johnson', 'prime minister Truss'],
])('finds nobody for %s, and says so', async (name) => {
  const result = await search(name);
  expect({
    total: result.total,
    corrections: result.corrections,
    sure: result.actors.some(({ exact }) => exact),
  }).toEqual({ total: 0, corrections: [], sure: false });
  expect(totalWords(result)).toMatch(/^(?:Nothing about “|No claim found$)/);
});

test.each([
  ['andersen', 'Nobody called “andersen”. Showing Lee Anderson: '],
  ['Lee Andersen', 'Nobody called “Andersen”. Showing Lee Anderson: '],
  ['barow', 'Nobody called “barow”. Showing Sir Tim Barrow: '],
  ['borrow', 'Nobody called “borrow”. Showing Sir Tim Barrow: '],
  ['sunack', 'Nobody called “sunack”. Showing Rishi Sunak: '],
  ['starmar', 'Nobody called “starmar”. Showing Sir Keir Starmer: '],
  ['marcon', 'Nobody called “marcon”. Showing Emmanuel Macron: '],
  ['layen', 'Nobody called “layen”. Showing Ursula von der Leyen: '],
])('announces whom it shows instead of %s', async (typed, announced) => {
  const result = await search(typed);
  expect(totalWords(result)).toBe(`${announced}${result.total === 1 ? '1 claim' : `${result.total} claims`}`);
});

test.each([
  ['Mrs Sunak', 'Mrs Sunak', 'Rishi Sunak'],
  ['Miss Rishi Sunak', 'Miss Rishi Sunak', 'Rishi Sunak'],
  ['“Mrs Sunak”', 'Mrs Sunak', undefined],
  ['what did Ms Seybert say', 'Ms Seybert', 'Bjoern Seibert'],
  ['Lady Macron', 'Lady Macron', 'Emmanuel Macron'],
  ['Dame Keir', 'Dame Keir', 'Sir Keir Starmer'],
  ['Baroness Berry', 'Baroness Berry', 'Sir Jake Berry'],
  ['Mrs Barrow deal', 'Mrs Barrow', undefined],
])('does not take %s for somebody whom the papers call otherwise', async (typed, unknown, offered) => {
  const result = await search(typed, true);
  const { total, differences, actors, suggestions } = result;
  expect(totalWords(result)).toBe(`Nothing about “${unknown}”`);
  expect({ total, differences, sure: actors.some(({ exact }) => exact), offered: suggestions[0]?.instead }).toEqual({
    ...{ total: 0, differences: [], sure: false, offered },
  });
});

test.each([
  ['Lord Sunak', 'Nobody called “Lord Sunak”. Showing Rishi Sunak: '],
  ['Mr Starmer', 'Nobody called “Mr Starmer”. Showing Sir Keir Starmer: '],
  ['Dame Ursula', 'Nobody called “Dame Ursula”. Showing Ursula von der Leyen: '],
  ['dr von der leyen', 'Nobody called “dr von der leyen”. Showing Ursula von der Leyen: '],
  ['Mr Sunak', ''],
  ['mr. macron', ''],
  ['Sir Tim', ''],
  ['Sir Jake Berry', ''],
  ['"Mr Sunak"', ''],
  ['the people Mr Sunak', ''],
])('answers %s with “%s…”', async (typed, announced) => {
  const result = await search(typed);
  expect(result.total).toBeGreaterThan(0);
  expect(totalWords(result)).toBe(`${announced}${result.total === 1 ? '1 claim' : `${result.total} claims`}`);
});

test.each(['!!!', '“”', ' ? ', '-', '🙂'])(
  'finds nothing for %s, in which there is nothing to look for',
  async (typed) => {
    const result = await search(typed);
    expect({ total: result.total, actors: result.actors, suggestions: result.suggestions }).toEqual({
      ...{ total: 0, actors: [], suggestions: [] },
    });
    expect(totalWords(result)).toBe('Nothing to look for: type a name or a word');
  },
);

test.each(['anders', 'macro', 'starm', 'lee anders', 'Berr'])(
  'says that %s is the beginning of what it shows',
  async (typed) => {
    const result = await search(typed);
    expect(result.beginning).toBe(typed.split(' ').at(-1));
    expect(totalWords(result)).toMatch(/^\d+ claims? with names or words that begin with “/);
  },
);

test('offers a person once, and no little words', async () => {
  const offered = async (q: string) => (await search(q)).suggestions.map(({ instead }) => instead);
  expect(await offered('barlow')).toEqual(['Sir Tim Barrow']);
  expect(await offered('geece')).toEqual(['Greece']);
  expect(await offered('Wes Anderson')).toEqual([]);
  expect(await offered('Lee Harvey')).toEqual([]);
  expect(await offered('Kim')).toEqual(['Sir Tim Barrow']);
});

test('counts a corrected word among the unknown ones, in the order of the query', async () => {
  expect((await search('Pamela Andersen')).unknown).toEqual(['Pamela', 'Andersen']);
});

/** All that a word can find: the words of claims, and those by which people and organisations are called. */
function knownWords({ actors, claims }: SearchSource): ReadonlySet<string> {
  const texts = [
    ...actors.flatMap(({ name, aliases, roles, searchWords = [] }) => [name, ...aliases, ...roles, ...searchWords]),
    ...claims.flatMap(({ gist, quotes, attributions, labels, question }) => [
      gist,
      ...quotes,
      ...attributions,
      ...labels,
      question,
    ]),
  ];
  return new Set(texts.flatMap((text) => foldWords(text).map(({ folded }) => folded)));
}

test('whoever is a letter away from a name is announced where anything is shown', async () => {
  const known = knownWords(source);
  const parts = source.actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  const tokens = [...new Set(parts.flatMap((part) => foldWords(part).map(({ folded }) => folded)))].filter(
    (token) => token.length > 2,
  );
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const near = fc
    .tuple(fc.constantFrom(...tokens), fc.nat(), letter, fc.constantFrom(0, 1), fc.boolean())
    .map(([token, at, put, cut, isEmpty]) => {
      const place = at % token.length;
      return token.slice(0, place) + (isEmpty ? '' : put) + token.slice(place + cut);
    });
  await fc.assert(
    fc.asyncProperty(near, async (typed) => {
      fc.pre(!known.has(typed));
      const { total, corrections } = await search(`${typed} `);
      expect(total === 0 || corrections.some((one) => one.typed === typed)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
