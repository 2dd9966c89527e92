import { expect, test } from 'vitest';
import { activeFilters } from '../../src/browser/search/facets/active-filters.ts';
import {
  addressProblemWords,
  correctionWords,
  datesWords,
  deadEndWords,
  exclusionWords,
  periodWords,
  speakerWords,
  totalWords,
  valueWords,
} from '../../src/browser/search/search-words.ts';
import type { Facets } from '../../src/search/filters/count-facets.ts';
import { emptyState } from '../../src/search/search-state.ts';

test.each([
  ['Lee Anderson', ['Tory deputy chair'], ['the-sun'], 'Lee Anderson, as reported'],
  ['The Sun', [], ['the-sun'], 'The Sun, in its own voice'],
  ['The Sun and The Telegraph', [], ['the-sun', 'the-telegraph'], 'The Sun and The Telegraph, in their own voices'],
])('says of %s, printed as %j in %j: %s', (speakerName, attributions, outlets, words) => {
  expect(speakerWords({ speakerName, attributions, outlets })).toBe(words);
});

test.each([
  ['2023', '2023'],
  ['2023-08', 'August 2023'],
  ['2023-08-12', '12 August 2023'],
  ['2023-02-31', '2023-02-31'],
])('calls %s %s', (period, words) => {
  expect(periodWords(period)).toBe(words);
});

test.each([
  [null, null, ''],
  ['2023', null, 'from 2023'],
  [null, '2023-08', 'to August 2023'],
  ['2023-05', '2023-08', 'from May 2023 to August 2023'],
  ['2023-08', '2023-08', 'in August 2023'],
])('calls the dates from %s to %s “%s”', (from, to, words) => {
  expect(datesWords(from, to)).toBe(words);
});

const seybert = { typed: 'seybert', instead: 'seibert', names: ['Bjoern Seibert'] };

test.each([
  [{ total: 0 }, 'No claim found'],
  [{ total: 1 }, '1 claim'],
  [{ total: 2, isPartial: true }, 'No claim has all of these words. The nearest: 2 claims'],
  [{ total: 0, isPartial: true }, 'No claim found'],
  [{ total: 200, complete: false }, 'At least 200 claims'],
  [{ total: 0, unknown: ['truss'] }, 'Nothing about “truss”'],
  [{ total: 0, isWordless: true }, 'Nothing to look for: type a name or a word'],
  [{ total: 0, corrections: [seybert] }, 'Nobody called “seybert”. Looked for Bjoern Seibert. No claim found'],
  [{ total: 3, beginning: 'read' }, '3 claims with names or words that begin with “read”'],
  [{ total: 5, corrections: [seybert] }, 'Nobody called “seybert”. Showing Bjoern Seibert: 5 claims'],
])('says for %j: %s', (result, words) => {
  expect(
    totalWords({ complete: true, corrections: [], beginning: null, unknown: [], isWordless: false, ...result }),
  ).toBe(words);
});

test.each([
  [['zzzxq'], 0, 'zzzxq', 0, ''],
  [['zzzxq'], 1, 'zzzxq', 1, 'Without a part of the query:'],
  [['zz', 'xx'], 1, 'zz xx', 0, 'Without a part of the query:'],
  [[], 2, 'memo dinghy', 0, 'No claim has all of these words.'],
  [[], 2, 'memo', 1, 'No claim matches all of these. Without one of them:'],
  [[], 0, '', 1, 'No claim passes these filters.'],
  [[], 0, '', 2, 'No claim passes these filters. Dropping one filter alone does not help.'],
])('where %j are unknown and %d ways lead out of “%s” and %d filters, says %s', (unknown, ways, q, filters, words) => {
  expect(deadEndWords({ unknown, isWordless: false }, ways, q, filters)).toBe(words);
});

test('gives no reason a second time where nothing can be looked for', () => {
  const result = { unknown: [], isWordless: true };
  expect([0, 1].map((ways) => deadEndWords(result, ways, '!!!', ways))).toEqual(['', 'Without a part of the query:']);
});

test.each([
  ['mode', 'indirect', 'Paraphrased'],
  ['mode', 'sung', 'a label'],
  ['disputed', 'yes', 'Disputed'],
  ['role', 'said-about', 'Said about'],
  ['outlet', 'the-sun', 'a label'],
] as const)('calls the %s %s %s', (key, value, words) => {
  expect(valueWords(key, value, 'a label').toLowerCase()).toBe(words.toLowerCase());
});

test.each([
  [
    { key: 'actor', value: '<b>', problem: 'unreadable' },
    'In the address, actor “<b>” cannot be understood; it was ignored.',
  ],
  [
    { key: 'actor', value: 'x-y', problem: 'unknown' },
    'In the address, actor “x-y” is not on this site; it was ignored.',
  ],
  [
    { key: 'role', value: 'said-by', problem: 'without-actor' },
    'In the address, role “said-by” needs a person or organisation; it was ignored.',
  ],
  [
    { key: 'outlet', value: 'x', problem: 'repeated' },
    'In the address, outlet “x” is given more than once; the first is used.',
  ],
  [
    { key: 'to', value: '2023-05', problem: 'before-from' },
    'In the address, to “2023-05” ends before “from” begins; it was ignored.',
  ],
  [{ key: 'q', value: 'aaa', problem: 'too-long' }, 'The words searched for were too long, and were cut.'],
] as const)('says what was wrong with the address: %j', (problem, words) => {
  expect(addressProblemWords(problem)).toBe(words);
});

test('says what was searched for instead of a word', () => {
  expect(
    correctionWords({ typed: 'comission', instead: 'commission', names: ['The Commission', 'Its spokesman'] }),
  ).toBe('Nobody called “comission”. Showing “commission”.');
  expect(exclusionWords(['friday', 'never said'])).toBe('Leaving out claims with “friday” or “never said”.');
});

test('names each filter, and leads to the state without it', () => {
  const facets = {
    actor: [{ value: 'ann', label: 'Ann', count: 1 }],
    point: [{ value: 'story/cost', label: 'What does it cost?', count: 1 }],
  } as unknown as Facets;
  const state = { ...emptyState, q: 'a', actor: 'ann', role: 'said-about' as const, point: 'cost', to: '2023' };
  const bare = { ...state, actor: null, role: null };
  expect(activeFilters(state, { ...facets, outlet: [], mode: [], disputed: [] } as Facets)).toEqual([
    { key: 'actor', words: 'Said about Ann', without: bare },
    { key: 'point', words: 'What does it cost?', without: { ...state, point: null } },
    { key: 'date', words: 'Said to 2023', without: { ...state, to: null } },
  ]);
  expect(activeFilters({ ...state, role: null }, null)[0]?.words).toBe('ann, in any role');
});
