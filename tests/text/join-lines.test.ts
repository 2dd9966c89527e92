import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../src/text/join-lines.ts';
import { anyText } from '../fixtures/awkward-texts.ts';

/** Wraps as `fmt`, mail programs and wire services do: each line as full as it goes. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' '))
    if (line === '') line = word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  return [...lines, line].join('\n');
}

const closure =
  'The old bridge over the Ems was closed on Friday after an inspection found cracks in two of its piers, the county said in a statement that its spokesman read out to reporters.';
const minister =
  'A minister said that the bridge “had been inspected in spring”, and that nobody had told her of any cracks, although the report was sent to her office on 3 June.';
const short = 'She will answer questions on Monday.';

const joined: readonly (readonly [name: string, wrapped: string, text: string])[] = [
  [
    'blank lines part the paragraphs',
    [closure, minister, short].map((one) => wrap(one, 65)).join('\n\n'),
    [closure, minister, short].join('\n\n'),
  ],
  [
    'short last lines end the paragraphs',
    [closure, minister, short].map((one) => wrap(one, 65)).join('\n'),
    [closure, minister, short].join('\n'),
  ],
  [
    'an indent begins a paragraph',
    [closure, minister].map((one) => `   ${wrap(one, 60)}`).join('\n'),
    `   ${closure}\n   ${minister}`,
  ],
  [
    'every line is indented',
    [closure, minister].map((one) => wrap(one, 60).replace(/^/gm, '  ')).join('\n\n'),
    `  ${closure}\n\n  ${minister}`,
  ],
  ['a narrow column', [closure, minister].map((one) => wrap(one, 34)).join('\n\n'), [closure, minister].join('\n\n')],
  ['spaces stand at the line ends', wrap(closure, 65).replaceAll('\n', ' \n'), closure],
  [
    'a headline, a byline and a date stand over the text',
    `Bridge shut\nBy Jane Roe\n3 June 2024\n${wrap(closure, 65)}\n\n${wrap(minister, 65)}`,
    `Bridge shut\nBy Jane Roe\n3 June 2024\n${closure}\n\n${minister}`,
  ],
  [
    'one line was edited and is short',
    `${wrap(closure, 65)}\n\n${wrap(minister, 65).replace('inspected in', 'seen in')}`,
    `${closure}\n\n${minister.replace('inspected in', 'seen in')}`,
  ],
  [
    'a brief of two lines',
    wrap('The bridge over the Ems was closed on Friday, a spokesman of the county said.', 65),
    'The bridge over the Ems was closed on Friday, a spokesman of the county said.',
  ],
  [
    'a list in a text that is wrapped',
    `${wrap(closure, 65)}\n\n- ${wrap(minister, 63).replaceAll('\n', '\n  ')}\n- ${short}\n- None.`,
    `${closure}\n\n- ${minister}\n- ${short}\n- None.`,
  ],
  [
    'a dash at the start of a line goes on with the sentence',
    wrap(
      'The bridge over the river Ems was closed to all the traffic on Friday – for good, said the county, which is to pay for a new one to be built beside it in a few years.',
      64,
    ),
    'The bridge over the river Ems was closed to all the traffic on Friday – for good, said the county, which is to pay for a new one to be built beside it in a few years.',
  ],
  [
    'verse in a text that is wrapped',
    `${[closure, minister, closure].map((one) => wrap(one, 65)).join('\n\n')}\n\nThe bridge is down,\nThe river wide,\nAnd we must drown\nOr stay this side.`,
    `${[closure, minister, closure].join('\n\n')}\n\nThe bridge is down,\nThe river wide,\nAnd we must drown\nOr stay this side.`,
  ],
  [
    'an address in brackets longer than the lines',
    `${wrap(closure, 65)}\n\nhttps://www.example.org/${'a'.repeat(90)}\n\n${wrap(minister, 65)}`,
    `${closure}\n\nhttps://www.example.org/${'a'.repeat(90)}\n\n${minister}`,
  ],
  [
    'German, with capitals in the middle of sentences',
    wrap(
      'Die alte Brücke über die Ems ist seit Freitag für den Verkehr gesperrt, nachdem eine Prüfung Risse in zwei Pfeilern gezeigt hat, wie der Kreis in einer Mitteilung schrieb, die sein Sprecher verlas.',
      60,
    ),
    'Die alte Brücke über die Ems ist seit Freitag für den Verkehr gesperrt, nachdem eine Prüfung Risse in zwei Pfeilern gezeigt hat, wie der Kreis in einer Mitteilung schrieb, die sein Sprecher verlas.',
  ],
  [
    'Hebrew, which has no capitals',
    wrap(
      'הגשר הישן מעל הנהר נסגר ביום שישי לאחר שבדיקה מצאה סדקים בשניים מעמודיו אמר דובר המחוז בהודעה שקרא לעיתונאים והוסיף כי איש אינו יודע מתי ייפתח שוב לתנועה וכי המחוז ישלם על גשר חדש',
      50,
    ),
    'הגשר הישן מעל הנהר נסגר ביום שישי לאחר שבדיקה מצאה סדקים בשניים מעמודיו אמר דובר המחוז בהודעה שקרא לעיתונאים והוסיף כי איש אינו יודע מתי ייפתח שוב לתנועה וכי המחוז ישלם על גשר חדש',
  ],
  [
    'Japanese, which has no spaces',
    '古い橋は検査で二本の橋脚にひびが見つかったため金曜日に閉鎖されたと郡の報道官が\n記者団に読み上げた声明で述べたうえで誰もいつ再び開通するか分からないと付け加え\n郡は新しい橋の費用を払うことになると説明し住民の間では不安の声が広がっていると\n報じた。',
    '古い橋は検査で二本の橋脚にひびが見つかったため金曜日に閉鎖されたと郡の報道官が記者団に読み上げた声明で述べたうえで誰もいつ再び開通するか分からないと付け加え郡は新しい橋の費用を払うことになると説明し住民の間では不安の声が広がっていると報じた。',
  ],
];

test.each(joined)('wrapped lines are joined: %s', (_name, wrapped, text) => {
  expect(joinLines(wrapped).text).toBe(text);
});

const sonnet = `My bridge is like a sun that never sets,
Whose arches hold the colours of the day;
The water takes the light and then forgets
The names of all who ever came this way.
So long as iron holds and rivers run,
So long will children lean upon the rail,
And count the boats beneath it one by one,
And wave their hats at every passing sail.`;

const unwrapped: readonly (readonly [name: string, text: string])[] = [
  ['verse', sonnet],
  ['verse in stanzas', `${sonnet}\n\n${sonnet.replaceAll('bridge', 'tower')}`],
  [
    'a list without marks',
    'Jane Roe, minister of transport\nPieter van der Berg, engineer\nThe county of Ems\nThe bridge company and its four owners\nNobody else',
  ],
  [
    'a list with marks',
    '- The bridge was closed on Friday after an inspection\n- the county said so\n- nobody was told before',
  ],
  [
    'numbers',
    '1. the bridge was closed on Friday, a day after an inspection\n2. the county said so on Saturday\n3. nobody was told',
  ],
  ['every line is a paragraph', `${closure}\n${short}\n${minister}\n${short}`],
  ['headlines', 'Bridge shut after inspection\nMinister “was never told” of cracks\nCounty to pay for a new one'],
  [
    'a transcript',
    'Q: Were you told of the cracks in the piers, Minister?\nA: No.\nQ: Was your office told?\nA: I have asked them, and I shall say so when I know.',
  ],
  ['an address', 'The County of Ems\n12 Bridge Street\nEmsford EM1 2BR'],
  ['a table', 'Bridge     Opened   Closed\nOld        1891     2024\nNew        2027     –\nRailway    1902     –'],
  ['one line', closure],
  ['nothing', ''],
];

test.each(unwrapped)('other line ends stay: %s', (_name, text) => {
  expect(joinLines(text)).toMatchObject({ text, width: null, joined: 0 });
});

test('what was done is told: the width, the line ends that went, those that may be in doubt, and hyphens at line ends', () => {
  const text = `${wrap(closure.replace('inspection', 'inspec- tion'), 65)}\n\n${wrap(minister, 65)}\n\nThe County of Ems\n12 Bridge Street`;
  const { text: whole, ...told } = joinLines(text);
  expect(whole).toBe(
    `${closure.replace('inspection', 'inspec-tion')}\n\n${minister}\n\nThe County of Ems\n12 Bridge Street`,
  );
  expect(told).toEqual({ width: 65, joined: 4, kept: 1, hyphenated: ['inspec-tion'] });
});

describe('of any text', () => {
  const letters = (text: string): string => text.replace(/[ \t\n]+/g, '');

  test('no letter is lost, changed or moved, and words only meet at a hyphen or where a script has no spaces', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.replace(/\r\n?/g, '\n')),
        (text) => {
          const whole = joinLines(text);
          expect(letters(whole.text)).toBe(letters(text));
          expect(text.split('\n').length - whole.text.split('\n').length).toBe(whole.joined);
        },
      ),
    );
  });

  const word = fc.stringMatching(/^[a-z]{1,11}$/);
  const sentence = fc.array(word, { minLength: 30, maxLength: 90 }).map((words) => `The ${words.join(' ')}.`);

  test('prose that was wrapped becomes what it was, whatever the width and however its paragraphs are parted', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 100 }),
        (paragraphs, width) => {
          const wrapped = paragraphs.map((one) => wrap(one, width)).join('\n\n');
          expect(joinLines(wrapped).text).toBe(paragraphs.join('\n\n'));
        },
      ),
    );
  });

  test('what is joined once is joined: doing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 100 }),
        (paragraphs, width) => {
          const once = joinLines(paragraphs.map((one) => wrap(one, width)).join('\n\n')).text;
          expect(joinLines(once)).toMatchObject({ text: once, joined: 0 });
        },
      ),
    );
  });
});
