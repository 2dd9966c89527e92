import { expect, test } from 'vitest';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import {
  type DisputeThread,
  disputeThreads,
  otherThreads,
  type Reply,
} from '../../../src/views/disputes/dispute-threads.ts';
import { type ClaimSpec, corpusOf, returnsDeal } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const threadsOf = (corpus: Corpus): readonly DisputeThread[] => disputeThreads(getRecord(corpus.stories, 's'), corpus);

/** A thread as nested names: `claim <kind reply (…)`. */
const drawn = (replies: readonly Reply[]): readonly string[] =>
  replies.map(({ relation, replies: further }) => {
    const inner = further.length > 0 ? ` (${drawn(further).join(', ')})` : '';
    return `${relation.kind ?? relation.family} ${relation.other.id}${inner}`;
  });

test('who disputes what, in which words and paper, and what came back', () => {
  const [thread, ...others] = threadsOf(returnsDeal);
  expect(others).toEqual([]);
  expect(thread?.claim.id).toBe('not-open');
  expect(thread?.appearances.map(({ outlet }) => outlet.id)).toEqual(['the-sun', 'daily-mail', 'the-telegraph']);
  expect(drawn(thread?.replies ?? [])).toEqual(['denies never-said (corrects unlikely)', 'does-not-recall not-recall']);
  expect(
    thread?.replies.map(({ relation }) => [relation.scope, relation.note, relation.appearances[0]?.outlet.id]),
  ).toEqual([
    ['attribution', 'He denies that it was said.', 'daily-mail'],
    ['attribution', 'He does not recall it.', 'the-telegraph'],
  ]);
  expect(thread?.silent.map(({ id }) => id)).toEqual(['the-sun']);
});

test('the replies stand against each other: “never said”, “did not recall”', () => {
  expect(threadsOf(returnsDeal)[0]?.contrast?.differences).toEqual([
    {
      group: 1,
      kind: 'negation',
      forms: [
        { id: 'never-said/daily-mail', text: 'never said' },
        { id: 'not-recall/the-telegraph', text: 'did not recall' },
      ],
    },
  ]);
});

const claim = (id: string, ...targets: readonly string[]): ClaimSpec => ({
  id,
  speaker: 'rishi-sunak',
  appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
  disputes: targets.map((target) => ({ claim: target, kind: 'disputes', scope: 'whole', note: 'So it says.' })),
});

test.each<
  [name: string, claims: readonly ClaimSpec[], heads: readonly string[], replies: readonly (readonly string[])[]]
>([
  ['no dispute', [claim('a'), claim('b')], [], []],
  ['two that dispute each other', [claim('a', 'b'), claim('b', 'a')], ['a'], [['disputes b (disputes a)']]],
  [
    'a loop behind a head',
    [claim('a'), claim('b', 'a', 'c'), claim('c', 'b')],
    ['a'],
    [['disputes b (disputes c (disputes b))']],
  ],
  [
    'the one with more replies, also replies to replies, before the others',
    [claim('a'), claim('b', 'a'), claim('c'), claim('d', 'c'), claim('e', 'd'), claim('f'), claim('g', 'f')],
    ['c', 'a', 'f'],
    [['disputes d (disputes e)'], ['disputes b'], ['disputes g']],
  ],
  [
    'a reply that is reached by two ways, followed once',
    [claim('a'), claim('b', 'a'), claim('c', 'a'), claim('d', 'b', 'c'), claim('e', 'd')],
    ['a'],
    [['disputes b (disputes d (disputes e))', 'disputes c (disputes d)']],
  ],
  [
    'one reply to two claims',
    [claim('a'), claim('b'), claim('c', 'a', 'b')],
    ['a', 'b'],
    [['disputes c'], ['disputes c']],
  ],
])('%s', (_name, claims, heads, replies) => {
  const corpus = corpusOf({ 'the-sun': ['Words.'] }, claims);
  const threads = threadsOf(corpus);
  expect(threads.map((thread) => thread.claim.id)).toEqual(heads);
  expect(threads.map((thread) => drawn(thread.replies))).toEqual(replies);
});

test('what is limited, opposed, answered or taken back, and who joins a dispute otherwise', () => {
  const corpus = ferryCorpus();
  const story = getRecord(corpus.stories, 'ferry');
  expect(disputeThreads(story, corpus).map(({ claim, replies }) => [claim.id, drawn(replies)])).toEqual([
    ['pier-sound', ['denies closed-pier (confirms twelve-piles)']],
    ['eleven-piles', ['corrects twelve-piles']],
  ]);
  expect(otherThreads(story, corpus).map(({ claim, replies }) => [claim.id, drawn(replies)])).toEqual([
    [
      'all-year',
      [
        'withdraws no-ferry-before-winter',
        'opposes no-sailing-before-repairs (answers will-read-report (qualifies half-the-report))',
      ],
    ],
  ]);
});

test('what a disputed claim is given as the reason for', () => {
  expect(threadsOf(returnsDeal).map(({ reasonFor }) => reasonFor.map(({ other }) => other.id))).toEqual([[]]);
  const corpus = corpusOf({ 'the-sun': ['Words.'] }, [{ ...claim('a'), supports: ['b'] }, claim('b'), claim('c', 'a')]);
  expect(threadsOf(corpus).map(({ reasonFor }) => reasonFor.map(({ other }) => other.id))).toEqual([['b']]);
});

test('a paper whose name ends in a number keeps it', () => {
  const texts = {
    'france-24': ['Siebert never said it.'],
    channel: ['Seibert did not say so.', 'Words.'],
    'channel-2': ['Words.'],
  };
  const disputes = [{ claim: 'c', kind: 'denies', scope: 'whole', note: 'So it says.' }] as const;
  const corpus = corpusOf(texts, [
    { id: 'c', speaker: 'rishi-sunak', appearances: [{ outlet: 'channel', quotes: ['Words'] }] },
    ...(['france-24', 'channel'] as const).map((outlet) => ({
      ...{ id: `of-${outlet}`, speaker: 'european-commission', disputes },
      appearances: [{ outlet, quotes: texts[outlet].slice(0, 1) }],
    })),
  ]);
  expect(threadsOf(corpus)[0]?.contrastWords).toEqual([
    'Spelt differently: “Seibert” (Channel), “Siebert” (France 24).',
    'How each puts it: “did not say” (Channel), “never said” (France 24).',
  ]);
});

test('many claims that all dispute one another are each followed once', () => {
  const ids = Array.from('abcdefghij');
  const corpus = corpusOf(
    { 'the-sun': ['Words.'] },
    ids.map((id) => claim(id, ...ids.filter((other) => other !== id))),
  );
  const count = (replies: readonly Reply[]): number =>
    replies.reduce((sum, { replies: further }) => sum + 1 + count(further), 0);
  expect(threadsOf(corpus).map((thread) => count(thread.replies))).toEqual([90]);
});
