import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairQuotationMarks, type Quotation, quotationMarks } from '../../src/text/pair-quotation-marks.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

/** The quotations of a text that is one paragraph. */
const quotationsIn = (paragraph: string): Quotation[] =>
  pairQuotationMarks(paragraph, [{ start: 0, end: paragraph.length }]).flat();

const cases: readonly (readonly [name: string, paragraph: string, words: readonly string[]])[] = [
  ['none', 'Nothing is quoted.', []],
  ['double marks', 'He said “no” and “never”.', ['no', 'never']],
  ['single marks', 'He said ‘no’ and ‘never’.', ['no', 'never']],
  ['straight marks', 'He said "no" and \'never\'.', ['no', 'never']],
  ['angle marks', 'Il a dit «non».', ['non']],
  ['low marks, closed either way', 'Er sagte „nein“ und „nie”.', ['nein', 'nie']],
  ['low marks inside low marks', 'Er sagte: „Sie rief ‚nein‘.“', ['Sie rief ‚nein‘.']],
  ['angle marks with spaces inside', 'Il a dit « non » et « jamais ».', [' non ', ' jamais ']],
  ['angle marks turned inward', 'Er sagte »nein« und »nie«.', ['nein', 'nie']],
  ['single angle marks', 'Er sagte ‹nein› und ›nie‹.', ['nein', 'nie']],
  ['single angle marks inside', '«Il a dit ‹non›», dit-elle.', ['Il a dit ‹non›']],
  ['closing marks at both ends', 'Hon sade ”nej” och »aldrig».', ['nej', 'aldrig']],
  ['corner marks', '彼は「いいえ」と言い、『本』を閉じた。', ['いいえ', '本']],
  ['corner marks inside', '「彼は『いいえ』と言った」と彼女。', ['彼は『いいえ』と言った']],
  ['the outermost alone', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
  ['the outermost alone, the other way round', '‘He said “no” to me,’ she said.', ['He said “no” to me,']],
  ['an apostrophe', 'Britain’s aides didn’t know.', []],
  ['an apostrophe inside', '‘It’s Britain’s,’ he said.', ['It’s Britain’s,']],
  ['an apostrophe turned the wrong way', 'Ursula von der Leyen‘s aide said ‘no’.', ['no']],
  ['straight apostrophes', "Britain's aides didn't know.", []],
  ['a mark left open runs to the end of its paragraph', 'He said: “No. It is', ['No. It is']],
  ['a straight double mark left open too', 'He said: "No. It is', ['No. It is']],
  ['a low mark left open too', 'Er sagte: „Nein. Es ist', ['Nein. Es ist']],
  ['a single mark left open is an apostrophe', 'In the ‘90s and ’80s they went.', []],
  ['marks around marks of punctuation', 'It was “safe”, “sound”; “done”.', ['safe', 'sound', 'done']],
  ['after a dash or a bracket', 'It was—“safe”—(“sound”).', ['safe', 'sound']],
  ['at both ends', '“No.”', ['No.']],
  ['an elision', "Rock 'n' roll is back, and rock ‘n’ roll stays.", []],
  ['an elision and a plural possessive', "The '90s were the officials' best years.", []],
  ['a plural possessive inside', '‘The minister’s aides’ plan’', ['The minister’s aides’ plan']],
  [
    'a plural possessive inside, in a longer sentence',
    '‘The minister’s aides’ plan’ failed.',
    ['The minister’s aides’ plan'],
  ],
  ['a quotation inside another in the same marks', '“One “two” three”', ['One “two” three']],
  ['inches', 'A 6" pipe and a 5\' rod.', []],
  ['a mark before a space opens nothing', 'It was “ safe.', []],
  ['a mark at the very end opens nothing', 'It was safe “', []],
  ['a low mark before a space, inside another', 'Er sagte: „Ja, „ nein“ doch“.', ['Ja, „ nein“ doch']],
  ['angle marks with spaces, inside others', 'Il a dit: «Oui, « non » enfin».', ['Oui, « non » enfin']],
  ['the same marks on both sides', 'Hon sade ”nej” och »nej».', ['nej', 'nej']],
  ['a straight mark right after a comma', 'He said,"No," twice.', ['No,']],
  ['a straight mark after a comma and before an ellipsis', 'He said,"…no," twice.', ['…no,']],
  ['apostrophes on both sides of a word', 'He said ’No’.', []],
  ['a low single mark at the end of a word', 'Er sagte ‘nein‚ und ging.', []],
  ['a stray mark before a quotation', 'It was “ safe. He said “no”.', ['no']],
  ['four stray marks before a quotation', 'It “ was “ not “ at “ all “safe”.', ['safe']],
  ['five are too many to tell', 'It “ was “ not “ at “ all “ quite “safe”.', []],
  ['an elision at the end of a word', "The talkin' heads’ best.", []],
  ['characters outside the basic plane', '👍“👍”👍', ['👍']],
];

test.each(cases)('%s', (_name, paragraph, words) => {
  expect(quotationsIn(paragraph).map(({ inner }) => paragraph.slice(inner.start, inner.end))).toEqual(words);
});

/** Each quotation of paragraphs joined by a blank line, whether it goes on from the paragraph before, after a `+`. */
function carriedIn(...paragraphs: readonly string[]): string[][] {
  const text = paragraphs.join('\n\n');
  const starts = paragraphs.map((_, at) => paragraphs.slice(0, at).reduce((sum, { length }) => sum + length + 2, 0));
  const ranges = paragraphs.map(({ length }, at) => ({ start: starts[at] ?? 0, end: (starts[at] ?? 0) + length }));
  return pairQuotationMarks(text, ranges).map((own) =>
    own.map(({ start, end, continues }) => `${continues ? '+' : ''}${text.slice(start, end)}`),
  );
}

test.each<readonly [name: string, paragraphs: readonly string[], quotations: readonly (readonly string[])[]]>([
  [
    'a mark at the head of each',
    ['She said: “One.', '“Two.', '“Three.” Then “four”.'],
    [['“One.'], ['+“Two.'], ['+“Three.”', '“four”']],
  ],
  ['a closing mark alone', ['She said: “One.', 'Two.” Then “three”.'], [['“One.'], ['+Two.”', '“three”']]],
  ['a mark of another kind does not go on', ['She said: “One.', '‘Two.’'], [['“One.'], ['‘Two.’']]],
  ['a quotation later in the paragraph does not go on', ['She said: “One.', 'Then “two”.'], [['“One.'], ['“two”']]],
  [
    'a second mark left open does not go on',
    ['She said: “One.', '“Two”, and then: “three.'],
    [['“One.'], ['+“Two”', '“three.']],
  ],
])('over paragraphs: %s', (_name, paragraphs, quotations) => {
  expect(carriedIn(...paragraphs)).toEqual(quotations);
});

test('pairs follow one another, each with its words between its marks', () => {
  fc.assert(
    fc.property(anyText, (paragraph) => {
      let last = 0;
      for (const { start, end, mark, inner } of quotationsIn(paragraph)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(quotationMarks).toContain(paragraph.charAt(start));
        expect(mark).toBe(paragraph.charAt(start));
        expect(inner.start).toBe(start + 1);
        expect([end - 1, end]).toContain(inner.end);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(end).toBeLessThanOrEqual(paragraph.length);
        last = end;
      }
    }),
  );
});

const several: readonly (readonly [
  name: string,
  paragraphs: readonly string[],
  words: readonly (readonly string[])[],
])[] = [
  ['double marks', ['She said: “One.', '“Two.', '“Three.” He left.'], [['One.'], ['Two.'], ['Three.']]],
  ['single marks', ['She said: ‘One.', '‘Two.', '‘Three.’ He left.'], [['One.'], ['Two.'], ['Three.']]],
  ['straight marks', ['She said: "One.', '"Two.', '"Three." He left.'], [['One.'], ['Two.'], ['Three.']]],
  ['angle marks', ['Elle a dit : «Un.', '«Deux.', '«Trois.»'], [['Un.'], ['Deux.'], ['Trois.']]],
  [
    'angle marks, each paragraph with one that closes',
    ['Elle a dit : «Un.', '»Deux.', '»Trois.»'],
    [['Un.'], ['Deux.'], ['Trois.']],
  ],
  ['angle marks turned inward', ['Sie sagte: »Eins.', '»Zwei.', '»Drei.«'], [['Eins.'], ['Zwei.'], ['Drei.']]],
  ['low marks', ['Sie sagte: „Eins.', '„Zwei.', '„Drei.“'], [['Eins.'], ['Zwei.'], ['Drei.']]],
  ['corner marks', ['「一。', '「二。', '「三。」'], [['一。'], ['二。'], ['三。']]],
];

test.each(several)('several paragraphs with one mark that closes: %s', (_name, paragraphs, words) => {
  const text = paragraphs.join('\n\n');
  const ranges = paragraphs.map((paragraph) => ({
    start: text.indexOf(paragraph),
    end: text.indexOf(paragraph) + paragraph.length,
  }));
  expect(
    pairQuotationMarks(text, ranges).map((list) => list.map(({ inner }) => text.slice(inner.start, inner.end))),
  ).toEqual(words);
});
