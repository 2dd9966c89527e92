import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { parseContent } from '../../../src/compile/parse-content.ts';
import type { Drafting } from '../../../src/editor/drafting/draft-article.ts';
import { draftStory } from '../../../src/editor/stories/draft-story.ts';
import type { DraftFile } from '../../../src/model/drafts/draft-file.ts';
import { threePapers } from './three-papers.ts';

function drafted(files: readonly ContentFile[]): Drafting {
  const drafting = draftStory(files, 'ferry');
  if (drafting === null) throw new Error('there is no such story');
  return drafting;
}

const afterwards = (files: readonly ContentFile[], { drafts, outdated }: Drafting): ContentFile[] => [
  ...files.filter(({ path }) => !outdated.includes(path) && !drafts.some((draft) => draft.path === path)),
  ...drafts.map(({ path, text }) => ({ path, text })),
];

const first = drafted(threePapers);
const records = new Map(
  parseContent(afterwards(threePapers, first)).drafts.flatMap(({ id, value }) =>
    value === null ? [] : [[id, value] as const],
  ),
);

/** What a draft proposes, in short. */
function shown({ gist, speaker, speakers, point, said, appearances, disputes, draft }: DraftFile) {
  return {
    gist,
    speaker: speakers ?? speaker,
    point,
    said,
    papers: appearances.map(({ article }) => article.slice('ferry/'.length)),
    disputes: disputes.map(({ claim, kind }) => `${kind} ${claim}`),
    differences: (draft.differences ?? []).map(
      ({ kind, values }) => `${kind}: ${values.map(({ value }) => value).join(', ')}`,
    ),
  };
}

const none = { disputes: [], differences: [] };

test.each<readonly [name: string, id: string, expected: Partial<ReturnType<typeof shown>>]>([
  [
    'the same statement in two papers that part in a figure',
    'smythe-second-ferry-cost-4-5m-town',
    {
      ...none,
      gist: 'The second ferry will cost £4m or £4.5m and the town cannot pay for it.',
      speaker: 'owen-smythe',
      point: 'second-ferry',
      papers: ['north-mail', 'harbour-globe'],
      differences: ['number: £4.5m, £4m'],
    },
  ],
  [
    'a denial in two papers, which stays one and disputes what is claimed',
    'smythe-chloe-denies-agreed-lower-wages',
    {
      ...none,
      gist: 'Chloe Smythe denies that she had agreed to lower wages.',
      speaker: 'chloe-smythe',
      point: 'wages',
      papers: ['harbour-globe', 'north-mail'],
      disputes: ['denies smythe-chloe-agreed-lower-wages'],
    },
  ],
  [
    'what the other of the surname claims',
    'smythe-chloe-agreed-lower-wages',
    { ...none, gist: 'Chloe Smythe had agreed to lower wages in May.', speaker: 'owen-smythe', papers: ['north-mail'] },
  ],
  [
    'a joint act',
    'orr-pam-tom-ives-board-court',
    { ...none, gist: 'Pam Orr and Tom Ives will take the board to court.', speaker: ['pam-orr', 'tom-ives'] },
  ],
  [
    'a quotation of a day that the text names',
    'smythe-not-sail-boat-nobody-afford',
    { ...none, gist: 'They will not sail a boat that nobody can afford.', speaker: 'owen-smythe', said: '2024-05-14' },
  ],
  [
    'a letter in the follow-up',
    'smythe-owen-not-stay-not-trusted',
    { ...none, gist: 'Owen Smythe will not stay where they are not trusted.', papers: ['evening-star'] },
  ],
  [
    'what two papers assert in their own voice',
    'ferry-carried-41-000-passengers-last-year',
    {
      ...none,
      gist: 'The ferry carried 41,000 or 43,000 passengers last year.',
      speaker: ['harbour-globe', 'north-mail'],
      said: '2024-05-15',
      differences: ['number: 41,000, 43,000'],
    },
  ],
  [
    'what one paper asserts',
    'boards-members-voted-five-two-look',
    { ...none, speaker: 'evening-star', gist: 'The board’s members voted by five to two to look at the plan again.' },
  ],
])('%s', (_name, id, expected) => {
  const record = records.get(id);
  expect(record === undefined ? [...records.keys()] : shown(record)).toMatchObject(expected);
});

test('nothing that can be proven wrong stands in a draft', () => {
  const { diagnostics } = compile(afterwards(threePapers, first));
  expect(diagnostics.filter(({ rule }) => rule !== 'claim/draft' && rule !== 'permalink/unlisted')).toEqual([]);
  expect([...records.values()].flatMap(({ draft }) => draft.doubts ?? [])).toEqual([]);
});

describe('run again', () => {
  const [rejected, ...others] = first.drafts;

  test('it writes the same drafts', () => {
    expect(drafted(afterwards(threePapers, first))).toEqual(first);
  });

  test('what is decided does not come back', () => {
    const [appearance] = records.get(rejected?.id ?? '')?.appearances ?? [];
    const path = `articles/${appearance?.article}.md`;
    const decided = threePapers.map((file) =>
      file.path === path
        ? {
            ...file,
            text: file.text.replace('annotation:', `decided:\n  - ${JSON.stringify(appearance?.quote)}\nannotation:`),
          }
        : file,
    );
    const again = drafted(decided);
    expect(again.drafts.map(({ path: to }) => to)).toEqual(others.map(({ path: to }) => to));
    expect(again.recorded).toBe(1);
  });

  test('it keeps what a person has changed', () => {
    const changed = afterwards(threePapers, first).map((file) =>
      file.path === rejected?.path ? { ...file, text: file.text.replace('gist: ', 'gist: Indeed: ') } : file,
    );
    const again = drafted(changed);
    expect(again.kept).toEqual([rejected?.path]);
    expect(again.drafts.map(({ path }) => path)).not.toContain(rejected?.path);
  });
});

test.each([['no-story'], ['']])('there is no story %j to draft', (id) => {
  expect(draftStory(threePapers, id)).toBeNull();
});
