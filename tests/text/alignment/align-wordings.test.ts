import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Alignment, alignWordings } from '../../../src/text/alignment/align-wordings.ts';
import { firstNegation } from '../../../src/text/alignment/negations.ts';
import { wordTokens } from '../../../src/text/alignment/word-tokens.ts';

const statement = `“We remain open to working with the EU to take forward negotiations on a UK-EU returns deal, as part of our international efforts to tackle illegal migration and to crack down on these exploitative gangs.
“We are in regular conversations with our European counterparts on a range of issues relating to migration and asylum.
“We agreed with members of the Calais Group of Northern European nations to work towards an EU-UK cooperation agreement on migration in a joint statement at the group’s 8 December 2022 meeting.”`;
const telegraphStatement = statement.replace('8 December 2022 meeting', 'December 8, 2022, meeting');

const align = (...texts: readonly string[]): Alignment =>
  alignWordings(texts.map((text, index) => ({ id: 'ABCDE'.charAt(index), text })));

/** Each version with its marks: [2words …] for a difference, _…_ for key words in common. */
const drawn = ({ versions }: Alignment): readonly string[] =>
  versions.map(({ segments }) =>
    segments
      .map(({ text, differs, group, kind, shared }) =>
        differs ? `[${group}${kind} ${text}]` : shared ? `_${text}_` : text,
      )
      .join(''),
  );

interface Case {
  readonly name: string;
  readonly texts: readonly string[];
  readonly relation: Alignment['relation'];
  readonly drawn: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the government’s statement: identical but for the order of the date',
    texts: [statement, telegraphStatement],
    relation: 'reordered',
    drawn: [
      statement.replace('8 December', '[1order 8 December]'),
      telegraphStatement.replace('December 8', '[1order December 8]'),
    ],
  },
  {
    name: 'glyphs, spaces, case, commas and hyphens are not wording',
    texts: ['“The group’s  co-operation, he said”', "‘the Group's cooperation,\nhe said’"],
    relation: 'identical',
    drawn: ['“The group’s  co-operation, he said”', "‘the Group's cooperation,\nhe said’"],
  },
  {
    name: 'one wording and one paraphrase: alignment for the two, key words for the third',
    texts: [
      'a deal on sending illegal migrants back to the block was off the cards for now',
      'He stressed that the Commission is not open to a UK-EU readmissions agreement.',
      'the Commission was not open to a new readmission deal',
    ],
    relation: 'mixed',
    drawn: [
      'a _deal_ on sending illegal migrants back to the block was off the cards for now',
      '[1extent He stressed that] the Commission [2words is] not open to a [3words UK-EU readmissions agreement].',
      'the Commission [2words was] not open to a [3words new readmission deal]',
    ],
  },
  {
    name: '“never said” against “did not recall”',
    texts: [
      'Mr Siebert never said what it is claimed,',
      'Siebert did not recall rejecting the proposal, although they did not have notes from the meeting',
    ],
    relation: 'different',
    drawn: [
      'Mr _Siebert_ [1negation never said] what it is claimed,',
      '_Siebert_ [1negation did not recall] rejecting the proposal, although they did not have notes from the meeting',
    ],
  },
  {
    name: 'Court of Human Rights against Convention',
    texts: [
      'ignited fresh calls for Rishi Sunak to quit the European Court of Human Rights.',
      'intensified pressure from within the Conservative party for Britain to leave the European Human Rights Convention.',
      'urged the Government to break free from the European Convention on Human Rights (ECHR)',
    ],
    relation: 'different',
    drawn: [
      'ignited fresh calls for Rishi Sunak to quit the _European_ [1name Court] of _Human Rights_.',
      'intensified pressure from within the Conservative party for Britain to leave the _European Human Rights_ [1name Convention].',
      'urged the Government to break free from the _European_ [1name Convention] on _Human Rights_ (ECHR)',
    ],
  },
  {
    name: 'Siebert and Seibert in texts worded differently',
    texts: [
      'German politician Bjoern Siebert told senior British officials the bloc will refuse to consider signing a deal',
      'The notes record how Bjoern Seibert, head of cabinet, told Sir Tim Barrow that the Commission was not open',
    ],
    relation: 'different',
    drawn: [
      'German politician _Bjoern_ [1spelling Siebert] told senior British officials the bloc will refuse to consider signing a deal',
      'The notes record how _Bjoern_ [1spelling Seibert], head of cabinet, told Sir Tim Barrow that the Commission was not open',
    ],
  },
  {
    name: 'Siebert and Seibert in one wording',
    texts: ['Mr Siebert never said it at all', 'Mr Seibert never said it at all'],
    relation: 'close',
    drawn: ['Mr [1spelling Siebert] never said it at all', 'Mr [1spelling Seibert] never said it at all'],
  },
  {
    name: 'a name in two spellings, and words that one paper puts before it',
    texts: [
      'In May the aide Siebert gave no answer to the British side',
      'In May Seibert gave no answer to the British side',
    ],
    relation: 'close',
    drawn: [
      'In May [1added the aide] [2spelling Siebert] gave no answer to the British side',
      'In May [2spelling Seibert] gave no answer to the British side',
    ],
  },
  {
    name: 'key words that a bracket parts are marked apart, and a name made shorter is no other name',
    texts: ['urged him to leave the European Convention (ECHR)', 'ECHR it is, says a European Convention President'],
    relation: 'different',
    drawn: [
      'urged him to leave the _European Convention_ (_ECHR_)',
      '_ECHR_ it is, says a _European Convention_ President',
    ],
  },
  {
    name: 'a spelling that two families have already is not told again',
    texts: [
      'Siebert gave no answer to the British side',
      'Seibert gave no answer to the British side',
      'Siebert and France want another summit',
      'Seibert and France want another summit',
    ],
    relation: 'mixed',
    drawn: [
      '[1spelling Siebert] gave no answer to the British side',
      '[1spelling Seibert] gave no answer to the British side',
      '[2spelling Siebert] and France want another summit',
      '[2spelling Seibert] and France want another summit',
    ],
  },
  {
    name: 'a sentence edited by another paper',
    texts: [
      'A returns agreement would require Britain to share the EU’s burden of resettling hundreds of thousands of illegal migrants arriving in the likes of Greece and Italy.',
      'Any such agreement would require Britain to share Europe’s burden of resettling hundreds of thousands of migrants entering the bloc through irregular means.',
    ],
    relation: 'close',
    drawn: [
      '[1words A returns] agreement would require Britain to share [2words the EU’s] burden of resettling hundreds of thousands of [3added illegal] migrants [4words arriving in the likes of Greece and Italy].',
      '[1words Any such] agreement would require Britain to share [2words Europe’s] burden of resettling hundreds of thousands of migrants [4words entering the bloc through irregular means].',
    ],
  },
  {
    name: 'a few words of a longer quotation: what stands around them is extent, not difference',
    texts: [
      'We are closer than ever to drastic measures, he said',
      'closer than ever',
      'closer than never to drastic measures',
    ],
    relation: 'mixed',
    drawn: [
      '[1extent We are] closer than ever [2extent to drastic measures, he said]',
      'closer than ever',
      '_closer_ than never to _drastic measures_',
    ],
  },
  {
    name: 'a different word on either side of “of the” is two differences: the words that differ stand opposite each other',
    texts: ['The company said red of the ferry sank yesterday', 'The company said blue of the boat sank yesterday'],
    relation: 'close',
    drawn: [
      'The company said [1words red] of the [2words ferry] sank yesterday',
      'The company said [1words blue] of the [2words boat] sank yesterday',
    ],
  },
  {
    name: 'what two quote and a third leaves out at an end is no difference between the two',
    texts: [
      'We are closer than ever to drastic measures',
      'We are closer than ever to drastic measures',
      'closer than ever',
    ],
    relation: 'close',
    drawn: [
      'We are closer than ever to drastic measures',
      'We are closer than ever to drastic measures',
      'closer than ever',
    ],
  },
  {
    name: 'one word is not two words',
    texts: ['The minister let any one in', 'The minister let anyone in'],
    relation: 'close',
    drawn: ['The minister let [1words any one] in', 'The minister let [1words anyone] in'],
  },
  {
    name: 'key words that a comma parts are marked apart',
    texts: ['leave the Convention, Britain was told', 'for Britain no Convention is left'],
    relation: 'different',
    drawn: ['leave the _Convention_, _Britain_ was told', 'for _Britain_ no _Convention_ is left'],
  },
  { name: 'one version', texts: ['alone'], relation: 'alone', drawn: ['alone'] },
  { name: 'no words', texts: ['', '…', 'x'], relation: 'mixed', drawn: ['', '…', 'x'] },
  { name: 'no version', texts: [], relation: 'alone', drawn: [] },
];

test.each(cases)('$name', ({ texts, relation, drawn: expected }) => {
  const alignment = align(...texts);
  expect(drawn(alignment)).toEqual(expected);
  expect(alignment.relation).toBe(relation);
});

test('the statement’s table, counts and differences, whole', () => {
  const { families, differences, keyWords, versions } = align(statement, telegraphStatement);
  const upToDate = statement.slice(1, statement.indexOf(' 8 December'));
  expect(versions.map(({ id, words, family }) => ({ id, words, family }))).toEqual([
    { id: 'A', words: 86, family: 0 },
    { id: 'B', words: 86, family: 0 },
  ]);
  expect(families).toEqual([
    {
      ids: ['A', 'B'],
      relation: 'reordered',
      wordsShared: 86,
      stretches: [
        { kind: 'same', group: null, cells: [upToDate, upToDate] },
        { kind: 'order', group: 1, cells: ['8 December', 'December 8'] },
        { kind: 'same', group: null, cells: ['2022 meeting', '2022, meeting'] },
      ],
    },
  ]);
  expect(differences).toEqual([
    {
      group: 1,
      kind: 'order',
      forms: [
        { id: 'A', text: '8 December' },
        { id: 'B', text: 'December 8' },
      ],
    },
  ]);
  expect(keyWords).toEqual([]);
});

test('what different wordings have in common is listed as first printed', () => {
  const { keyWords, differences } = align(
    'He will quit the European Court of Human Rights',
    'leave the European Human Rights Convention',
  );
  expect(keyWords).toEqual(['European', 'Human', 'Rights'].map((text) => ({ text, ids: ['A', 'B'] })));
  expect(differences).toEqual([
    {
      group: 1,
      kind: 'name',
      forms: [
        { id: 'A', text: 'European Court of Human Rights' },
        { id: 'B', text: 'European Human Rights Convention' },
      ],
    },
  ]);
});

test('three names of one thing are one difference of three forms', () => {
  const { differences } = align(
    'He will quit the European Court of Human Rights',
    'They say no to any European Convention on Human Rights',
    'Nobody but a European Commission on Human Rights knows',
  );
  expect(differences.map(({ kind, forms }) => [kind, ...forms.map(({ text }) => text)])).toEqual([
    [
      'name',
      'European Court of Human Rights',
      'European Convention on Human Rights',
      'European Commission on Human Rights',
    ],
  ]);
});

test('a key word is listed with the fewest capitals that it has anywhere', () => {
  expect(align('BRITAIN hopes for more', 'nothing comes out of Britain').keyWords).toEqual([
    { text: 'Britain', ids: ['A', 'B'] },
  ]);
});

test('two passages of one paper are not held against each other, but with another paper', () => {
  const { versions, keyWords, differences } = alignWordings([
    { id: 'A', source: 'x', text: 'Siebert never said the deal was off' },
    { id: 'B', source: 'x', text: 'Seibert did not recall any deal with Britain or France' },
    { id: 'C', source: 'y', text: 'BRITAIN’S hopes rest on Seibert, who could not remember' },
  ]);
  expect(versions.map(({ segments }) => segments.filter(({ shared }) => shared).map(({ text }) => text))).toEqual([
    [],
    ['Seibert', 'Britain'],
    ['BRITAIN’S'],
  ]);
  expect(keyWords).toEqual(['Seibert', 'Britain'].map((text) => ({ text, ids: ['B', 'C'] })));
  expect(differences.map(({ kind, forms }) => [kind, forms.map(({ id, text }) => `${id} ${text}`)])).toEqual([
    ['spelling', ['A Siebert', 'C Seibert']],
    ['negation', ['A never said', 'B did not recall', 'C could not remember']],
  ]);
});

test('what two passages of one paper deny is no difference between papers', () => {
  const { differences } = alignWordings([
    { id: 'A', source: 'x', text: 'He never said the deal was off' },
    { id: 'B', source: 'x', text: 'They did not recall any meeting' },
    { id: 'C', source: 'y', text: 'Britain hopes for more' },
  ]);
  expect(differences).toEqual([]);
});

test.each([
  ['It is not a soft touch', null],
  ['They do not want it and never said so', 'do not want'],
  ['He never told them', 'never told'],
  ['They won’t budge', 'won’t budge'],
  ['Not', null],
])('what “%s” denies', (text, expected) => {
  const tokens = firstNegation(wordTokens(text));
  expect(tokens?.map((token) => token.text).join(' ') ?? null).toBe(expected);
});

const word = fc.constantFrom(
  ...[
    'the',
    'of',
    'not',
    'never',
    'said',
    'deal',
    'Deal',
    'Siebert',
    'Seibert',
    'European',
    'Court',
    'Human',
    'Rights',
  ],
  ...['8', '2022,', '“', '”', 'U.K.', 'co-operate', '£480m', '…', '\n\n', '👍', 'é', '漢字', '-', 'group’s'],
);
const phrase = fc.oneof(
  fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);
const texts = fc.array(phrase, { maxLength: 5 });

test('joined, the segments are the text, and no mark begins or ends outside a word', () => {
  fc.assert(
    fc.property(texts, (given) => {
      for (const [index, { segments }] of align(...given).versions.entries()) {
        expect(segments.map(({ text }) => text).join('')).toBe(given[index]);
        for (const { text, differs, shared } of segments)
          if (differs || shared) expect(text).not.toMatch(/^\s|[\s,]$/u);
      }
    }),
  );
});

test('a version is identical with itself, however often, and keeps all its words', () => {
  fc.assert(
    fc.property(phrase, fc.integer({ min: 2, max: 4 }), (text, copies) => {
      const { relation, families, versions } = align(...Array.from({ length: copies }, () => text));
      expect(relation).toBe('identical');
      expect(families[0]?.wordsShared).toBe(versions[0]?.words);
    }),
  );
});

test('every difference is stated once, of four versions too', () => {
  const spelt = align(
    'Siebert gave no answer to the British side',
    'Seibert gave no answer to the British side',
    'Siebert and France want another summit',
    'Seibert and France want another summit',
  );
  expect(spelt.differences.map(({ forms }) => forms.map(({ id, text }) => `${id} ${text}`))).toEqual([
    ['A Siebert', 'B Seibert'],
    ['C Siebert', 'D Seibert'],
  ]);
});

test('every difference is one that a list can state, numbered as in the segments', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { differences, versions, families } = align(...given);
      expect(differences.map(({ group }) => group)).toEqual(differences.map((_, index) => index + 1));
      const groups = new Set(differences.map(({ group }) => group));
      for (const { group } of versions.flatMap(({ segments }) => segments)) if (group) expect(groups).toContain(group);
      expect(families.flatMap(({ ids }) => ids).sort()).toEqual(versions.map(({ id }) => id).sort());
    }),
  );
});
