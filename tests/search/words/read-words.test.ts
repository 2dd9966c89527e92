import { expect, test } from 'vitest';
import { foldSpellings, foldWord, foldWords } from '../../../src/search/words/fold-words.ts';
import { nameKeys, surnameKeys } from '../../../src/search/words/name-keys.ts';
import { soundKey } from '../../../src/search/words/sound-key.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';

test.each([
  ['Straße', ['strasse']],
  ['Łódź', ['lodz']],
  ['Þór', ['thor']],
  ['Siebert’s', ['siebert']],
  ['ZOË’S', ['zoe']],
  ["O'Neill", ['oneill']],
  ['100,000', ['100000']],
  ['3.5', ['3.5']],
  ['U.K.', ['uk']],
  ['co\u00adop', ['coop']],
  ['漢', ['漢']],
  ['ﬁve', ['five']],
  ['Größe', ['grosse', 'groesse']],
  ['Søren', ['soren', 'soeren']],
  ['Åse', ['ase', 'aase']],
  ['😀', []],
])('%s is looked up as %j', (word, spellings) => {
  expect(foldSpellings(word)).toEqual(spellings);
  expect(foldWord(word)).toBe(spellings[0] ?? '');
});

test.each<[text: string, words: readonly (readonly [word: string, start: number, end: number])[]]>([
  [
    '习近平说 ok',
    [
      ['习近', 0, 2],
      ['近平', 1, 3],
      ['平说', 2, 4],
      ['说', 3, 4],
      ['ok', 5, 7],
    ],
  ],
  [
    'x Kim정은',
    [
      ['x', 0, 1],
      ['Kim', 2, 5],
      ['정은', 5, 7],
      ['은', 6, 7],
    ],
  ],
  [
    '1.5m and 1,234.5bn; v1.2',
    [
      ['1.5m', 0, 4],
      ['and', 5, 8],
      ['1,234.5bn', 9, 18],
      ['v1', 20, 22],
      ['2', 23, 24],
    ],
  ],
  [
    'don’t ’twas',
    [
      ['don’t', 0, 5],
      ['twas', 7, 11],
    ],
  ],
])('the words of %s', (text, words) => {
  expect(splitWords(text).map(({ word, start, end }) => [word, start, end])).toEqual(words);
});

test('words that fold to nothing are left out, and figures are read over their neighbours', () => {
  expect(foldWords('😀 Six, or 480 million?')).toEqual([
    { folded: 'six', figure: '6', start: 3, end: 6 },
    { folded: 'or', figure: null, start: 8, end: 10 },
    { folded: '480', figure: '480000000', start: 11, end: 14 },
    { folded: 'million', figure: '480000000', start: 15, end: 22 },
  ]);
});

test.each([
  ['seibert', 'sbrt'],
  ['seybert', 'sbrt'],
  ['zeibert', 'sbrt'],
  ['philip', 'flp'],
  ['cook', 'k'],
  ['jack', 'jk'],
  ['cecil', 'sl'],
  ['wagner', 'vgnr'],
  ['thomas', 'tms'],
  ['schmidt', 'skmt'],
  ['schmitt', 'skmt'],
  ['quinn', 'kn'],
  ['anna', 'an'],
  ['yeats', 'ats'],
  ['oo', 'a'],
])('%s sounds like %s', (word, key) => {
  expect(soundKey(word)).toBe(key);
});

test.each([
  ['Sir Tim Barrow', ['tim barrow'], ['barrow']],
  ['The Sun', ['sun'], ['sun']],
  ['Bjørn Seibert', ['bjorn seibert', 'bjoern seibert'], ['seibert']],
  ['Åse', ['ase', 'aase'], []],
  ['The', ['the'], []],
  ['😀', [], []],
])('%s is called by %j, and as a person by the surname %j', (name, keys, surnames) => {
  expect(nameKeys(name)).toEqual(keys);
  expect(surnameKeys({ name, kind: 'person' })).toEqual(surnames);
  expect(surnameKeys({ name, kind: 'outlet' })).toEqual([]);
});
