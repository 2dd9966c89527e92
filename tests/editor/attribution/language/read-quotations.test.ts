import { expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/editor/attribution/language/read-paragraphs.ts';
import { readQuotations } from '../../../../src/editor/attribution/language/read-quotations.ts';

const spaces = ' '.repeat(300_000);

test.each([
  ['curly double', '“One,” he said. “Two.”', ['One', 'Two.']],
  ['curly single', '‘One,’ he said. ‘Two.’', ['One', 'Two.']],
  ['straight double', '"One," he said. "Two."', ['One', 'Two.']],
  ['straight single', "'One,' he said. 'Two.'", ['One', 'Two.']],
  ['guillemets', '«Un», dit-il.', ['Un']],
  ['apostrophes alone', "It’s the officials’ plan, isn't it?", []],
  ['an apostrophe printed as an opening mark', 'Ursula von der Leyen‘s aide and ‘his’ plan', ['his']],
  [
    'a plural possessive inside a single quotation',
    '‘The officials’ plan is dead,’ he said.',
    ['The officials’ plan is dead'],
  ],
  ['an elision', "He likes rock 'n' roll and the '90s.", []],
  ['a quotation inside another', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me']],
  ['a space after the opening mark', 'She said: " We go." Then left.', ['We go.']],
  ['a continued quotation', '“One.\n\n“Two.”', ['One.', 'Two.']],
  [
    'a continued quotation without a mark on the second paragraph',
    'He said, "One.\n\nTwo." Then he left.',
    ['One.', 'Two.'],
  ],
  ['a stray opening mark', 'The 6" pipe “is fine,” he said.', ['is fine']],
  ['an opening mark that nothing closes', 'A plan “to go ahead was dropped.\n\nNobody spoke.', []],
  ['an opening mark after a colon that nothing closes', 'He said: “We go.\n\nNobody spoke.', ['We go.']],
  ['long white space', `${spaces}\n“One${spaces}two,${spaces}” he said.`, [`One${spaces}two`]],
  ['marks around nothing', '“” and "" and “ ”', []],
])('%s', (_about, text, words) => {
  const found = readQuotations(text, readParagraphs(text)).flat();
  expect(found.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(words);
});
