import { expect, test } from 'vitest';
import { newProblems } from '../../src/compile/new-problems.ts';
import { smallStory } from '../fixtures/small-story.ts';

const path = 'claims/bridge/repair-cost.md';
const textOf = (files = smallStory()): string => files.find((file) => file.path === path)?.text ?? '';
const broken = { 'claims/bridge/bridge-inspected.md': ['speaker: zoe-doe', 'speaker: nobody'] } as const;

test.each([
  ['changes nothing', textOf(), []],
  ['has another speaker', textOf().replace('speaker: morning-post', 'speaker: zoe-doe'), ['claim/outlet-speaker']],
  [
    'has two faults, one in a field that nobody knows',
    textOf().replace('point: cost', 'point: price\npage: 3'),
    ['reference/unknown', 'record/unknown-field'],
  ],
])('a file that %s brings in %j', (_name, text, rules) => {
  expect(newProblems(smallStory(), { path, text }).map(({ rule }) => rule)).toEqual(rules);
});

test('what was wrong before is not new, wherever it now stands; what a new file is wrong in is', () => {
  const files = smallStory(broken);
  const old = files.find(({ path: one }) => one === 'claims/bridge/bridge-inspected.md');
  expect(
    newProblems(files, { path: old?.path ?? '', text: `${old?.text.replace('---\n', '---\n# moved\n')}` }),
  ).toEqual([]);
  expect(newProblems(files, { path: 'notes.txt', text: 'x' }).map(({ rule }) => rule)).toEqual(['file/unexpected']);
});

test('what ends no build is no problem', () => {
  const draft = '---\nstatus: draft\ndraft: { confidence: 1, reason: R. }\nstory: bridge\nappearances: []\n---\n';
  expect(newProblems(smallStory(), { path: 'claims/bridge/draft.md', text: draft })).toEqual([]);
});
