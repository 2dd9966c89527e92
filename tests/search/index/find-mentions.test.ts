import { expect, test } from 'vitest';
import { findMentions } from '../../../src/search/index/find-mentions.ts';
import { actor, claim } from '../sample-source.ts';

const actors = [
  actor('ann-may', 'Ann May'),
  actor('ann-lee', 'Ann Lee'),
  actor('the-crown', 'crown estate', { kind: 'organisation' }),
  actor('ben-may', 'Ben May'),
  actor('ann-zoe-may', 'Ann Zoe May'),
];

/** A text of somebody else, and whom it calls by name. */
test.each<[text: string, ids: readonly string[]]>([
  ['Ann May was there.', ['ann-may']],
  ['Ann Lee was there.', ['ann-lee']],
  ['Ann Zoe May was there.', ['ann-zoe-may']],
  ['Ann was there.', []],
  ['Mr Lee may go.', ['ann-lee']],
  ['Mr May may go.', []],
  ['Ann May and Ann Lee met Ben May.', ['ann-may', 'ann-lee', 'ben-may']],
  ['The crown estate, or Crown Estate', ['the-crown']],
  ['an estate of the crown', []],
])('%j calls %j', (text, ids) => {
  for (const field of [{ gist: text }, { quotes: [text] }, { attributions: [text] }]) {
    const mentions = findMentions(actors, [claim('x', 'zoe', { speakerName: 'Zoe', ...field })]);
    expect(
      [...mentions]
        .filter(([, claims]) => claims.length > 0)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  }
});

test('a claim concerns those whom it is about and who said it too, and not its first speaker, each once, in order', () => {
  const claims = [
    claim('a', 'ann-may', { gist: 'Ann May spoke.', about: ['ann-may', 'ben-may'] }),
    claim('b', 'ann-lee', { jointSpeakers: ['ben-may'], gist: 'Ben May agreed with Ann May.' }),
  ];
  expect([...findMentions(actors, claims)]).toEqual([
    ['ann-may', [1]],
    ['ann-lee', []],
    ['the-crown', []],
    ['ben-may', [0, 1]],
    ['ann-zoe-may', []],
  ]);
});
