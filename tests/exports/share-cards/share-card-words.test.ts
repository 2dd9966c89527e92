import { expect, test } from 'vitest';
import {
  actorCard,
  articleCard,
  claimCard,
  differenceCard,
  type ShareCard,
  storyCard,
} from '../../../src/exports/share-cards/share-card.ts';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleSite } from '../sample-site.ts';

const plain: ShareCard = {
  ...{ site: 'On the Record', label: 'Reported, in our summary', quotation: null, quotationLabel: '' },
  ...{ words: '', name: '', detail: '', mark: null },
};

const claim = (id: string) => (corpus: Corpus) => claimCard(getRecord(corpus.claims, id), corpus, sampleSite);
const actor = (id: string) => (corpus: Corpus) => actorCard(getRecord(corpus.actors, id), corpus, sampleSite);

test.each<[name: string, cardOf: (corpus: Corpus) => ShareCard, card: Partial<ShareCard>]>([
  [
    'a claim of three papers, in the words of the one that quotes it',
    claim('no-ferry-before-winter'),
    {
      quotation: 'It will not sail before the first of June',
      quotationLabel: 'Quoted in The Island Gazette',
      words: 'The ferry will not sail before winter.',
      name: 'Northern Ferry Company, as reported',
      detail: 'Said on 1 March 2024. Reported by The Island Gazette, Coast Tribune and Daily Courier.',
    },
  ],
  [
    'a claim that is quoted in two pieces, and denied',
    claim('pier-sound'),
    {
      words: 'Every pile of the pier is sound.',
      name: 'Northern Ferry Company, as reported',
      detail: 'Said on 1 March 2024. Reported by Daily Courier.',
      mark: 'Disputed by Ada Holt',
    },
  ],
  [
    'a claim of two, opposed to another and answered, which is no dispute',
    claim('no-sailing-before-repairs'),
    {
      words: 'No ferry may sail before the pier is repaired.',
      name: 'Islanders’ Association and Ada Holt, as reported',
      detail: 'Said about 9 March 2024. Reported by Coast Tribune.',
    },
  ],
  [
    'somebody with two statements, none of them disputed',
    actor('ada-holt'),
    { label: 'Who said what', words: 'Ada Holt', detail: '2 statements on the record.' },
  ],
  [
    'a document with one statement, which is disputed',
    actor('pier-inspection'),
    {
      label: 'Who said what',
      words: 'The inspection report',
      detail: '1 statement on the record.',
      mark: '1 disputed',
    },
  ],
  [
    'a story, its papers in its own order',
    (corpus) => storyCard(getRecord(corpus.stories, 'ferry'), corpus, sampleSite),
    {
      label: 'The ferry that stays in harbour',
      words: 'Is the pier safe, and when will the ferry sail?',
      detail: '10 statements side by side. From The Island Gazette, Coast Tribune and Daily Courier.',
      mark: '2 disputed',
    },
  ],
  [
    'an article with a headline',
    (corpus) => articleCard(getRecord(corpus.articles, 'ferry/island-gazette'), corpus, sampleSite),
    {
      label: 'Article',
      words: 'Ferry tied up',
      name: 'The Island Gazette',
      detail: 'Published on 5 March 2024. 3 statements marked.',
    },
  ],
  [
    'a difference of two papers',
    (corpus) => differenceCard(getRecord(corpus.differences, 'number-of-piles'), corpus, sampleSite),
    {
      label: 'What papers put differently',
      words: 'How many piles are rotten?',
      name: 'Coast Tribune and The Island Gazette',
      detail: 'twelve / eleven',
    },
  ],
])('the card of %s', (_name, cardOf, card) => {
  expect(cardOf(ferryCorpus())).toEqual({ ...plain, ...card });
});
