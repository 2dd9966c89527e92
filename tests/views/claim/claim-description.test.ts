import { expect, test } from 'vitest';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { claimDescription } from '../../../src/views/claim/claim-description.ts';
import { corpusOf, returnsDeal } from '../../fixtures/corpus.ts';
import { smallCorpus } from '../../fixtures/small-story.ts';

const described = (id: string, corpus: Corpus): string => claimDescription(getRecord(corpus.claims, id), corpus);

test('what one paper prints, and the plainest reply, the comma before its “he said” left out', () => {
  expect(described('not-open', returnsDeal)).toBe(
    'The Sun writes: a deal on sending illegal migrants back to the block was off the cards for now. Denied by European Commission. Quoted in Daily Mail: “Mr Siebert never said what it is claimed”.',
  );
});

test('the passage nearest to the gist comes first; only words of the speaker’s have marks', () => {
  const small = smallCorpus({
    'claims/bridge/bridge-inspected.md': [
      'gist: The bridge was inspected before',
      'gist: In spring it was inspected before',
    ],
  });
  expect(['bridge-inspected', 'bridge-not-inspected', 'repair-cost'].map((id) => described(id, small))).toEqual([
    'The Evening Star writes: the bridge was inspected in spring. Denied by Joe Bloggs. Quoted in The Morning Post: “It was not” […] “I would know.”',
    'Quoted in The Morning Post: “It was not” […] “I would know.”',
    'The Morning Post writes: Repairs will cost £3m.',
  ]);
});

test.each([
  ['that fits', 20, 'The Sun writes: Words. Denied by European Commission. Daily Mail writes: %s.'],
  ['that does not fit', 300, 'Rishi Sunak, as reported: The gist of c. Disputed.'],
])('a reply %s is never cut', (_, length, expected) => {
  const denial = 'n'.repeat(length);
  const corpus = corpusOf({ 'the-sun': ['Words.'], 'daily-mail': [denial] }, [
    { id: 'c', speaker: 'rishi-sunak', appearances: [{ outlet: 'the-sun', quotes: ['Words.'] }] },
    {
      ...{ id: 'd', speaker: 'european-commission', appearances: [{ outlet: 'daily-mail', quotes: [denial] }] },
      disputes: [{ claim: 'c', kind: 'denies', scope: 'whole', note: 'So it says.' }],
    },
  ]);
  expect(described('c', corpus)).toBe(expected.replace('%s', denial));
});

test('of two papers the one whose words fit is quoted; where none fits, the headline', () => {
  const long = 'He never said it to anybody. '.repeat(12).trim();
  const appearances = [
    { outlet: 'the-sun', quotes: [long] },
    { outlet: 'daily-mail', quotes: ['No.'] },
  ];
  const corpus = corpusOf({ 'the-sun': [long], 'daily-mail': ['No.'] }, [
    { id: 'both', speaker: 'rishi-sunak', appearances },
    { id: 'long', speaker: 'rishi-sunak', appearances: appearances.slice(0, 1) },
  ]);
  expect(['both', 'long'].map((id) => described(id, corpus))).toEqual([
    'Daily Mail writes: No.',
    'Rishi Sunak, as reported: The gist of long.',
  ]);
});
