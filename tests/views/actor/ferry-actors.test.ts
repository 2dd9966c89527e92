import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { actorGroups, actorView } from '../../../src/views/actor/actor-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

test('actors by kind, people first, and in a kind those who say most', () => {
  const groups = actorGroups(ferryCorpus());
  expect(groups.map(({ kind, title, lines }) => [kind, title, ...lines.map(({ id }) => id)])).toEqual([
    ['person', 'People', 'ada-holt'],
    ['organisation', 'Organisations', 'northern-ferry-company'],
    ['group', 'Groups', 'islanders-association'],
    ['document', 'Documents', 'pier-inspection'],
    ['outlet', 'Papers, in their own voice', 'daily-courier', 'coast-tribune', 'island-gazette'],
  ]);
  const lines = groups.flatMap((group) => group.lines);
  expect(lines.map(({ id, said, about, disputes, disputedBy }) => [id, said, about, disputes, disputedBy])).toEqual([
    ['ada-holt', 2, 0, ['Northern Ferry Company'], []],
    ['northern-ferry-company', 5, 1, [], ['Ada Holt']],
    ['islanders-association', 2, 0, ['The inspection report'], []],
    ['pier-inspection', 1, 0, [], ['Islanders’ Association']],
    ['daily-courier', 1, 0, [], []],
    ['coast-tribune', 0, 0, [], []],
    ['island-gazette', 0, 0, [], []],
  ]);
});

test('kinds without an actor are left out', () => {
  const { actors, ...corpus } = ferryCorpus();
  const people = new Map([...actors].filter(([, { kind }]) => kind === 'person'));
  expect(actorGroups({ ...corpus, actors: people, claims: new Map() }).map(({ kind }) => kind)).toEqual(['person']);
});

test('what an organisation said: disputed first, then as the points stand, each with what others do to it, but no grounds', () => {
  const corpus = ferryCorpus({
    'claims/ferry/ninety-thousand.md': [
      'appearances:',
      'supports:\n  - { claim: all-year, kind: ground, note: N }\nappearances:',
    ],
  });
  const { said, made, about, perPaper } = actorView(getRecord(corpus.actors, 'northern-ferry-company'), corpus);
  expect(
    said.map(({ claim, received, appearances }) => [
      claim.id,
      received.map(({ family, other }) => `${family} ${other.id}`),
      appearances.map(({ outlet }) => outlet.id),
    ]),
  ).toEqual([
    ['pier-sound', ['disputes closed-pier'], ['daily-courier']],
    ['half-the-report', [], ['coast-tribune']],
    ['will-read-report', ['qualifies half-the-report'], ['coast-tribune']],
    ['all-year', ['opposes no-sailing-before-repairs', 'updates no-ferry-before-winter'], ['island-gazette']],
    ['no-ferry-before-winter', [], ['island-gazette', 'island-gazette', 'coast-tribune', 'daily-courier']],
  ]);
  expect(made.map(({ claim, relations }) => [claim.id, ...relations.map(({ other }) => other.id)])).toEqual([
    ['half-the-report', 'will-read-report'],
    ['will-read-report', 'no-sailing-before-repairs'],
    ['no-ferry-before-winter', 'all-year'],
  ]);
  // What is said of it in reply to it stands with what it said.
  expect(about).toEqual([]);
  expect(perPaper).toEqual([
    { name: 'Coast Tribune', count: 3 },
    { name: 'Daily Courier', count: 2 },
    { name: 'The Island Gazette', count: 2 },
  ]);
});

test('a paper has its articles, with the reason where the text does not name it', () => {
  const corpus = ferryCorpus({
    'articles/ferry/daily-courier.md': ['published:', 'outletBasis: "inferred: by its type"\npublished:'],
  });
  const { articles } = actorView(getRecord(corpus.actors, 'daily-courier'), corpus);
  expect(articles).toEqual([
    {
      ...{ id: 'ferry/daily-courier', address: '/articles/ferry/daily-courier/', inferred: 'by its type' },
      name: 'The ferry that stays in harbour',
    },
  ]);
});
