import { expect, test } from 'vitest';
import { findDifferences } from '../../../src/editor/stories/find-differences.ts';

/** What two papers or more put differently, in short. */
function found(...words: readonly string[]): string[] {
  const isOne = (a: string, b: string) =>
    [a, b].every((name) => ['Brussels', 'the Commission', 'Commission'].includes(name));
  const papers = words.map((text, at) => ({ article: `story/paper-${at}`, words: text, quote: text }));
  return findDifferences(papers, isOne).map(
    ({ kind, question, values }) => `${kind}: ${question} ${values.map(({ value }) => value).join(' | ')}`,
  );
}

test.each<readonly [words: readonly string[], differences: readonly string[]]>([
  // A figure that counts the subject.
  [
    ['600 people crossed the Channel', 'some 750 people crossed the Channel'],
    ['number: How many people crossed the Channel? 600 | 750'],
  ],
  [
    ['more than 40 shops were closed, and one burnt down', '30 shops were closed'],
    ['number: How many shops were closed? 40 | 30'],
  ],
  [['six people died when the boat sank', 'seven people died'], ['number: How many people died? six | seven']],
  // A figure after an auxiliary.
  [
    ['the second ferry would cost £4m and the town cannot pay', 'the second ferry would cost £4.5m'],
    ['number: How much would the second ferry cost? £4m | £4.5m'],
  ],
  [
    ['The bridge will carry about 600 cars a day', 'The bridge will carry 900 cars a day'],
    ['number: How many cars will the bridge carry? 600 | 900'],
  ],
  [['There were 20 guards', 'There were 30 guards'], ['number: How many guards were there? 20 | 30']],
  // A figure after another verb.
  [
    ['The ferry carried 41,000 passengers last year.', 'The ferry carried 43,000 passengers last year.'],
    ['number: The ferry: how many passengers? 41,000 | 43,000'],
  ],
  [['Harbour Lines paid £3m for it', 'Harbour Lines paid £5m for it'], ['number: Harbour Lines: how much? £3m | £5m']],
  [['they lost 12 boats', 'they lost 14 boats'], ['number: How many boats? 12 | 14']],
  // Days.
  [
    ['the bridge was inspected in March', 'the bridge was inspected in April'],
    ['date: When was the bridge inspected? March | April'],
  ],
  [
    ['Chloe Smythe had agreed to lower wages in May', 'Chloe Smythe had agreed to lower wages on Tuesday'],
    ['date: When had Chloe Smythe agreed to lower wages? May | Tuesday'],
  ],
  [
    ['The board resigned on Friday', 'The board resigned on Monday'],
    ['date: The board: on which date? Friday | Monday'],
  ],
  [['it closed on Friday', 'it closed on Monday'], ['date: On which date? Friday | Monday']],
  // Certainty.
  [
    ['the ferry would probably sail in summer', 'the ferry would sail in summer'],
    ['certainty: The ferry: how certain is it? probably | Without a limit'],
  ],
  // Names.
  [['Mr Siebert never said it', 'Mr Seibert never said it'], ['name: Who never said it? Siebert | Seibert']],
  [
    ['the chairman told Ann Lum to leave', 'the chairman told Mia Holt to leave'],
    ['name: Which name: “the chairman told …”? Ann Lum | Mia Holt'],
  ],
  [
    ['the boat left from Calais at night', 'the boat left from Dunkirk at night', 'the boat left from Calais'],
    ['name: Which name: “the boat left from …”? Calais | Dunkirk'],
  ],
  [['Owen Smythe voted against it', 'Pam Orr voted against it'], ['name: Who voted against it? Owen Smythe | Pam Orr']],
  // No difference.
  [['Owen Smythe will not stay', 'Mr Smythe will not stay'], []],
  [['Brussels rejects the deal', 'the Commission rejects the deal'], []],
  [['the United Nations is leaving', 'the UN is leaving'], []],
  [['Ann Lum met Mia Holt', 'Pam Orr met Tom Ives'], []],
  [['the ferry would cost £3m', 'the ferry would cost three million pounds'], []],
])('%j', (words, differences) => {
  expect(found(...words)).toEqual(differences);
});
