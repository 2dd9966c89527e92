import { expect, test } from 'vitest';
import { type JsonLdDocument, jsonLdContext } from '../../../src/exports/linked-data/json-ld-nodes.ts';
import {
  actorJsonLd,
  breadcrumbJsonLd,
  datasetJsonLd,
  siteJsonLd,
  storyJsonLd,
} from '../../../src/exports/linked-data/page-json-ld.ts';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';
import { at, claimAt, company, holt, inEnglish, publisher, site } from './expected-nodes.ts';

type Case = readonly [name: string, write: (corpus: Corpus) => JsonLdDocument, graph: readonly object[]];

const cases: readonly Case[] = [
  [
    'a person, with what the articles call her',
    (corpus) => actorJsonLd(getRecord(corpus.actors, 'ada-holt'), sampleSite),
    [
      {
        ...{ '@type': 'ProfilePage', url: `${site}/actors/ada-holt/` },
        mainEntity: { ...holt, jobTitle: ['the harbour master'] },
      },
    ],
  ],
  [
    'an organisation, with its other name',
    (corpus) => actorJsonLd(getRecord(corpus.actors, 'northern-ferry-company'), sampleSite),
    [
      {
        ...{ '@type': 'ProfilePage', url: `${site}/actors/northern-ferry-company/` },
        mainEntity: { ...company, alternateName: ['Northern Ferries'] },
      },
    ],
  ],
  [
    'somebody whom the articles describe',
    () => actorJsonLd(getRecord(sampleCorpus.actors, 'eu-official'), sampleSite),
    [
      {
        ...{ '@type': 'ProfilePage', url: `${site}/actors/eu-official/` },
        mainEntity: {
          ...{ '@type': 'Person', ...at('actors/eu-official/'), name: 'Björn Šeibert' },
          ...{ alternateName: ['Siebert', '=cmd|calc', 'A; B'], description: 'An official.' },
        },
      },
    ],
  ],
  [
    'a story, with its claims',
    (corpus) => storyJsonLd(getRecord(corpus.stories, 'ferry'), corpus, sampleSite),
    [
      {
        ...{
          '@type': 'CollectionPage',
          ...at('stories/ferry/'),
          url: `${site}/stories/ferry/`,
          ...inEnglish,
          publisher,
        },
        name: 'The ferry that stays in harbour',
        description:
          'The company keeps its ferry in harbour until winter. The harbour master contradicts it about the pier.',
        hasPart: [
          ...[
            'all-year',
            'closed-pier',
            'eleven-piles',
            'half-the-report',
            'ninety-thousand',
            'no-ferry-before-winter',
          ],
          ...['no-sailing-before-repairs', 'pier-sound', 'twelve-piles', 'will-read-report'],
        ].map(claimAt),
      },
    ],
  ],
  [
    'the site, and how to search it',
    () => siteJsonLd(sampleSite),
    [
      {
        ...{ '@type': 'WebSite', ...at(''), url: `${site}/`, name: 'On the Record', ...inEnglish, publisher },
        description: 'Who said what, in which newspaper, when, and who disputes it.',
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${site}/search/?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ],
  ],
  [
    'the data and the files it can be had in',
    () =>
      datasetJsonLd(
        [{ name: 'a.csv', mediaType: 'text/csv' }],
        { published: '2026-01-02', version: '2026-03-04' },
        sampleSite,
      ),
    [
      {
        ...{ '@type': 'Dataset', ...at('data/'), url: `${site}/data/`, name: 'On the Record', ...inEnglish },
        ...{ isAccessibleForFree: true, creator: publisher, license: 'https://creativecommons.org/licenses/by/4.0/' },
        description: 'Who said what, in which newspaper, when, and who disputes it.',
        ...{ datePublished: '2026-01-02', dateModified: '2026-03-04', version: '2026-03-04' },
        creditText: `On the Record. Data set, version of 2026-03-04. ${site}/data/`,
        distribution: [
          {
            ...{ '@type': 'DataDownload', name: 'a.csv', encodingFormat: 'text/csv' },
            contentUrl: `${site}/data/a.csv`,
          },
        ],
      },
    ],
  ],
  [
    'the way to a page',
    () => breadcrumbJsonLd([{ name: 'Actors', address: '/actors/' }, { name: 'Ann' }], sampleSite),
    [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Actors', item: `${site}/actors/` },
          { '@type': 'ListItem', position: 2, name: 'Ann' },
        ],
      },
    ],
  ],
];

test.each(cases)('%s', (_name, write, graph) => {
  expect(write(ferryCorpus())).toEqual({ '@context': jsonLdContext, '@graph': graph });
});
