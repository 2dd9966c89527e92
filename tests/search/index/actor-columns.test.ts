import { expect, test } from 'vitest';
import { openSource } from '../open-sample.ts';
import { actor, claim } from '../sample-source.ts';

test('an actor comes back from the index as it was given, with the sign that parts the cells made a space', async () => {
  const given = [
    actor('ann-lee', 'Ann Lee', {
      aliases: ['A|Lee', 'Annie'],
      roles: ['chair | Lords', 'peer'],
      searchWords: ['annex'],
    }),
    actor('zed', 'The  Zed', { kind: 'organisation' }),
    actor('a-paper', 'Courier', { kind: 'document' }),
  ];
  const engine = await openSource({ actors: given, claims: [claim('a', 'zed', {}), claim('b', 'ann-lee', {})] });
  const read = ['annex', 'zed', 'courier'].flatMap((q) => engine.actors(q, 1));
  expect(read.map(({ id, name, kind, aliases, roles }) => ({ id, name, kind, aliases, roles }))).toEqual([
    { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['A Lee', 'Annie'], roles: ['chair Lords', 'peer'] },
    { id: 'zed', name: 'The  Zed', kind: 'organisation', aliases: [], roles: [] },
    { id: 'a-paper', name: 'Courier', kind: 'document', aliases: [], roles: [] },
  ]);
});
