import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type AddressProblem,
  emptyState,
  formatAddress,
  parseAddress,
  type SearchState,
} from '../../src/search/search-state.ts';

const addresses: readonly (readonly [
  address: string,
  state: Partial<SearchState>,
  problems: readonly AddressProblem[],
])[] = [
  ['', {}, []],
  ['?q=not+open', { q: 'not open' }, []],
  ['?actor=bjoern-seibert&role=said-about', { actor: 'bjoern-seibert', role: 'said-about' }, []],
  [
    '?outlet=the-sun&point=story/point&mode=direct&disputed=yes&from=2023&to=2023-08-12',
    { outlet: 'the-sun', point: 'story/point', mode: 'direct', disputed: 'yes', from: '2023', to: '2023-08-12' },
    [],
  ],
  ['?role=said-by', {}, [{ key: 'role', value: 'said-by', problem: 'without-actor' }]],
  ['?role=king&actor=x', { actor: 'x' }, [{ key: 'role', value: 'king', problem: 'unreadable' }]],
  [
    '?disputed=perhaps&from=yesterday',
    {},
    [
      { key: 'disputed', value: 'perhaps', problem: 'unreadable' },
      { key: 'from', value: 'yesterday', problem: 'unreadable' },
    ],
  ],
  [
    '?actor=<script>alert(1)</script>',
    {},
    [{ key: 'actor', value: '<script>alert(1)</script>', problem: 'unreadable' }],
  ],
  ['?actor=a&actor=b', { actor: 'a' }, [{ key: 'actor', value: 'b', problem: 'repeated' }]],
  ['?to=2023-13', {}, [{ key: 'to', value: '2023-13', problem: 'unreadable' }]],
  ['?to=2023-00', {}, [{ key: 'to', value: '2023-00', problem: 'unreadable' }]],
  ['?from=2023-05&to=2023-12-29', { from: '2023-05', to: '2023-12-29' }, []],
  ['?from=2023-12-1x', {}, [{ key: 'from', value: '2023-12-1x', problem: 'unreadable' }]],
  ['?from=2023-12-32', {}, [{ key: 'from', value: '2023-12-32', problem: 'unreadable' }]],
  ['?from=12023', {}, [{ key: 'from', value: '12023', problem: 'unreadable' }]],
  ['?from=2023-08&to=2023-08', { from: '2023-08', to: '2023-08' }, []],
  ['?from=2023-08-12&to=2023', { from: '2023-08-12', to: '2023' }, []],
  ['?from=2023&to=2023-08', { from: '2023', to: '2023-08' }, []],
  ['?from=2023-08&to=2023-05', { from: '2023-08' }, [{ key: 'to', value: '2023-05', problem: 'before-from' }]],
  ['?from=2024&to=2023-12-31', { from: '2024' }, [{ key: 'to', value: '2023-12-31', problem: 'before-from' }]],
  ['?outlet=__proto__', {}, [{ key: 'outlet', value: '__proto__', problem: 'unreadable' }]],
  ['?utm_source=chat&q=%E0%A4%A', { q: '\ufffd%A' }, []],
];

test.each(addresses)('reads %s', (address, state, problems) => {
  expect(parseAddress(address)).toEqual({ state: { ...emptyState, ...state }, problems });
});

test('cuts a query that nobody types', () => {
  const { state, problems } = parseAddress(`?q=${'a'.repeat(10_000)}`);
  expect({ length: state.q.length, problems: problems.map(({ problem }) => problem) }).toEqual({
    length: 300,
    problems: ['too-long'],
  });
});

test('writes nothing for the empty state, and the parts in one order', () => {
  expect([formatAddress(emptyState), formatAddress({ ...emptyState, disputed: 'yes', q: 'a b', actor: 'x' })]).toEqual([
    '',
    '?q=a+b&actor=x&disputed=yes',
  ]);
});

test('reads what it wrote', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
  const states = fc.record({
    q: fc.string({ unit: 'grapheme', maxLength: 40 }),
    actor: slug,
    role: maybe(fc.constantFrom('said-by', 'disputed-by')),
    outlet: maybe(slug),
    point: maybe(slug),
    mode: maybe(slug),
    disputed: maybe(fc.constantFrom('yes', 'no')),
    from: maybe(fc.constantFrom('2023', '2023-08')),
    to: maybe(fc.constantFrom('2024-01-31')),
    state: maybe(slug),
    story: maybe(slug),
  }) as fc.Arbitrary<SearchState>;
  fc.assert(
    fc.property(states, (state) => {
      expect(parseAddress(formatAddress(state))).toEqual({ state, problems: [] });
    }),
  );
});

test('reads any address without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Object.keys(parseAddress(text).state)).toEqual(Object.keys(emptyState));
    }),
  );
});
