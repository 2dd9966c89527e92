import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { storyVoices } from '../../../src/views/story/story-voices.ts';
import { type ClaimSpec, corpusOf } from '../../fixtures/corpus.ts';
import { twoStoriesCorpus } from '../../fixtures/two-stories.ts';

const said = (id: string, speaker: string, outlet: string, quote: string): ClaimSpec => ({
  ...{ id, speaker, appearances: [{ outlet, quotes: [quote] }] },
});

test('a bar a paper, all on one key: the speakers of the whole story, those without a tint together, the papers, and no claim', () => {
  const claims = [
    said('a', 'rishi-sunak', 'the-sun', 'one two three four'),
    said('b', 'bjoern-seibert', 'the-sun', 'five'),
    said('c', 'the-sun', 'the-sun', 'six'),
    said('d', 'bjoern-seibert', 'daily-mail', 'eight'),
  ];
  const corpus = corpusOf(
    { 'the-sun': ['one two three four five', 'six seven'], 'daily-mail': ['eight nine'] },
    claims,
  );
  const { bars, key } = storyVoices(getRecord(corpus.stories, 's'), corpus);
  expect(bars.map(({ name, parts, words }) => [name, parts, words])).toEqual([
    [
      'Sun',
      [
        { tint: '1', from: 0, width: 57.1 },
        { tint: '2', from: 57.1, width: 14.3 },
        { tint: 'paper', from: 71.4, width: 14.3 },
        { tint: 'none', from: 85.7, width: 14.3 },
      ],
      'The Sun: Rishi Sunak 57.1 %, Bjoern Seibert 14.3 %, the paper itself 14.3 %, in no claim 14.3 %',
    ],
    [
      'Mail',
      [
        { tint: '2', from: 0, width: 50 },
        { tint: 'none', from: 50, width: 50 },
      ],
      'Daily Mail: Bjoern Seibert 50 %, in no claim 50 %',
    ],
  ]);
  expect(key).toEqual([
    { tint: '1', name: 'Rishi Sunak' },
    { tint: '2', name: 'Bjoern Seibert' },
    { tint: 'paper', name: 'the paper itself' },
    { tint: 'none', name: 'in no claim' },
  ]);
});

test('speakers beyond the six with tints are one part, wherever their words stand', () => {
  const words = ['a b c d e f g h', 'i j k l m n o', 'p q r s t u', 'v w x y z', 'aa bb cc dd', 'ee ff gg', 'hh', 'ii'];
  const speakers = ['rishi-sunak', 'bjoern-seibert', 'european-commission', 'uk-government', 'leaked-memo', 'channel'];
  const claims = [...speakers, 'france-24', 'channel-2'].map((speaker, at) =>
    said(`c${at}`, speaker, 'the-sun', words[at] ?? ''),
  );
  const corpus = corpusOf({ 'the-sun': words }, claims);
  const { bars, key } = storyVoices(getRecord(corpus.stories, 's'), corpus);
  expect(bars[0]?.parts.at(-1)).toEqual({ tint: 'other', from: 94.3, width: 5.7 });
  expect(key.at(-1)).toEqual({ tint: 'other', name: 'others' });
});

test('an article of two stories has the key of the story that it is shown with', () => {
  const corpus = twoStoriesCorpus();
  const { bars, key } = storyVoices(getRecord(corpus.stories, 'tunnel'), corpus);
  expect(key).toEqual([
    { tint: '1', name: 'The council' },
    { tint: '2', name: 'Zoë Doe' },
    { tint: 'none', name: 'in no claim' },
  ]);
  expect(bars.map(({ address, parts }) => [address, ...parts.map(({ tint }) => tint)])).toEqual([
    ['/articles/tunnel/evening-star/', '1', 'none'],
    ['/articles/bridge/post-follow-up/', '1', '2', 'none'],
  ]);
});
