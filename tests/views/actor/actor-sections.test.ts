import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { mayGoOn, sectionPages } from '../../../src/views/actor/actor-sections.ts';
import { actorView } from '../../../src/views/actor/actor-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const corpus = smallCorpus();
const joe = getRecord(corpus.actors, 'joe-bloggs');
const view = actorView(joe, corpus);

/** How many claims a page may have, and what each page holds: of a list its name, how many it has in all, and which it shows. */
const told = (most: number) =>
  sectionPages(view, most).map(({ address, number, previous, next, sections }) => ({
    at: [address, number, previous, next],
    lists: sections.map(({ id, title, count, entries, made }) => [
      id,
      title,
      count,
      ...[...entries, ...made].map(({ claim }) => claim.id),
    ]),
  }));

test('what is told of somebody goes on over a further page, list by list', () => {
  const said = ['_said', 'What they are reported to have said', 1, 'bridge-not-inspected'];
  const made = ['_made', 'What they dispute, limit, oppose or answer', 1, 'bridge-not-inspected'];
  const [one, two] = ['/actors/joe-bloggs/', '/actors/joe-bloggs/_page-2/'];
  expect(told(2)).toEqual([{ at: [one, 1, null, null], lists: [said, made] }]);
  expect(told(1)).toEqual([
    { at: [one, 1, null, two], lists: [said] },
    { at: [two, 2, one, null], lists: [made] },
  ]);
});

test('somebody of whom nothing is told has one page', () => {
  const nobody = { ...view, said: [], about: [], toldTo: [], carried: [], made: [] };
  expect(sectionPages(nobody).map(({ sections }) => sections)).toEqual([[]]);
});

test('whoever has a further page may go on, as far as that is seen from afar', () => {
  const all = [corpus, ferryCorpus()].flatMap((own) => [...own.actors.values()].map((actor) => ({ actor, own })));
  for (const { actor, own } of all)
    for (const most of [1, 2, 3])
      if (sectionPages(actorView(actor, own), most).length > 1) expect(mayGoOn(actor, own, most), actor.id).toBe(true);
  expect(mayGoOn(joe, corpus, 2)).toBe(false);
});
