import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import type { Mode } from '../../../src/model/vocabulary.ts';
import { reportedText, reportedWords } from '../../../src/views/claim/reported-words.ts';
import { corpusOf } from '../../fixtures/corpus.ts';

function reportedFrom(text: string, quotes: readonly string[], mode: Mode) {
  const corpus = corpusOf({ 'the-sun': [text] }, [
    { id: 'c', speaker: 'rishi-sunak', appearances: [{ outlet: 'the-sun', quotes: [...quotes], mode }] },
  ]);
  const [appearance] = getRecord(corpus.claims, 'c').appearances;
  if (appearance === undefined) throw new Error('No appearance');
  return reportedWords(appearance, getRecord(corpus.articles, 's/the-sun'));
}

const text = 'Mr Sunak said he was ‘not aware’ of it. ‘We said no,’ he added, ‘and we meant it.’';

test.each<[mode: Mode, quotes: readonly string[], printed: string, quoted: boolean]>([
  ['indirect', ['he was ‘not aware’ of it'], 'he was ‘not aware’ of it', false],
  ['document', ['We said no'], 'We said no', false],
  ['mixed', ['he was ‘not aware’ of it'], 'he was “not aware” of it', false],
  ['mixed', ['was ‘not aware’'], 'was “not aware”', false],
  ['mixed', ['Mr Sunak said he was'], 'Mr Sunak said he was', false],
  ['direct', ['‘We said no,’'], '“We said no”', true],
  ['direct', ['We said no'], '“We said no”', true],
  ['direct', ['We said no', 'and we meant it.'], '“We said no” […] “and we meant it.”', true],
  ['direct', ['‘We said no,’ he added, ‘and we meant it.’'], '“We said no” he added, “and we meant it.”', false],
])('of %s words %j: %s', (mode, quotes, printed, quoted) => {
  const reported = reportedFrom(text, quotes, mode);
  expect([reportedText(reported), reported.quoted]).toEqual([printed, quoted]);
});

test('words that an article sets apart without marks are the speaker’s where they are said to be direct', () => {
  expect(reportedText(reportedFrom('A statement said: We deny it.', ['We deny it.'], 'direct'))).toBe('“We deny it.”');
});

test('whatever is quoted in whatever mode, marks of ours stand only around words within the article’s marks', () => {
  const word = fc.constantFrom('no', 'never', 'the deal', 'he said,', 'said', 'off');
  const part = fc.record({ marked: fc.boolean(), words: fc.array(word, { minLength: 1, maxLength: 4 }) });
  const parts = fc.array(part, { minLength: 1, maxLength: 5 });
  const reportedModes = fc.constantFrom<Mode>('mixed', 'indirect', 'document', 'outlet');
  fc.assert(
    fc.property(parts, reportedModes, fc.nat(), fc.nat(), (made, mode, from, to) => {
      const units = made.flatMap(({ marked, words }) =>
        words.map((one, at) => ({
          text: `${marked && at === 0 ? '“' : ''}${one}${marked && at === words.length - 1 ? '”' : ''}`,
          marked,
        })),
      );
      const start = from % units.length;
      const quoted = units.slice(start, start + 1 + (to % (units.length - start)));
      // A full stop of its own makes the words of each text stand once.
      const printed = units.map((unit) => unit.text).join(' ');
      const exact = quoted.map((unit) => unit.text).join(' ');
      fc.pre(printed.indexOf(exact) === printed.lastIndexOf(exact));
      const { runs } = reportedFrom(printed, [exact], mode);
      const spoken = runs.filter((run) => run.spoken).map((run) => run.text);
      const inMarks = made.filter(({ marked }) => marked).map(({ words }) => words.join(' '));
      if (mode !== 'mixed') expect(spoken).toEqual([]);
      for (const words of spoken) expect(inMarks.some((one) => one.includes(words))).toBe(true);
    }),
  );
});
