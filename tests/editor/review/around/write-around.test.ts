import { expect, test } from 'vitest';
import { compile } from '../../../../src/compile/compile.ts';
import type { ContentFile } from '../../../../src/compile/content-file.ts';
import { applyAction } from '../../../../src/editor/review/apply-action.ts';
import { filesAfter, refuseProblems } from '../../../../src/editor/review/refuse-problems.ts';
import { recordActionSchema } from '../../../../src/editor/review/review-action.ts';
import { versionOf } from '../../../../src/editor/review/version-of.ts';
import { smallStory } from '../../../fixtures/small-story.ts';

const [doe, star, story, difference] = [
  'actors/zoe-doe.yaml',
  'articles/bridge/evening-star.md',
  'stories/bridge.md',
  'differences/bridge/month-of-inspection.md',
];
const files = smallStory({
  [doe]: ['aliases: [Zoe Doe]', '# as the papers have it\naliases: [Zoe Doe] # no dots'],
  [star]: ['annotation:', 'byline: { people: [Jane Roe],   place: Oslo }\nannotation:'],
  [difference]: ['  - value: in March\n', '  # The Post.\n  - value: in March # of one year\n'],
});
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const version = (path: string): string => versionOf(textOf(path));

function changesOf(sent: Readonly<Record<string, unknown>>) {
  const result = applyAction(files, recordActionSchema.parse(sent));
  if ('refused' in result) throw new Error(result.refused);
  return result.changes;
}

/** Why an action is refused, by itself or since it would make a problem; null where it is written. */
function refusalOf(sent: Readonly<Record<string, unknown>>): string | null {
  const result = applyAction(files, recordActionSchema.parse(sent));
  if ('refused' in result) return result.refused;
  const after: ContentFile[] = filesAfter(files, result.changes);
  return refuseProblems(compile(files), compile(after), result.changes);
}

const names = { action: 'names', actor: 'zoe-doe', version: version(doe), name: 'Zoë Doe', aliases: 'Zoe Doe' };
const head = {
  ...{ action: 'head', article: 'bridge/evening-star', version: version(star), headline: '' },
  ...{ byline: '', people: 'Jane Roe', place: 'Oslo', agency: '' },
};
const questions = {
  ...{ action: 'questions', story: 'bridge', version: version(story) },
  question: 'Was the bridge inspected before it closed?',
  pointIds: ['inspection', 'cost', ''],
  pointQuestions: ['Was it inspected?', 'What will it cost?', ''],
  pointNotes: ['The papers give different months.', '', ''],
};
const month = {
  ...{ action: 'difference', difference: 'month-of-inspection', version: version(difference) },
  ...{ point: 'bridge#inspection', question: 'When was it inspected?', kind: 'date' },
  values: ['in March', 'in spring', ''],
  articles: ['bridge/morning-post', 'bridge/evening-star', ''],
  quotes: ['inspected in March', 'inspected in spring', ''],
  claims: ['bridge-inspected', 'bridge-inspected', ''],
};

const inSpring = `  - value: in spring
    passages:
      - article: bridge/evening-star
        quote: inspected in spring
        claim: bridge-inspected
`;
const inMarch = inSpring.replaceAll('in spring', 'in March').replace('evening-star', 'morning-post');

test.each([
  ['names', names],
  ['head', head],
  ['questions', questions],
  ['difference', month],
])('a form that nobody has touched writes nothing: %s', (_name, sent) => {
  expect(changesOf(sent)).toEqual([]);
});

test.each<readonly [name: string, path: string, sent: Readonly<Record<string, unknown>>, from: string, to: string]>([
  [
    'another name, and one for a time; its comment stays',
    doe,
    { ...names, aliases: 'Zoe Doe\nMs Doe\nthe minister 2022-10/..\n' },
    '[Zoe Doe] # no dots',
    '[Zoe Doe, Ms Doe, {name: the minister, from: 2022-10}] # no dots',
  ],
  ['another name for the actor', doe, { ...names, name: 'Dame Zoë Doe' }, 'name: Zoë Doe', 'name: Dame Zoë Doe'],
  ['no other name', doe, { ...names, aliases: ' ' }, '# as the papers have it\naliases: [Zoe Doe] # no dots\n', ''],
  [
    'a headline, in its place',
    star,
    { ...head, headline: 'Bridge shut: “at last”' },
    'published:',
    'headline: "Bridge shut: “at last”"\npublished:',
  ],
  [
    'one more person in a byline',
    star,
    { ...head, people: 'Jane Roe\nAnn Poe', agency: 'PA' },
    '{ people: [Jane Roe],   place: Oslo }',
    '{people: [Jane Roe, Ann Poe], place: Oslo, agency: PA}',
  ],
  [
    'a byline as printed instead of its parts',
    star,
    { ...head, byline: 'By our own reporter', people: '', place: '' },
    '{ people: [Jane Roe],   place: Oslo }',
    'By our own reporter',
  ],
  [
    'a question and a note',
    story,
    {
      ...questions,
      pointQuestions: ['Was it looked at?', 'What will it cost?', ''],
      pointNotes: ['The papers give different months.', 'Nobody says.', ''],
    },
    'question: Was it inspected?\n    note: The papers give different months.\n  - id: cost\n    question: What will it cost?\n',
    'question: Was it looked at?\n    note: The papers give different months.\n  - id: cost\n    question: What will it cost?\n    note: Nobody says.\n',
  ],
  [
    'a new question, with an id of its words',
    story,
    { ...questions, pointQuestions: ['Was it inspected?', 'What will it cost?', 'Who pays for the new bridge?'] },
    '    question: What will it cost?\n',
    '    question: What will it cost?\n  - id: pays-new-bridge\n    question: Who pays for the new bridge?\n',
  ],
  [
    'the question of the story',
    story,
    { ...questions, question: 'Is the bridge safe?' },
    'question: Was the bridge inspected before it closed?',
    'question: Is the bridge safe?',
  ],
  [
    'another answer; comments and the other answer stay',
    difference,
    { ...month, values: ['early in March', 'in spring', ''] },
    'value: in March # of one year',
    'value: early in March # of one year',
  ],
  [
    'one more passage',
    difference,
    {
      ...month,
      values: ['in March', 'in spring', 'it is not said'],
      quotes: ['inspected in March', 'inspected in spring', 'It was not'],
      articles: ['bridge/morning-post', 'bridge/evening-star', 'bridge/morning-post'],
    },
    inSpring,
    `${inSpring}  - value: it is not said\n    passages:\n      - article: bridge/morning-post\n        quote: It was not\n`,
  ],
])('%s', (_name, path, sent, from, to) => {
  expect(textOf(path)).toContain(from);
  expect(changesOf(sent)).toEqual([{ path, text: textOf(path).replace(from, to) }]);
  expect(refusalOf(sent)).toBeNull();
});

test('a new difference becomes a file, its words made unique', () => {
  const sent = { ...month, difference: '', version: '', question: 'In which month was it inspected?' };
  expect(changesOf(sent)).toEqual([
    {
      path: 'differences/bridge/month-inspected.md',
      text: `---\nstory: bridge\npoint: inspection\nquestion: In which month was it inspected?\nkind: date\nvalues:\n${inMarch}${inSpring}---\n`,
    },
  ]);
  expect(refusalOf(sent)).toBeNull();
});

test('a difference that nobody has published is taken away', () => {
  const added = changesOf({ ...month, difference: 'month', version: '' });
  const [{ path, text }] = added as [{ path: string; text: string }];
  const sent = recordActionSchema.parse({ action: 'remove', difference: 'month', version: versionOf(text) });
  expect(applyAction(filesAfter(files, added), sent)).toEqual({ changes: [{ path, text: null }], focus: null });
});

test.each<readonly [name: string, sent: Readonly<Record<string, unknown>>, message: string]>([
  [
    'of a file that has changed',
    { ...names, version: 'x' },
    '`actors/zoe-doe.yaml` has changed since this page was shown; look at it again',
  ],
  [
    'of an actor who is not there',
    { ...names, actor: 'nobody' },
    'Cannot find `actors/nobody.yaml`; look at the page again',
  ],
  [
    'with a name that is another actor’s',
    { ...names, aliases: 'Joe Bloggs' },
    'Nothing written. In `claims/bridge/bridge-not-inspected.md`: Unexpected attribution `Joe Bloggs` of words of `joe-bloggs`, which may mean `zoe-doe` instead, expected a reason for the choice; add `identity: "inferred: …"`',
  ],
  [
    'without a question under which claims stand',
    { ...questions, pointQuestions: ['Was it inspected?', '', ''] },
    'Nothing written. In `claims/bridge/repair-cost.md`: Cannot find point `cost`; correct the id or add the point',
  ],
  [
    'of a difference with one answer',
    { ...month, values: ['in March', 'in March', ''] },
    'Nothing written. Unexpected value `[{"value":"in March","passages":[{"article":"bridge/morning…` of `values`, expected two values or more; correct it',
  ],
  [
    'of a difference with words that are not there',
    { ...month, quotes: ['inspected in May', 'inspected in spring', ''] },
    'Nothing written. Cannot find quote `inspected in May` in `bridge/morning-post`; did you mean `inspected in March`; copy the words from the article, letter for letter',
  ],
  [
    'of a difference under no question',
    { ...month, point: '' },
    'Cannot find `point`; a difference needs the question under which it is shown',
  ],
  [
    'of a new difference with an id that another has',
    { ...month, version: '' },
    'Unexpected id `month-of-inspection`, expected one that no other difference has',
  ],
  [
    'that takes away what is published',
    { action: 'remove', difference: 'month-of-inspection', version: version(difference) },
    'Nothing written. In `permalinks.yaml`: Cannot find the record of the published id `month-of-inspection` in `differences`; restore it, or write `{ moved: <new id> }` or `{ withdrawn: <date>, reason: <why> }` here',
  ],
])('nothing is done %s', (_name, sent, message) => {
  expect(refusalOf(sent)).toBe(message);
});
