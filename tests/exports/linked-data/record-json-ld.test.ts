import { expect, test } from 'vitest';
import { claimJsonLd } from '../../../src/exports/linked-data/claim-json-ld.ts';
import { differenceJsonLd } from '../../../src/exports/linked-data/difference-json-ld.ts';
import { type JsonLdDocument, jsonLdContext } from '../../../src/exports/linked-data/json-ld-nodes.ts';
import { articleJsonLd } from '../../../src/exports/linked-data/page-json-ld.ts';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleSite } from '../sample-site.ts';
import {
  at,
  claimAt,
  company,
  courier,
  dated,
  gazette,
  holt,
  inEnglish,
  publisher,
  site,
  term,
  tribune,
} from './expected-nodes.ts';

/** What search engines and other data read of the ferry story, whole: a name that is wrong there is wrong for good. */

const quotation = (text: string, url: string, creator: string, claim: string) => ({
  ...{ '@type': 'Quotation', text, url, creator: at(`actors/${creator}/`), interpretedAsClaim: claimAt(claim) },
});
const inCourier = (text: string, claim: string, creator = 'daily-courier') =>
  quotation(text, `${site}/articles/ferry/daily-courier/#${claim}`, creator, claim);
const inTribune = (text: string, fragment: string) =>
  quotation(text, `https://tribune.example/strait#:~:text=${fragment}`, 'ada-holt', 'closed-pier');

const edge = (id: string, from: string, to: string, kind: string, terms: readonly string[], description: string) => ({
  ...{ '@type': 'cito:Citation', ...at(`claims/${id}`), description },
  ...{ 'cito:hasCitingEntity': claimAt(from), 'cito:hasCitedEntity': claimAt(to) },
  'cito:hasCitationCharacterization': { '@id': `cito:${kind}` },
  'dcterms:type': terms.map((name) => ({ '@id': term(name) })),
});

type Case = readonly [name: string, write: (corpus: Corpus) => JsonLdDocument, graph: readonly object[]];

const cases: readonly Case[] = [
  [
    'a claim that two papers carry, which denies one and is confirmed by another',
    (corpus) => claimJsonLd(getRecord(corpus.claims, 'closed-pier'), corpus, sampleSite),
    [
      {
        ...{ '@type': 'Claim', ...claimAt('closed-pier'), url: `${site}/claims/closed-pier/` },
        ...{ text: 'The pier is not sound, and the harbour master closed it.', ...inEnglish, author: holt },
        ...{ claimInterpreter: publisher, dateCreated: '2024', ...dated('2024'), about: [company] },
        ...{ isPartOf: at('stories/ferry/'), sdLicense: 'https://creativecommons.org/licenses/by/4.0/' },
        appearance: [at('articles/ferry/coast-tribune/'), at('articles/ferry/daily-courier/')],
        'cito:disputes': [claimAt('pier-sound')],
        'cito:isConfirmedBy': [claimAt('twelve-piles')],
        'cito:isSupportedBy': [claimAt('twelve-piles')],
      },
      {
        ...tribune,
        hasPart: [
          inTribune('“The pier is not sound,”', 'The%20pier%20is%20not%20sound'),
          inTribune('“I closed it myself.”', 'I%20closed%20it%20myself'),
        ],
      },
      { ...courier, hasPart: [inCourier('the pier was unsafe', 'closed-pier')] },
      edge(
        ...(['pier-sound/#disputed-by-closed-pier', 'closed-pier', 'pier-sound', 'disputes'] as const),
        ...([['denies', 'scope-whole'], 'She says the opposite of the same pier.'] as const),
      ),
      edge(
        ...(['closed-pier/#supported-by-twelve-piles', 'twelve-piles', 'closed-pier', 'confirms'] as const),
        ...([['confirms'], 'It too says that the pier is rotten.'] as const),
      ),
    ],
  ],
  [
    'an article, with every quotation in it',
    (corpus) => articleJsonLd(getRecord(corpus.articles, 'ferry/daily-courier'), corpus, sampleSite),
    [
      {
        ...courier,
        hasPart: [
          inCourier('the pier was unsafe', 'closed-pier'),
          inCourier('The ferry carried ninety thousand people last year', 'ninety-thousand'),
          inCourier('The strait ferry will not sail before winter', 'no-ferry-before-winter'),
          inCourier('The pier is sound', 'pier-sound', 'northern-ferry-company'),
          inCourier('—every pile of it,', 'pier-sound', 'northern-ferry-company'),
        ],
      },
    ],
  ],
  [
    'a difference, with each value and the articles that have them',
    (corpus) => differenceJsonLd(getRecord(corpus.differences, 'number-of-piles'), corpus, sampleSite),
    [
      {
        ...{ '@type': term('Difference'), ...at('differences/number-of-piles/'), ...inEnglish, publisher },
        ...{ url: `${site}/differences/number-of-piles/`, name: 'How many piles are rotten?' },
        ...{ isPartOf: at('stories/ferry/'), 'dcterms:type': { '@id': term('difference-number') } },
        [term('value')]: [
          {
            ...{ '@type': term('Value'), ...at('differences/number-of-piles/#_value-1'), name: 'twelve' },
            [term('passage')]: [
              {
                ...{
                  '@type': 'Quotation',
                  text: 'twelve piles are rotten',
                  isPartOf: at('articles/ferry/coast-tribune/'),
                },
                url: 'https://tribune.example/strait#:~:text=twelve%20piles%20are%20rotten',
                interpretedAsClaim: claimAt('twelve-piles'),
              },
            ],
          },
          {
            ...{ '@type': term('Value'), ...at('differences/number-of-piles/#_value-2'), name: 'eleven' },
            [term('passage')]: [
              {
                ...{ '@type': 'Quotation', text: 'eleven of the forty piles are rotten' },
                isPartOf: at('articles/ferry/island-gazette/'),
                url: 'https://gazette.example/ferry#:~:text=eleven%20of%20the%20forty%20piles%20are%20rotten',
                interpretedAsClaim: claimAt('eleven-piles'),
              },
            ],
          },
        ],
        [term('claim')]: [claimAt('twelve-piles'), claimAt('eleven-piles')],
      },
      tribune,
      gazette,
    ],
  ],
];

test.each(cases)('%s', (_name, write, graph) => {
  expect(write(ferryCorpus())).toEqual({ '@context': jsonLdContext, '@graph': graph });
});

test('the author of joint words is all who say them, in their order', () => {
  const corpus = ferryCorpus();
  const [claim] = claimJsonLd(getRecord(corpus.claims, 'no-sailing-before-repairs'), corpus, sampleSite)['@graph'];
  const islanders = { '@type': 'Organization', ...at('actors/islanders-association/'), name: 'Islanders’ Association' };
  expect(claim).toMatchObject({ author: [islanders, holt] });
  expect(claim).not.toHaveProperty('about');
});
