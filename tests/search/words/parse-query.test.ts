import { expect, test } from 'vitest';
import { begins, fitsTerm, parseQuery, type QueryWord } from '../../../src/search/words/parse-query.ts';

/** A word as `<typed>=<spellings>`, with `…` where it is unfinished, `"` where quoted, `?` where no claim needs it. */
const drawn = ({ typed, spellings, unfinished, quoted, optional }: QueryWord): string =>
  `${typed}=${spellings.join('/')}${unfinished ? '…' : ''}${quoted ? '"' : ''}${optional ? '?' : ''}`;
const typedIn = (runs: readonly (readonly QueryWord[])[]): string[] =>
  runs.map((run) => run.map(({ typed }) => typed).join(' '));

test.each<[q: string, words: readonly string[], phrases?: readonly string[], exclusions?: readonly string[]]>([
  ['', []],
  ['deal', ['deal=deal…']],
  ['deal ', ['deal=deal']],
  ['what did seibert say', ['what=what?', 'did=did?', 'seibert=seibert', 'say=say?']],
  ['the', ['the=the…']],
  ['Björn', ['Björn=bjorn/bjoern…']],
  ['"not open" deal', ['not=not"', 'open=open"', 'deal=deal…'], ['not open']],
  ['«not open» deal', ['not=not"', 'open=open"', 'deal=deal…'], ['not open']],
  ['“the open', ['the=the"', 'open=open…"'], ['the open']],
  ['‘never said’ x', ['never=never"', 'said=said"', 'x=x…'], ['never said']],
  ['it’s ‘so', ['it’s=it?', 'so=so…"']],
  ['480 million people', ['480 million=480000000', 'people=people…']],
  ['"480 million"', ['480=480/480000000"', 'million=million/480000000"'], ['480 million']],
  ['six seven', ['six=six/6', 'seven=seven/7…']],
  ['100 000', ['100\u00a0000=100000…']],
  ['over 100 000', ['over=over', '100\u00a0000=100000…']],
  ['1100 000', ['1100=1100', '000=000…']],
  ['-deal seibert', ['seibert=seibert…'], [], ['deal']],
  ['−"not open" x', ['x=x…'], [], ['not open']],
  ['- deal', ['deal=deal…']],
  ['-! deal', ['deal=deal…'], [], []],
  ['a-b', ['a=a?', 'b=b…']],
  ['习近平', ['习近=习近', '近平=近平…', '平=平…']],
  ['平 -近', ['平=平…'], [], ['近']],
])('%s', (q, words, phrases = [], exclusions = []) => {
  const query = parseQuery(q);
  expect(query.words.map(drawn)).toEqual(words);
  expect([typedIn(query.phrases), typedIn(query.exclusions)]).toEqual([phrases, exclusions]);
});

test('a query has sixteen words at most', () => {
  const words = Array.from({ length: 20 }, (_, at) => `w${at}`);
  expect(parseQuery(words.join(' ')).words.map(({ typed }) => typed)).toEqual(words.slice(0, 16));
});

test('an excluded word is meant whole, but for one character of a script without spaces', () => {
  const unfinished = (q: string) => parseQuery(q).exclusions.map((run) => run.map((word) => word.unfinished));
  expect([unfinished('x -dea'), unfinished('x -近')]).toEqual([[[false]], [[true]]]);
});

test.each([
  ['dea', 'deal', true],
  ['deal', 'dea', false],
  ['48', '480', false],
  ['480m', '480million', true],
])('whether %s begins %s: %s', (spelling, term, expected) => {
  expect(begins(spelling, term)).toBe(expected);
});

test('a word fits its own terms, and longer ones only while it is typed', () => {
  const [whole] = parseQuery('Björn ').words;
  const [beginning] = parseQuery('Björn').words;
  const fits = (word: QueryWord | undefined) =>
    ['bjorn', 'bjoern', 'bjornson', 'bjor'].map((term) => word !== undefined && fitsTerm(word, term));
  expect([fits(whole), fits(beginning)]).toEqual([
    [true, true, false, false],
    [true, true, true, false],
  ]);
});
