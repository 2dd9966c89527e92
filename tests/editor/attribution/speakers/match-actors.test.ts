import { expect, test } from 'vitest';
import { actorMatcher, nameWords } from '../../../../src/editor/attribution/speakers/match-actors.ts';

const match = actorMatcher([
  { id: 'jake-berry', name: 'Sir Jake Berry', aliases: ['Jake Berry'], kind: 'person' },
  { id: 'mary-berry', name: 'Mary Berry', aliases: [], kind: 'person' },
  { id: 'ann-noel', name: 'Ann Noël', aliases: [], kind: 'person' },
  { id: 'european-commission', name: 'European Commission', aliases: ['the Commission'], kind: 'organisation' },
  { id: 'eu', name: 'European Union', aliases: ['EU'], kind: 'organisation' },
]);

test.each([
  ['a whole name', 'Jake Berry', 'jake-berry'],
  ['a title more', 'Sir Jake Berry', 'jake-berry'],
  ['an accent less', 'Ann Noel', 'ann-noel'],
  ['a last name alone', 'Noel', 'ann-noel'],
  ['a last name of two', 'Berry', 'several'],
  ['an article', 'The European Commission', 'european-commission'],
  ['a name at the end of more words', 'former chairman Jake Berry', 'jake-berry'],
  ['a name that only belongs to another', 'EU officials', null],
  ['nobody', 'Tom Reed', null],
  ['nothing', '', null],
])('%s', (_about, printed, id) => {
  const found = match(printed);
  expect(found === null || found === 'several' ? found : found.id).toBe(id);
});

test('words for comparing names have no case, accents, articles or possessives', () => {
  expect(nameWords('The Prime Minister’s Björn O’Neill-Smith')).toEqual([
    'prime',
    'minister',
    'bjorn',
    "o'neill-smith",
  ]);
});
