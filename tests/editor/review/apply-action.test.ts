import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { formatDiagnostics } from '../../../src/compile/format-diagnostics.ts';
import { applyAction } from '../../../src/editor/review/apply-action.ts';
import { type RecordAction, recordActionSchema } from '../../../src/editor/review/review-action.ts';
import { versionOf } from '../../../src/editor/review/version-of.ts';
import { smallStory } from '../../fixtures/small-story.ts';

const draftPath = 'claims/bridge/doe-dry.md';
const draft = `---
status: draft
draft:
  confidence: 0.9
  reason: A reported statement.
story: bridge
speaker: zoe-doe
said: "[..2023-06~]"
saidBasis: "inferred: reported"
appearances:
  - article: bridge/evening-star
    quote: the road is dry
    as: Zoë Doe
    cue: said
    mode: indirect
---
`;
const termPath = 'claims/bridge/dry-road.md';
const elsewhere = 'claims/tunnel/tunnel-shut.md';
const files = smallStory({
  [draftPath]: draft,
  [termPath]: draft.replace('the road is dry', '‘dry road’'),
  [elsewhere]: '---\nstory: tunnel\n---\n',
  'permalinks.yaml': ['repair-cost: live', 'repair-cost: live\n  old-words: { moved: repair-cost }'],
  'articles/bridge/evening-star.md': [
    'inspected in spring.',
    'inspected in spring.\n\nZoë Doe said the road is dry. The ‘dry road’ is dry.',
  ],
});

const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const versionAt = (path: string): string => versionOf(textOf(path));

/** What the form of the draft sends, as it stands. */
const form = {
  record: 'doe-dry',
  version: versionAt(draftPath),
  article: 'bridge/evening-star',
  appearance: '0',
  point: 'inspection',
  speaker: 'zoe-doe',
  gist: 'The road is dry.',
  said: '[..2023-06~]',
  saidBasis: 'inferred: reported',
  audience: '',
  about: '',
  quotes: ['the road is dry', ''],
  as: 'Zoë Doe',
  identity: '',
  cue: 'said',
  mode: 'indirect',
  via: '',
};

/** An action as the page sends it, and what it does to the files: null for one that is gone. */
function outcome(sent: Readonly<Record<string, unknown>>): Record<string, string | null> | string {
  const result = applyAction(files, recordActionSchema.parse(sent));
  if ('refused' in result) return result.refused;
  return Object.fromEntries(result.changes.map(({ path, text }) => [path, text]));
}

function afterwards(sent: Readonly<Record<string, unknown>>): ContentFile[] {
  const changes = outcome(sent);
  if (typeof changes === 'string') throw new Error(changes);
  const written = Object.entries(changes).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  return [...files.filter(({ path }) => !(path in changes)), ...written];
}

const accepted = `---
story: bridge
point: inspection
speaker: zoe-doe
gist: The road is dry.
said: "[..2023-06~]"
saidBasis: "inferred: reported"
appearances:
  - article: bridge/evening-star
    quote: the road is dry
    as: Zoë Doe
    cue: said
    mode: indirect
---
`;

const inspected = 'claims/bridge/bridge-inspected.md';
const star = 'articles/bridge/evening-star.md';

test.each<readonly [name: string, sent: Readonly<Record<string, unknown>>, changes: Record<string, string | null>]>([
  ['accept, as it stands', { ...form, action: 'accept', id: 'doe-dry' }, { [draftPath]: accepted }],
  [
    'accept, under another id and with other fields',
    {
      ...form,
      action: 'accept',
      id: 'road-dry',
      audience: 'joe-bloggs',
      mode: 'mixed',
      quotes: ['road is dry', 'spring'],
    },
    {
      [draftPath]: null,
      'claims/bridge/road-dry.md': accepted
        .replace('appearances:', 'audience: [joe-bloggs]\nappearances:')
        .replace('quote: the road is dry', 'quote:\n      - road is dry\n      - spring')
        .replace('indirect', 'mixed'),
    },
  ],
  [
    'accept, for another story that has the article',
    { ...form, action: 'accept', id: 'doe-dry', point: 'tunnel#shut' },
    {
      [draftPath]: null,
      'claims/tunnel/doe-dry.md': accepted.replace('story: bridge\npoint: inspection', 'story: tunnel\npoint: shut'),
    },
  ],
  [
    'save a draft for another story that has the article',
    { ...form, action: 'save', point: 'tunnel#shut' },
    {
      [draftPath]: null,
      'claims/tunnel/doe-dry.md': draft
        .replace('story: bridge\n', 'story: tunnel\npoint: shut\n')
        .replace('said: "[', 'gist: The road is dry.\nsaid: "['),
    },
  ],
  [
    'save a draft',
    { ...form, action: 'save', cue: '' },
    {
      [draftPath]: draft
        .replace('    cue: said\n', '')
        .replace('story: bridge\n', 'story: bridge\npoint: inspection\n')
        .replace('said: "[', 'gist: The road is dry.\nsaid: "['),
    },
  ],
  [
    'merge into a claim',
    { ...form, action: 'merge', claim: 'bridge-inspected' },
    {
      [inspected]: textOf(inspected).replace(
        '    mode: mixed\n',
        '    mode: mixed\n  - article: bridge/evening-star\n    quote: the road is dry\n    as: Zoë Doe\n    cue: said\n    mode: indirect\n',
      ),
      [draftPath]: null,
    },
  ],
  [
    'reject: its words are decided, and proposed no more',
    { ...form, action: 'reject', reason: ' ' },
    { [draftPath]: null, [star]: textOf(star).replace('partial\n', 'partial\ndecided:\n  - the road is dry\n') },
  ],
  [
    'accept with other words than were drafted',
    { ...form, action: 'accept', id: 'road-dry', quotes: ['dry'] },
    {
      [draftPath]: null,
      'claims/bridge/road-dry.md': accepted.replace(
        'quote: the road is dry',
        'quote:\n      exact: dry\n      prefix: "road is "',
      ),
      [star]: textOf(star).replace('partial\n', 'partial\ndecided:\n  - the road is dry\n'),
    },
  ],
  [
    'reject for good',
    { ...form, action: 'reject', reason: 'A joke.' },
    {
      [draftPath]: null,
      [star]: textOf(star).replace('partial\n', 'partial\nignore:\n  - quote: the road is dry\n    reason: A joke.\n'),
    },
  ],
  [
    'reject a quotation for good: it is a mere term, or the check of a complete article would ask for it',
    {
      ...form,
      ...{ action: 'reject', record: 'dry-road', version: versionAt(termPath), reason: 'A joke.' },
    },
    {
      [termPath]: null,
      [star]: textOf(star).replace(
        'partial\n',
        'partial\nscareQuotes:\n  - ‘dry road’\nignore:\n  - quote: ‘dry road’\n    reason: A joke.\n',
      ),
    },
  ],
  [
    'draw a dispute',
    {
      action: 'dispute',
      record: 'repair-cost',
      version: versionAt('claims/bridge/repair-cost.md'),
      claim: 'bridge-inspected',
      kind: 'denies',
      scope: 'date',
      note: 'It says so.',
    },
    {
      'claims/bridge/repair-cost.md': textOf('claims/bridge/repair-cost.md').replace(
        '    mode: outlet\n',
        '    mode: outlet\ndisputes:\n  - claim: bridge-inspected\n    kind: denies\n    scope: date\n    note: It says so.\n',
      ),
    },
  ],
  [
    'quote other words, at the place that was selected',
    { ...form, action: 'quote', words: 'dry', start: '98' },
    {
      [draftPath]: draft.replace('quote: the road is dry', 'quote:\n      exact: dry\n      prefix: "road’ is "'),
    },
  ],
  [
    'list a term',
    { action: 'term', article: 'bridge/evening-star', words: 'dry road' },
    { [star]: textOf(star).replace('partial\n', 'partial\nscareQuotes:\n  - dry road\n') },
  ],
  [
    'list what needs no record',
    { action: 'ignore', article: 'bridge/evening-star', words: 'The ‘dry road’', reason: 'So.' },
    { [star]: textOf(star).replace('partial\n', 'partial\nignore:\n  - quote: The ‘dry road’\n    reason: So.\n') },
  ],
  [
    'list a quotation that needs no record',
    { action: 'ignore', article: 'bridge/evening-star', words: 'dry road', reason: 'So.' },
    {
      [star]: textOf(star).replace(
        'partial\n',
        'partial\nscareQuotes:\n  - dry road\nignore:\n  - quote: dry road\n    reason: So.\n',
      ),
    },
  ],
  [
    'add an actor',
    { action: 'actor', id: 'jane-roe', name: 'Jane Roe', kind: 'person' },
    { 'actors/jane-roe.yaml': 'name: Jane Roe\nkind: person\n' },
  ],
  [
    'begin a draft with words that somebody says: the program finds who, and how',
    { action: 'propose', article: 'bridge/evening-star', words: 'the bridge was inspected' },
    {
      'claims/bridge/bridge-inspected-2.md': `---
status: draft
draft:
  confidence: 0.96
  reason: Marked by an editor. A reported statement that follows a word of saying. The text does not name the speaker. It seems to be an appearance of bridge-inspected. Against morning-post it has nothing for in March.
  appearanceOf: bridge-inspected
story: bridge
point: inspection
said: "[..2023-06~]"
saidBasis: "inferred: reported without a date; it was said before the article was published"
appearances:
  - article: bridge/evening-star
    quote: the bridge was inspected
    as: A minister
    cue: said
    mode: indirect
---
`,
    },
  ],
  [
    'begin a draft with words of the article',
    { action: 'propose', article: 'bridge/evening-star', words: 'A minister' },
    {
      'claims/bridge/minister.md': `---
status: draft
draft:
  confidence: 1
  reason: Marked by an editor.
story: bridge
said: "[..2023-06~]"
saidBasis: "inferred: reported without a date; it was said before the article was published"
appearances:
  - article: bridge/evening-star
    quote: A minister
    mode: indirect
---
`,
    },
  ],
])('%s', (_name, sent, changes) => {
  expect(outcome(sent)).toEqual(changes);
});

type Refusal = readonly [name: string, sent: Readonly<Record<string, unknown>>, message: string];

const idsTaken = [
  ['a claim', 'repair-cost'],
  ['another draft', 'dry-road'],
  ['a claim of another story', 'tunnel-shut'],
  ['a claim that has moved', 'old-words'],
] as const;

const underTakenId = ([whose, id]: (typeof idsTaken)[number]): Refusal => [
  `under the id of ${whose}`,
  { ...form, action: 'accept', id },
  `Unexpected id \`${id}\`, expected one that no other record has`,
];

test.each<Refusal>([
  [
    'without a gist',
    { ...form, action: 'accept', id: 'doe-dry', gist: ' ' },
    'Cannot find `gist`; a claim needs it before it is accepted',
  ],
  ...idsTaken.map(underTakenId),
  [
    'that is gone',
    { ...form, action: 'reject', record: 'nobody' },
    'Cannot find the draft `nobody`; it may have been accepted or rejected',
  ],
  ['that has changed', { ...form, action: 'save', version: 'x' }, 'has changed since this page was shown'],
  ['that is accepted', { ...form, action: 'reject', record: 'repair-cost' }, 'Cannot find the draft `repair-cost`'],
  ['into a claim that is not there', { ...form, action: 'merge', claim: 'nobody' }, 'Cannot find the record `nobody`'],
  [
    'into a draft',
    { ...form, action: 'merge', claim: 'doe-dry' },
    'Unexpected draft `doe-dry`, expected an accepted claim',
  ],
  ['without a quote', { ...form, action: 'save', quotes: [''] }, 'Cannot find a quote; give at least one'],
  [
    'of another appearance',
    { ...form, action: 'save', appearance: '4' },
    'Cannot find appearance 5 in `bridge/evening-star`',
  ],
  [
    'with words that are not there',
    { action: 'propose', article: 'bridge/evening-star', words: 'no such' },
    'Cannot find `no such` in `bridge/evening-star`',
  ],
  [
    'of an actor who is there',
    { action: 'actor', id: 'zoe-doe', name: 'x', kind: 'person' },
    'Unexpected id `zoe-doe`',
  ],
  [
    'of an article that is not there',
    { action: 'term', article: 'bridge/nobody', words: 'x' },
    'Cannot find `x` in `bridge/nobody`',
  ],
])('nothing is done %s', (_name, sent, message) => {
  expect(outcome(sent)).toEqual(expect.stringContaining(message));
});

test.each<readonly [name: string, sent: Readonly<Record<string, unknown>>]>([
  ['a term', { action: 'term', article: 'bridge/evening-star', words: 'dry road' }],
  ['what needs no record', { action: 'ignore', article: 'bridge/evening-star', words: 'dry road', reason: 'So.' }],
  ['a draft', { action: 'propose', article: 'bridge/evening-star', words: 'A minister' }],
])('%s that is sent twice is written once', (_name, sent) => {
  const action = recordActionSchema.parse(sent);
  expect(applyAction(files, action)).toMatchObject({ changes: [{}] });
  expect(applyAction(afterwards(sent), action)).toMatchObject({ changes: [] });
});

test('words that have a draft are not made one again: the draft is shown', () => {
  const sent = { action: 'propose', article: 'bridge/evening-star', words: 'the road is dry' };
  expect(applyAction(files, recordActionSchema.parse(sent))).toEqual({ changes: [], focus: 'doe-dry' });
});

test.each([
  ['a path for an id', { ...form, action: 'accept', id: '../../etc/passwd' }],
  ['a path for an actor', { action: 'actor', id: 'a/b', name: 'x', kind: 'person' }],
  ['a path for an article', { action: 'term', article: '../x/y', words: 'x' }],
  ['an action that there is not', { ...form, action: 'burn' }],
  ['a kind that there is not', { action: 'actor', id: 'a', name: 'x', kind: 'outlet' }],
])('what the page never sends is not understood: %s', (_name, sent) => {
  expect(recordActionSchema.safeParse(sent).success).toBe(false);
});

test('a file that cannot be read is refused in words for the editor', () => {
  const broken = files.map((file) => (file.path === star ? { ...file, text: '---\nx: [\n---\n\nThe road.\n' } : file));
  const action = recordActionSchema.parse({ action: 'term', article: 'bridge/evening-star', words: 'The road' });
  expect(applyAction(broken, action)).toEqual({
    refused: expect.stringMatching(/^Unexpected YAML: .*; correct the file first$/s),
  });
});

test('a fault of the program is no refusal', () => {
  expect(() => applyAction(files, { ...form, action: 'burn' } as unknown as RecordAction)).toThrow(TypeError);
});

test('an accepted draft is a sound claim', () => {
  const ours = afterwards({ ...form, action: 'accept', id: 'doe-dry' }).filter(({ path }) => path !== elsewhere);
  const report = formatDiagnostics(compile(ours).diagnostics);
  expect(report.split('\n').map((line) => line.replace(/.* {2}/, ''))).toEqual([
    'permalink/unlisted',
    'claim/draft',
    '1 problem, 1 note in 2 files of content/',
  ]);
});
