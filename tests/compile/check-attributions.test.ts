import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { formatDiagnostics } from '../../src/compile/format-diagnostics.ts';
import { patchContent } from '../fixtures/patch-content.ts';
import { smallStory } from '../fixtures/small-story.ts';

/** The words of a person or organisation are attributed as printed here, where these others are known, besides Zoë Doe, the minister. */
interface AttributionCase {
  readonly as: string;
  readonly speaker?: string;
  readonly identity?: string;
  readonly actors?: Readonly<Record<string, string>>;
}

const ann = { 'ann-bloggs': 'name: Ann Bloggs\nkind: person' };
const office = { 'bridge-office': 'name: Bridge Office\nkind: organisation\naliases: [the Office]' };
const secretaries = {
  'ann-bloggs': 'name: Ann Bloggs\nkind: person\naliases: [{ name: the Roads Secretary, until: 2023-05 }]',
  'max-roe': 'name: Max Roe\nkind: person\naliases: [{ name: the Roads Secretary, from: 2023-06 }]',
};

function report({ as, speaker = 'joe-bloggs', identity, actors = {} }: AttributionCase): string[] {
  const ledger = Object.keys(actors).map((id) => `\n  ${id}: live`);
  const files = smallStory({
    ...Object.fromEntries(Object.entries(actors).map(([id, text]) => [`actors/${id}.yaml`, `${text}\n`])),
    'permalinks.yaml': ['  evening-star: live', `  evening-star: live${ledger.join('')}`],
    'articles/bridge/morning-post.md': ['Joe Bloggs, an', `${as}, an`],
    'claims/bridge/bridge-not-inspected.md': [
      'as: Joe Bloggs',
      `as: ${as}${identity === undefined ? '' : `\n    identity: "inferred: ${identity}"`}`,
    ],
  });
  const spoken = patchContent(files, {
    'claims/bridge/bridge-not-inspected.md': ['speaker: joe-bloggs', `speaker: ${speaker}`],
  });
  const lines = formatDiagnostics(compile(spoken).diagnostics).split('\n').slice(0, -1);
  return lines.map((line) => line.replace(/^claims\/bridge\/bridge-not-inspected.md:\d+:9 {2}/, ''));
}

const otherActor = (as: string, speaker: string, other: string): string =>
  `Unexpected attribution \`${as}\` of words of \`${speaker}\`, which is the name of \`${other}\`; correct the speaker, name the other in \`via\` where the words came that way, or, where the speaker is called so too, add it to the speaker's aliases  claim/as-other-actor`;
const shared = (as: string, speaker: string, other: string): string =>
  `Unexpected attribution \`${as}\` of words of \`${speaker}\`, which may mean \`${other}\` instead, expected a reason for the choice; add \`identity: "inferred: …"\`  claim/as-shared`;

test.each<AttributionCase>([
  { as: 'Joe Bloggs' },
  { as: 'JOE BLOGGS' },
  { as: 'Bloggs’s' },
  { as: 'Joe Bloggs', actors: ann },
  { as: 'the engineer Joe Bloggs', actors: ann },
  { as: 'Mr Bloggs', identity: 'the engineer is called so in the sentence before', actors: ann },
  { as: 'a spokesman for Joe Bloggs' },
  { as: 'a spokesman for Zoë Doe' },
  { as: 'an aide to the former minister Zoë Doe' },
  { as: 'one of the minister Zoë Doe‘s most trusted aides' },
  { as: 'Ms Doe’s office' },
  { as: 'the doe hunter' },
  { as: 'Joe Bloggs and Zoë Doe' },
  { as: 'Bridge Office engineer Joe Bloggs', actors: office },
  { as: 'an Office source', actors: office },
  { as: 'the Roads Secretary', speaker: 'max-roe', actors: secretaries },
  { as: 'the former Roads Secretary', actors: secretaries },
  { as: 'the minister', speaker: 'zoe-doe' },
])('$as may be $speaker (Joe Bloggs by default)', (one) => {
  expect(report(one)).toEqual([]);
});

test.each<[AttributionCase, string]>([
  [{ as: 'Zoë Doe' }, 'zoe-doe'],
  [{ as: 'ZOE DOE' }, 'zoe-doe'],
  [{ as: 'Zoë Doe’s' }, 'zoe-doe'],
  [{ as: 'Zoë Doe', identity: 'it must be he' }, 'zoe-doe'],
  [{ as: 'Doe' }, 'zoe-doe'],
  [{ as: 'Ms Doe' }, 'zoe-doe'],
  [{ as: 'Sir Doe’s' }, 'zoe-doe'],
  [{ as: 'Ann Bloggs', actors: ann }, 'ann-bloggs'],
  [{ as: 'THE OFFICE', actors: office }, 'bridge-office'],
  [{ as: 'the Roads Secretary', speaker: 'ann-bloggs', actors: secretaries }, 'max-roe'],
])('%j is the name of another', (one, other) => {
  expect(report(one)).toEqual([otherActor(one.as, one.speaker ?? 'joe-bloggs', other)]);
});

test.each<[AttributionCase, string]>([
  [{ as: 'Bloggs', actors: ann }, 'ann-bloggs'],
  [{ as: 'Mr Bloggs', actors: ann }, 'ann-bloggs'],
  [{ as: 'MR BLOGGS', actors: ann }, 'ann-bloggs'],
  [{ as: 'Mr Bloggs’s', actors: ann }, 'ann-bloggs'],
  [{ as: 'a spokesman for Mr Bloggs', actors: ann }, 'ann-bloggs'],
  [{ as: 'Bloggs', actors: { 'ann-blogs': 'name: Ann Blogs\nkind: person\naliases: [Ann Bloggs]' } }, 'ann-blogs'],
  [{ as: 'the engineer Ann Bloggs', actors: ann }, 'ann-bloggs'],
  [{ as: 'former minister Zoë Doe' }, 'zoe-doe'],
  [{ as: 'Minister of State Zoë Doe' }, 'zoe-doe'],
  [{ as: 'the minister', actors: {} }, 'zoe-doe'],
])('%j may mean another, and asks for a reason', (one, other) => {
  expect(report(one)).toEqual([shared(one.as, 'joe-bloggs', other)]);
  expect(report({ ...one, identity: 'the article says so before' })).toEqual([]);
});
