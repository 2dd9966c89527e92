import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributedText, attributeText } from '../../../src/editor/attribution/attribute-text.ts';
import type { AttributedSpeaker, Attribution, KnownActor } from '../../../src/editor/attribution/attribution.ts';
import { attributionCases } from './attribute-text.cases.ts';
import { kindsOfError, kindsWithActors } from './kinds-of-error.cases.ts';

const actors: readonly KnownActor[] = [
  {
    id: 'european-commission',
    name: 'European Commission',
    aliases: ['Brussels', 'the Commission'],
    kind: 'organisation',
  },
  { id: 'bjoern-seibert', name: 'Bjoern Seibert', aliases: ['Björn Seibert', 'Bjoern Siebert'], kind: 'person' },
  { id: 'leaked-memo', name: 'Leaked memo', aliases: ['memo', 'internal memo'], kind: 'document' },
  { id: 'eu-officials', name: 'EU officials', aliases: [], kind: 'group' },
];

function nameOf(speaker: AttributedSpeaker): string {
  return speaker === 'unnamed' ? speaker : 'known' in speaker ? `#${speaker.known}` : speaker.proposed;
}

function show(text: string, { speaker, others, cue, mode, spans }: Attribution): string {
  const points = Array.from(text);
  const name = [speaker, ...others].map(nameOf).join(' + ');
  const words = spans.map(({ start, end }) => points.slice(start, end).join('')).join(' … ');
  return [name, cue?.text ?? '-', mode, words].join(' | ');
}

describe('what a text attributes to whom', () => {
  test.each([...attributionCases, ...kindsOfError])('$about', ({ text, says }) => {
    expect(attributeText(text, []).map((found) => show(text, found))).toEqual(says);
  });
});

describe('known actors', () => {
  test.each(kindsWithActors)('$about', ({ text, says, actors, date }) => {
    expect(attributeText(text, actors, date).map((found) => show(text, found))).toEqual(says);
  });

  test.each([
    ['a spokesman speaks for them', 'A Commission spokesman said: “No.”', '#european-commission | said | direct | No.'],
    ['an alias, an accent', 'Björn Siebert said: “No.”\n', '#bjoern-seibert | said | direct | No.'],
    ['a last name', 'Mr Seibert said: “No.”', '#bjoern-seibert | said | direct | No.'],
    [
      'an alias with a role before it',
      'German politician Bjoern Siebert said: “No.”',
      '#bjoern-seibert | said | direct | No.',
    ],
    [
      'a document',
      'The deal is dead, according to the memo.',
      '#leaked-memo | according | document | The deal is dead',
    ],
    ['a group', 'EU officials said it was dead.', '#eu-officials | said | indirect | it was dead'],
    [
      'a city for its power',
      'Brussels said no deal was near.',
      '#european-commission | said | indirect | no deal was near',
    ],
    ['nobody known', 'Critics said it was dead.', 'unnamed | said | indirect | it was dead'],
  ])('%s', (_about, text, expected) => {
    expect(attributeText(text, actors).map((found) => show(text, found))).toEqual([expected]);
  });
});

test('offsets are code points, and printed words stand where they say', () => {
  const text = '😀 “Yes 😀,” Ann Lee said.';
  expect(attributeText(text, [])).toEqual([
    {
      spans: [{ start: 3, end: 8 }],
      mode: 'direct',
      cue: { start: 19, end: 23, text: 'said' },
      mention: { start: 11, end: 18, text: 'Ann Lee' },
      speaker: { proposed: 'Ann Lee' },
      others: [],
      confidence: expect.any(Number),
      reason: 'Words in quotation marks, with the speaker named in the same sentence.',
    },
  ]);
});

test.each([
  ['a quotation with its speaker', '“We will stay,” Ann Lee said.', 0.9, 1],
  ['a name', 'Ann Lee said that it was dead.', 0.85, 1],
  ['a pronoun for nobody', 'She said that it was dead.', 0.6, 1],
])('confidence, of findings of all kinds: %s', (_about, text, least, most) => {
  const [found] = attributedText(text, []);
  expect(found?.attribution.confidence).toBeGreaterThanOrEqual(least);
  expect(found?.attribution.confidence).toBeLessThanOrEqual(most);
});

test.each([
  ['She said it was dead.', true],
  ['Ann Lee said it was dead.', false],
])('an editor is told where the text does not make plain who it is: %s', (text, isUnclear) => {
  const [found] = attributeText(text, []);
  expect(found?.reason.endsWith('The text does not make plain who it is.')).toBe(isUnclear);
});

const awkward = [
  ['empty', ''],
  ['one word', 'Word'],
  ['white space', ' \n\t\r\n '],
  ['marks alone', '“ ” " \' ‘ ’ « »'],
  ['German', 'Der Minister sagte: „Wir bleiben hart.“ Er lehnte ab.'],
  ['Hebrew', 'השר אמר: ״לא נוותר״ ביום שני.'],
  ['Arabic with marks', 'قال الوزير: «لن نتراجع» يوم الاثنين.'],
  ['emoji', '👩‍👩‍👧 said “👍🏽” 🇬🇧'],
  ['CRLF', 'Ann Lee said: “One.\r\n\r\n“Two.”\r\n'],
  ['a lone surrogate', 'Ann Lee said: “\ud83d”'],
  ['unbalanced', 'He said: “One. ‘Two." Three’ ”” ““ Four'],
] as const;

test.each(awkward)('an awkward text gives findings that lie inside it: %s', (_about, text) => {
  expect(faultsOf(text)).toEqual([]);
});

const fragments = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ' ',
  ' said ',
  ', ',
  '. ',
  '\n',
  '\r\n',
  'Ann Lee',
  'he',
  ' that ',
  'according to ',
  'The memo',
  '😀',
  'told',
  ': ',
  'שלום',
  '- ',
  '(',
  ')',
  'who',
  ' it is ',
  '\u00a0',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('any text gives findings that lie inside it, in order, and the same twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** What is wrong with the findings of a text, whatever the text. */
function faultsOf(text: string): string[] {
  const points = Array.from(text);
  const found = attributeText(text, actors);
  const faults = found.flatMap((attribution) => faultsOfOne(attribution, points));
  const starts = found.map(({ spans }) => spans[0]?.start ?? -1);
  if (starts.some((start, at) => start < (starts[at - 1] ?? 0))) faults.push('not in order');
  if (JSON.stringify(attributeText(text, actors)) !== JSON.stringify(found)) faults.push('not the same twice');
  return faults;
}

function faultsOfOne({ spans, cue, mention, confidence }: Attribution, points: readonly string[]): string[] {
  const inside = ({ start, end }: { start: number; end: number }) => 0 <= start && start < end && end <= points.length;
  const printed = [cue, mention].filter((words) => words !== null);
  const faults = [...spans, ...printed]
    .filter((range) => !inside(range))
    .map((range) => `outside: ${JSON.stringify(range)}`);
  const wrong = printed.filter(({ start, end, text }) => points.slice(start, end).join('') !== text);
  if (spans.length === 0) faults.push('no span');
  if (confidence < 0 || confidence > 1) faults.push(`confidence ${confidence}`);
  return [...faults, ...wrong.map(({ text }) => `not printed there: ${text}`)];
}

test('characters that the tagger leaves out shift nothing', () => {
  const text = 'A\ufeff word,\u200b and Ann Lee said that\ufeff the bridge was closed.';
  expect(attributeText(text, []).map((found) => show(text, found))).toEqual([
    'Ann Lee | said | indirect | the bridge was closed',
  ]);
});

test('a text ten times as long gives ten times the findings', () => {
  const passage = 'Ann Lee said: “We will stay.” Officials said the plan was dead.\n\n';
  expect(attributeText(passage.repeat(300), [])).toHaveLength(10 * attributeText(passage.repeat(30), []).length);
});

test.each([
  ['no full stop', 'He said that Mr Smith told her '],
  ['one mark open after another', '"a said '],
  ['possessives', "s' a "],
  ['commas', 'Mr Smith, '],
])('200 kB of %s come to an end', (_about, part) => {
  const text = part.repeat(Math.ceil(200_000 / part.length));
  expect(attributeText(text, []).every(({ spans }) => spans.length > 0)).toBe(true);
});
