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
  { as: 'an Office source', speaker: 'bridge-office', actors: office },
  { as: 'an office source', actors: office },
  { as: 'officials of the bridge office', actors: office },
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
  [{ as: 'an Office source', actors: office }, 'bridge-office'],
  [{ as: 'A spokesman for the Bridge Office', actors: office }, 'bridge-office'],
  [{ as: 'Bridge Office officials', actors: office }, 'bridge-office'],
  [{ as: 'from within the Office', actors: office }, 'bridge-office'],
])('%j may mean another, and asks for a reason', (one, other) => {
  expect(report(one)).toEqual([shared(one.as, 'joe-bloggs', other)]);
  expect(report({ ...one, identity: 'the article says so before' })).toEqual([]);
});

const strange = (as: string, speaker: string, name: string): string =>
  `Unexpected attribution \`${as}\` of words of \`${speaker}\`, among whose names is no \`${name}\`; correct the speaker, or, where the speaker is called so too, add it to the speaker's aliases  claim/as-other-person`;
const people = {
  'lee-anderson': 'name: Lee Anderson\nkind: person\naliases: [Anderson]',
  'william-hill': 'name: Sir William Arthur Hill\nkind: person',
  'ursula-von-der-leyen': 'name: Ursula von der Leyen\nkind: person',
  'jean-claude-roe': 'name: Jean-Claude Roe\nkind: person\naliases: [the Eel King]',
  smith: 'name: Mr Smith\nkind: person',
  council: 'name: Ashfield Council\nkind: organisation',
};
const of = (speaker: string, as: string): AttributionCase => ({ as, speaker, actors: people });

test.each<[AttributionCase, string]>([
  [of('lee-anderson', 'Pamela Anderson'), 'Pamela'],
  [of('lee-anderson', 'PAMELA ANDERSON'), 'PAMELA'],
  [of('lee-anderson', 'Leo Anderson'), 'Leo'],
  [of('lee-anderson', 'P. Anderson'), 'P.'],
  [of('lee-anderson', 'the actress Pamela Anderson'), 'Pamela'],
  [of('lee-anderson', 'President Pamela Anderson’s'), 'Pamela'],
  [of('lee-anderson', 'Pamela Denise Anderson'), 'Denise'],
  [of('lee-anderson', 'a spokesman for Pamela Anderson'), 'Pamela'],
  [of('lee-anderson', 'Anna-Maria Anderson'), 'Anna-Maria'],
  [of('lee-anderson', 'Pamela Smyth-Anderson'), 'Pamela'],
  [{ ...of('lee-anderson', 'Pamela Anderson'), identity: 'it must be he' }, 'Pamela'],
  [of('william-hill', 'Benny Hill'), 'Benny'],
  [of('william-hill', 'Lord Jonathan Hill'), 'Jonathan'],
  [of('ursula-von-der-leyen', 'Heiko von der Leyen'), 'Heiko'],
  [of('jean-claude-roe', 'Jean-Paul Roe'), 'Jean-Paul'],
  [{ as: 'Dan Bloggs', actors: ann }, 'Dan'],
])('$0.as has $1, and $0.speaker has not', (one, name) => {
  expect(report(one)).toEqual([strange(one.as, one.speaker ?? 'joe-bloggs', name)]);
});

const near = (as: string, speaker: string): string =>
  `Unexpected attribution \`${as}\` of words of \`${speaker}\`, which is somebody near the speaker, expected the speaker; correct the speaker, or add \`identity: "inferred: …"\`  claim/as-near-speaker`;

test.each<AttributionCase>([
  ...['an ally of Joe Bloggs', 'a source close to Mr Bloggs', 'Mr Bloggs’s critics', 'friends of Bloggs'].map(
    (as): AttributionCase => ({ as }),
  ),
  { as: 'critics of the Office', speaker: 'bridge-office', actors: office },
  { as: 'one of the former engineer Joe Bloggs‘s most trusted aides' },
])('$as is not $speaker (Joe Bloggs by default), and asks for a reason', (one) => {
  expect(report(one)).toEqual([near(one.as, one.speaker ?? 'joe-bloggs')]);
  expect(report({ ...one, identity: 'the next sentence says so' })).toEqual([]);
});

test.each<AttributionCase>([
  ...['a lawyer for Joe Bloggs', 'Joe Bloggs’s office', 'Joe Bloggs, a friend of Zoë Doe', 'an ally, Mr Bloggs'].map(
    (as): AttributionCase => ({ as }),
  ),
  { as: 'the Office’s adviser', speaker: 'bridge-office', actors: office },
])('$as speaks for $speaker (Joe Bloggs by default)', (one) => {
  expect(report(one)).toEqual([]);
});

test.each<[AttributionCase, string]>([
  [{ as: 'Ada Lund' }, 'Ada Lund'],
  [{ as: 'Ada Lund', identity: 'it must be he' }, 'Ada Lund'],
  [{ as: 'ADA LUND' }, 'ADA LUND'],
  [{ as: 'Ada Lund’s' }, 'Ada Lund’s'],
  [{ as: 'Ada Lund, the mayor' }, 'Ada Lund'],
  [{ as: 'the mayor, Ada Lund' }, 'Ada Lund'],
  [{ as: 'its chairman Otto von Brandt' }, 'Otto von Brandt'],
  [{ as: 'Mr Lund' }, 'Mr Lund'],
  [{ as: 'the mayor, Dr. Lund' }, 'Dr. Lund'],
  [{ as: 'Joe Lund' }, 'Joe Lund'],
  [{ as: 'a friend of Max Roe, Ada Lund' }, 'Ada Lund'],
  [of('william-hill', 'Sir Tim'), 'Sir Tim'],
  [of('council', 'Ada Lund'), 'Ada Lund'],
])('nobody is known by the name in $0.as, $1', (one, name) => {
  expect(report(one)).toEqual([strange(one.as, one.speaker ?? 'joe-bloggs', name)]);
});

test.each<AttributionCase>([
  ...[
    'Ministers',
    'Officials',
    'Prime Minister',
    'Downing Street',
    'Border Force officials',
    'MPs',
    'The engineer',
  ].map((as): AttributionCase => ({ as })),
  ...['Joe', 'Mr Joe', 'Ada Lund, a spokeswoman for Joe Bloggs', 'a spokesman for Ada Lund'].map(
    (as): AttributionCase => ({ as }),
  ),
  ...['the Lund report', 'Ada Lund’s engineer', 'a source in Upper Lund', 'Tory MP', 'ראש העיר'].map(
    (as): AttributionCase => ({ as }),
  ),
  of('william-hill', 'Sir Bill'),
  of('council', 'Ashfield councillor Ada Lund'),
])('$as may be $speaker, and names nobody else', (one) => {
  expect(report(one)).toEqual([]);
});

test.each<AttributionCase>([
  ...['Lee Anderson', 'L. Anderson', 'Lee R. Anderson', 'Mr Anderson', 'Anderson', 'MP Anderson'].map((as) =>
    of('lee-anderson', as),
  ),
  ...['Tory MP Lee Anderson', 'President Anderson', 'Ashfield’s Anderson', 'the outspoken Anderson'].map((as) =>
    of('lee-anderson', as),
  ),
  ...['Ashfield Anderson', 'Council Anderson', 'Mr Lee Anderson', 'Tory deputy chair Anderson'].map((as) =>
    of('lee-anderson', as),
  ),
  ...[
    'William Hill',
    'Will Hill',
    'Bill Hill',
    'W.A. Hill',
    'W. A. Hill',
    'WA Hill',
    'Arthur Hill',
    'Sir Bill Hill',
  ].map((as) => of('william-hill', as)),
  ...['Ursula von der Leyen', 'U. von der Leyen', 'Mrs von der Leyen', 'Commission President von der Leyen'].map((as) =>
    of('ursula-von-der-leyen', as),
  ),
  ...['Jean-Claude Roe', 'J.-C. Roe', 'Jean Roe', 'Jean-C. Roe'].map((as) => of('jean-claude-roe', as)),
  of('smith', 'Adam Smith'),
])('$as may be $speaker, by the first name', (one) => {
  expect(report(one)).toEqual([]);
});

test('an alias says that the speaker is called so too', () => {
  const actors = { 'lee-anderson': 'name: Lee Anderson\nkind: person\naliases: [Thirty Pence]' };
  expect(report({ as: 'Thirty Anderson', speaker: 'lee-anderson', actors })).toEqual([]);
});
