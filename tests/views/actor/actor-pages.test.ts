import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorRecord } from '../../../src/model/corpus.ts';
import { actorPages } from '../../../src/views/actor/actor-pages.ts';
import { actorGroups } from '../../../src/views/actor/actor-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const corpus = ferryCorpus();
const [first] = corpus.actors.values();

/** The corpus with so many actors more, of whom nothing is reported. */
function withMore(count: number) {
  const more = Array.from({ length: count }, (_, at): [string, ActorRecord] => {
    const id = `more-${at}`;
    return [id, { ...(first as ActorRecord), id, name: `More ${at}`, kind: at % 2 === 0 ? 'person' : 'group' }];
  });
  return { ...corpus, actors: new Map([...corpus.actors, ...more]) };
}

test('a list that one page holds is one page, under the address of the list', () => {
  expect(actorPages(corpus).map(({ address, previous, next }) => [address, previous, next])).toEqual([
    ['/actors/', null, null],
  ]);
});

test('however many there are, each stands on one page, by kind, and no page has more than 120', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const large = withMore(count);
      const pages = actorPages(large);
      const lines = pages.map(({ groups }) => groups.flatMap((group) => group.lines.map(({ id }) => id)));
      expect(lines.flat()).toEqual(actorGroups(large).flatMap((group) => group.lines.map(({ id }) => id)));
      expect(lines.every(({ length }) => length <= 120)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('a kind that goes on has its title on both pages, and the pages lead to one another', () => {
  const pages = actorPages(withMore(300)).map(({ address, groups, previous, next }) => [
    ...[address, previous, next],
    groups.map((group) => group.title),
  ]);
  expect(pages).toEqual([
    ['/actors/', null, '/actors/_page-2/', ['People']],
    ['/actors/_page-2/', '/actors/', '/actors/_page-3/', ['People', 'Organisations', 'Groups']],
    ['/actors/_page-3/', '/actors/_page-2/', null, ['Groups', 'Documents', 'Papers, in their own voice']],
  ]);
});
