import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { articleVoices, claimTint } from '../../../src/views/article/voices.ts';
import { type ClaimSpec, corpusOf } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

/** The voices of an article as `<tint> <ids>: <words>, <percent>`. */
const drawn = (corpus: ReturnType<typeof ferryCorpus>, article: string) => {
  const { words, voices } = articleVoices(getRecord(corpus.articles, article), corpus);
  const lines = voices.map(
    ({ tint, speakers, words: own, percent }) =>
      `${tint} ${speakers.map(({ id }) => id).join('+')}: ${own}, ${percent}`,
  );
  return [words, ...lines];
};

const claim = (id: string, speaker: string, ...quotes: readonly string[]): ClaimSpec => ({
  ...{ id, speaker, appearances: [{ outlet: 'the-sun', quotes }] },
});

test.each<[name: string, claims: readonly ClaimSpec[], voices: readonly (number | string)[]]>([
  [
    'a word in two claims counts for the shorter quote',
    [claim('a', 'rishi-sunak', 'one two three four five'), claim('b', 'bjoern-seibert', 'two three')],
    [8, '1 rishi-sunak: 3, 37.5', '2 bjoern-seibert: 2, 25', 'none : 3, 37.5'],
  ],
  [
    'the shorter one, whichever comes first',
    [claim('a', 'rishi-sunak', 'two three'), claim('b', 'bjoern-seibert', 'one two three four five')],
    [8, '1 bjoern-seibert: 3, 37.5', '2 rishi-sunak: 2, 25', 'none : 3, 37.5'],
  ],
  [
    'a paper’s own voice comes after the speakers, words in no claim last',
    [claim('a', 'the-sun', 'one two three four five', 'six'), claim('b', 'rishi-sunak', 'eight')],
    [8, '1 rishi-sunak: 1, 12.5', 'paper the-sun: 6, 75', 'none : 1, 12.5'],
  ],
  ['no claim', [], [8, 'none : 8, 100']],
])('%s', (_name, claims, voices) => {
  const corpus = corpusOf({ 'the-sun': ['one two three four five', 'six seven eight'] }, claims);
  expect(drawn(corpus, 's/the-sun')).toEqual(voices);
});

test('a speaker has one tint in all articles, several together have one of their own,', () => {
  const corpus = ferryCorpus();
  const tints = [...corpus.articles.values()].flatMap((article) =>
    articleVoices(article, corpus).voices.map(
      ({ tint, speakers }) => `${speakers.map(({ id }) => id).join('+')} ${tint}`,
    ),
  );
  expect([...new Set(tints)].toSorted()).toEqual([
    ' none',
    'ada-holt 2',
    'daily-courier paper',
    'islanders-association 5',
    'islanders-association+ada-holt 3',
    'northern-ferry-company 1',
    'pier-inspection 4',
  ]);
  const joint = getRecord(corpus.claims, 'no-sailing-before-repairs');
  expect(claimTint(joint, getRecord(corpus.articles, 'ferry/coast-tribune'), corpus)).toBe('3');
});

test('the words of all voices are the words of the article', () => {
  const corpus = ferryCorpus();
  for (const article of corpus.articles.values()) {
    const { words, voices } = articleVoices(article, corpus);
    expect(voices.reduce((sum, voice) => sum + voice.words, 0)).toBe(words);
  }
});
