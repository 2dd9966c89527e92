import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/compile/content-file.ts';
import { parseContent } from '../../../src/compile/parse-content.ts';
import { applyAction } from '../../../src/editor/review/apply-action.ts';
import { filesAfter } from '../../../src/editor/review/refuse-problems.ts';
import { type RecordAction, recordActionSchema } from '../../../src/editor/review/review-action.ts';
import { reviewView } from '../../../src/editor/review/review-view.ts';
import { draftStory } from '../../../src/editor/stories/draft-story.ts';
import { threePapers } from '../stories/three-papers.ts';

const [denial, claimed, cost] = [
  'smythe-chloe-denies-agreed-lower-wages',
  'smythe-chloe-agreed-lower-wages',
  'smythe-second-ferry-cost-4-5m-town',
];
const drafted = filesAfter(threePapers, draftStory(threePapers, 'ferry')?.drafts ?? []);

/** The form of a draft as the page shows it, with some fields changed. */
function form(files: readonly ContentFile[], id: string, changes: Readonly<Record<string, unknown>>): RecordAction {
  const articles = parseContent(files).articles.map((article) => article.id);
  const found = articles.flatMap(
    (article) => reviewView(files, article)?.drafts.map((record) => ({ article, record })) ?? [],
  );
  const { article, record } = found.find((one) => one.record.id === id && one.record.at === 0) ?? {};
  return recordActionSchema.parse({ ...record, record: id, article, appearance: 0, id, ...changes });
}

function after(files: readonly ContentFile[], id: string, changes: Readonly<Record<string, unknown>>): ContentFile[] {
  const action = form(files, id, changes);
  const result = applyAction(files, action);
  if ('refused' in result) throw new Error(result.refused);
  return filesAfter(files, result.changes);
}

const textOf = (files: readonly ContentFile[], id: string): string =>
  files.find(({ path }) => path === `claims/ferry/${id}.md`)?.text ?? '';
const edge = (claim: string) => `disputes:\n  - claim: ${claim}\n    kind: denies\n    scope: whole\n`;

test('an edge to a draft waits in it, and is drawn when that is accepted, under its new id', () => {
  const first = after(drafted, denial, { action: 'accept' });
  expect(textOf(first, denial)).not.toContain('disputes:');
  expect(textOf(first, claimed)).toContain(`waiting:\n    - from: ${denial}\n      family: disputes\n`);
  const second = after(first, claimed, { action: 'accept', id: 'union-agreed' });
  expect(textOf(second, denial)).toContain(edge('union-agreed'));
  expect(textOf(second, 'union-agreed')).not.toContain('waiting');
});

test('an edge that the editor does not keep is neither drawn nor waits', () => {
  for (const kept of [[''], ['supports smythe-chloe-agreed-lower-wages']]) {
    const first = after(drafted, denial, { action: 'accept', kept });
    expect(textOf(first, claimed)).not.toContain('waiting');
    expect(textOf(after(first, claimed, { action: 'accept' }), denial)).not.toContain('disputes:');
  }
  const keeping = after(drafted, denial, { action: 'accept', kept: ['', `disputes ${claimed}`] });
  expect(textOf(keeping, claimed)).toContain(`waiting:\n    - from: ${denial}\n      family: disputes\n`);
});

test('of a saved draft only the edges stay that the editor keeps', () => {
  expect(textOf(drafted, denial)).toContain(edge(claimed));
  expect(textOf(after(drafted, denial, { action: 'save', kept: [''] }), denial)).not.toContain('disputes:');
  expect(textOf(after(drafted, denial, { action: 'save' }), denial)).toContain(edge(claimed));
});

test('an edge leads to the new id of a draft that is accepted first', () => {
  const first = after(drafted, claimed, { action: 'accept', id: 'union-agreed' });
  expect(textOf(first, denial)).toContain(edge('union-agreed'));
  expect(textOf(after(first, denial, { action: 'accept' }), denial)).toContain(edge('union-agreed'));
});

test('an edge to a draft that is rejected goes', () => {
  const first = after(drafted, claimed, { action: 'reject' });
  expect(textOf(first, denial)).not.toContain('disputes:');
});

test('an edge leads to the claim into which a draft is merged, with all its passages', () => {
  const first = after(drafted, cost, { action: 'accept' });
  const merged = after(first, denial, { action: 'merge', claim: cost });
  expect(textOf(merged, cost).match(/ article: /g)).toHaveLength(4);
  expect(textOf(after(first, claimed, { action: 'merge', claim: cost }), denial)).toContain(edge(cost));
});

test('a proposed difference becomes a record of its own, its passages under the claim', () => {
  const path = `differences/ferry/${cost}-number.md`;
  expect(after(drafted, cost, { action: 'accept' }).find((file) => file.path === path)?.text).toBe(`---
story: ferry
point: second-ferry
question: How much would the second ferry cost?
kind: number
values:
  - value: £4.5m
    passages:
      - article: ferry/north-mail
        quote: the second ferry would cost £4.5m and the town could not pay for it
        claim: ${cost}
  - value: £4m
    passages:
      - article: ferry/harbour-globe
        quote: the second ferry would cost £4m and that the town could not pay for it
        claim: ${cost}
---
`);
});
