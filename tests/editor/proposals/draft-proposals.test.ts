import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { parseContent } from '../../../src/compile/parse-content.ts';
import { draftProposals } from '../../../src/editor/proposals/draft-proposals.ts';
import { applyAction } from '../../../src/editor/review/apply-action.ts';
import { filesAfter } from '../../../src/editor/review/refuse-problems.ts';
import { recordActionSchema } from '../../../src/editor/review/review-action.ts';
import { reviewView } from '../../../src/editor/review/review-view.ts';
import { smallStory } from '../../fixtures/small-story.ts';

const star = 'bridge/evening-star';
const files = smallStory({
  'articles/bridge/evening-star.md': [
    'inspected in spring.',
    'inspected in spring.\n\nThe Friends of the River, Jane Roe and Joe Bloggs said that the tunnel would flood.',
  ],
});

/** What becomes of a statement of these speakers: its draft's fields, and why it is refused. */
function drafted(who: Readonly<Record<string, unknown>>) {
  const appearance = {
    ...{ article: star, quote: 'the tunnel would flood', mode: 'indirect', cue: 'said' },
    as: 'The Friends of the River, Jane Roe and Joe Bloggs',
  };
  const proposals = [{ id: 'tunnel-floods', point: 'inspection', ...who, appearances: [appearance] }];
  return draftProposals(files, 'proposals.json', JSON.stringify({ from: 'a test', proposals }));
}

/** All files once the draft of such a statement is accepted as it stands. */
function accepted(who: Readonly<Record<string, unknown>>): ContentFile[] {
  const after = filesAfter(files, drafted(who).drafts);
  const record = reviewView(after, star)?.drafts[0];
  const sent = { ...record, record: record?.id, article: star, gist: 'The tunnel will flood.', action: 'accept' };
  const result = applyAction(after, recordActionSchema.parse(sent));
  if ('refused' in result) throw new Error(result.refused);
  return filesAfter(after, result.changes);
}

const river = { name: 'Friends of the River', kind: 'group' } as const;
const roe = { name: 'Jane Roe', kind: 'person' } as const;

test.each<
  readonly [
    name: string,
    who: Readonly<Record<string, unknown>>,
    speakers: string,
    added: readonly (readonly string[])[],
  ]
>([
  ['one who is new', { newSpeaker: river }, 'speaker: friends-of-the-river', [['friends-of-the-river', 'group']]],
  [
    'several who are new',
    { newSpeaker: [river, roe] },
    'speakers:\n  - friends-of-the-river\n  - jane-roe',
    [
      ['friends-of-the-river', 'group'],
      ['jane-roe', 'person'],
    ],
  ],
  [
    'one who is new beside one who is known',
    { speakers: ['joe-bloggs'], newSpeaker: river },
    'speakers:\n  - joe-bloggs\n  - friends-of-the-river',
    [['friends-of-the-river', 'group']],
  ],
  ['nobody who is new', { speaker: 'joe-bloggs' }, 'speaker: joe-bloggs', []],
])('accepting a draft adds its speakers, of the kind that was proposed: %s', (_name, who, speakers, added) => {
  const after = accepted(who);
  const text = after.find(({ path }) => path === 'claims/bridge/tunnel-floods.md')?.text ?? '';
  expect(/^speakers?:(?: .*|(?:\n {2}- .*)+)$/m.exec(text)?.[0]).toBe(speakers);
  const before = new Set(parseContent(files).actors.map(({ id }) => id));
  const actors = parseContent(after).actors.filter(({ id }) => !before.has(id));
  expect(actors.map(({ id, value }) => [id, value?.kind])).toEqual(added);
});

test.each<readonly [name: string, who: Readonly<Record<string, unknown>>, messages: readonly string[]]>([
  [
    'of several one who is not printed',
    { newSpeaker: [river, { name: 'Mary Poe', kind: 'person' }] },
    [
      'Cannot find actor `friends-of-the-river`; correct the id or add the actor',
      'Cannot find actor `mary-poe`; correct the id or add the actor',
      'Cannot find the name `Mary Poe` in any article of the proposal; copy a whole name that one of them prints',
    ],
  ],
  [
    'of several one whom the records have',
    { newSpeaker: [roe, { name: 'Joe Bloggs', kind: 'person' }] },
    [
      'Cannot find actor `jane-roe`; correct the id or add the actor',
      'Unexpected new speaker `Joe Bloggs`, which is a name of `joe-bloggs`; write that id as `speaker`',
    ],
  ],
  [
    'nobody',
    {},
    [
      'Cannot find field `speaker`, expected the id of an actor, or `speakers` with several; add it',
      'Cannot find a speaker; give `speaker`, the id of an actor, or `newSpeaker` with a name that the article prints',
    ],
  ],
])('a proposal is refused that names %s', (_name, who, messages) => {
  const { drafts, refusals } = drafted(who);
  expect(drafts).toEqual([]);
  expect(refusals.map(({ message }) => message)).toEqual(messages);
});
