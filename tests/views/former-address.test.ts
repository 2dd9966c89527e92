import { expect, test } from 'vitest';
import { formerAddresses, isFormerRecord } from '../../src/views/former-address.ts';
import { ferryCorpus } from '../fixtures/ferry-story.ts';

const ledger = [
  'actors:',
  `actors:
  harbour-master: { moved: ada-holt }
  captain: { withdrawn: 2026-01-02, reason: Nobody names him. }`,
] as const;

const formerIn = (kind: string, entry: string) =>
  formerAddresses(ferryCorpus({ 'permalinks.yaml': [`\n${kind}:\n`, `\n${kind}:\n  ${entry}\n`] }));

test('each address of a record that has moved leads to that of the one in its place; of one withdrawn it says why', () => {
  const master = { kind: 'actors', id: 'harbour-master', page: '/actors/harbour-master/' };
  const captain = { kind: 'actors', id: 'captain', page: '/actors/captain/' };
  const moved = { outcome: 'moved', moved: 'ada-holt', name: 'Ada Holt' };
  const withdrawn = { outcome: 'withdrawn', date: '2026-01-02', reason: 'Nobody names him.' };
  const ends = ['/', '/feed.atom', '/feed.json', '.png'];
  expect(formerAddresses(ferryCorpus({ 'permalinks.yaml': ledger }))).toEqual([
    ...ends.map((end) => ({
      ...{ ...master, ...moved, address: `/actors/harbour-master${end}`, to: `/actors/ada-holt${end}` },
    })),
    ...ends.map((end) => ({ ...captain, ...withdrawn, address: `/actors/captain${end}` })),
  ]);
});

test.each([
  ['articles', 'ferry/times: { moved: ferry/coast-tribune }', 'Coast Tribune: The ferry that stays in harbour'],
  ['claims', 'sound: { moved: pier-sound }', 'Northern Ferry Company, as reported: Every pile of the pier is sound.'],
  ['differences', 'piles: { moved: number-of-piles }', 'How many piles are rotten?'],
  ['stories', 'boat: { moved: ferry }', 'The ferry that stays in harbour'],
])('of %s with %s the new one is called %s', (kind, entry, name) => {
  const [first] = formerIn(kind, entry);
  expect(first?.outcome === 'moved' && first.name).toBe(name);
});

test.each([
  ['claims', 'sound: { moved: pier-sound }', ['/claims/sound.json']],
  ['differences', 'piles: { moved: number-of-piles }', ['/differences/piles.json']],
  ['stories', 'boat: { moved: ferry }', []],
])('of %s that have moved the site says so as JSON at %s', (kind, entry, addresses) => {
  expect(
    formerIn(kind, entry)
      .filter(isFormerRecord)
      .map(({ address }) => address),
  ).toEqual(addresses);
});

test('an earlier edition of an article has addresses of its own, which lead on when the article moves', () => {
  const corpus = ferryCorpus({
    'articles/ferry/coast-tribune/2024-03-08.md': '---\ndate: 2024-03-08\n---\n\nThe pier is closed.\n',
    'permalinks.yaml': [
      '\narticles:\n',
      `
editions:
  ferry/coast-tribune/2024-03-08: live
  ferry/times/2024-03-08: { moved: ferry/coast-tribune/2024-03-08 }
articles:
  ferry/times: { moved: ferry/coast-tribune }
`,
    ],
  });
  const leading = formerAddresses(corpus).map((one) => [one.address, one.outcome === 'moved' && one.to]);
  expect(leading).toEqual(
    ['', '/2024-03-08'].flatMap((edition) =>
      ['/', '.bib', '.ris', '.csl.json', '.png'].map((end) => [
        `/articles/ferry/times${edition}${end}`,
        `/articles/ferry/coast-tribune${edition}${end}`,
      ]),
    ),
  );
});
