import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GoldMode } from '../../../src/bench/attribution/gold-article.ts';
import { matchStatements } from '../../../src/bench/attribution/match-statements.ts';
import { measureModes } from '../../../src/bench/attribution/measure-attributions.ts';
import { readAnnotatedTexts } from '../../../src/bench/attribution/read-annotated-texts.ts';
import { attributeText } from '../../../src/editor/attribution/attribute-text.ts';

const texts = readAnnotatedTexts(join(import.meta.dirname, '../../../src/bench/attribution/texts'));
const pairings = texts.flatMap((article) =>
  matchStatements(article, attributeText(article.text, article.actors, article.date)),
);

test('every statement of our own texts has words, a cue or a speaker', () => {
  const broken = texts.flatMap(({ id, statements }) =>
    statements.filter(({ spans, mention, cue }) => spans.length === 0 || (mention ?? cue) === null).map(() => id),
  );
  expect(broken).toEqual([]);
});

test.each([
  [['direct'], 0.95, 0.9],
  [['mixed'], 0.9, 0.85],
  [['indirect'], 0.9, 0.85],
] as [GoldMode[], number, number][])('what is %s is found, whole and with its speaker', (modes, whole, withSpeaker) => {
  const { statement, speaker } = measureModes(pairings, modes);
  expect(statement.f1).toBeGreaterThan(whole);
  expect(speaker.f1).toBeGreaterThan(withSpeaker);
});
