import { expect, test } from 'vitest';
import { articleCitation, articleCsl } from '../../../src/exports/citations/cite-article.ts';
import { articleFiles } from '../../../src/exports/citations/record-files.ts';
import { claimJsonLd } from '../../../src/exports/linked-data/claim-json-ld.ts';
import { differenceJsonLd } from '../../../src/exports/linked-data/difference-json-ld.ts';
import type { JsonLdNode } from '../../../src/exports/linked-data/json-ld-nodes.ts';
import { articleJsonLd } from '../../../src/exports/linked-data/page-json-ld.ts';
import { articleCard } from '../../../src/exports/share-cards/share-card.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { editedBridgeCorpus } from '../../fixtures/edited-bridge.ts';
import { sampleSite } from '../sample-site.ts';

const corpus = editedBridgeCorpus();
const current = getRecord(corpus.articles, 'bridge/evening-star');
const earlier = getRecord(corpus.editions, 'bridge/evening-star/2023-06-03');
const site = 'https://example.org/on-the-record';

test('whoever cites a text that was changed says which, with its day and its address', () => {
  expect([earlier, current].map((article) => articleCitation(article, corpus, sampleSite))).toEqual([
    `A safe bridge. The Evening Star, published on 3 June 2023. Earlier text, as it stood on 3 June 2023; the paper changed it since. Author unknown. Address unknown; text as held by On the Record. ${site}/articles/bridge/evening-star/2023-06-03/`,
    `The bridge. The Evening Star, published on 3 June 2023. Text as changed on 20 June 2023. Author unknown. Address unknown; text as held by On the Record. ${site}/articles/bridge/evening-star/`,
  ]);
});

test('an edition has an id, a day and an address of its own in reference managers', () => {
  const { id, issued, URL } = articleCsl(earlier, corpus, sampleSite);
  expect({ id, issued, URL }).toEqual({
    id: 'bridge-evening-star_2023-06-03',
    issued: { 'date-parts': [[2023, 6, 3]] },
    URL: `${site}/articles/bridge/evening-star/2023-06-03/`,
  });
  expect(articleFiles(earlier, corpus, sampleSite).map(({ extension }) => extension)).toEqual([
    'bib',
    'ris',
    'csl.json',
  ]);
});

test('linked data tell of which article it is an earlier text, and hold the passages of this text alone', () => {
  const [node] = articleJsonLd(earlier, corpus, sampleSite)['@graph'];
  expect(node).toMatchObject({
    '@id': `${site}/articles/bridge/evening-star/2023-06-03/`,
    dateModified: '2023-06-03',
    version: '2023-06-03',
    exampleOfWork: { '@id': `${site}/articles/bridge/evening-star/` },
    hasPart: [{ text: 'the bridge was inspected in spring' }],
  });
  const [now] = articleJsonLd(current, corpus, sampleSite)['@graph'];
  expect(now).toMatchObject({ dateModified: '2023-06-20', version: '2023-06-20', hasPart: [] });
  expect(now).not.toHaveProperty('exampleOfWork');
});

test('its share image counts the statements that stand in it', () => {
  expect([earlier, current].map((article) => articleCard(article, corpus, sampleSite).detail)).toEqual([
    'Published on 3 June 2023. As it stood on 3 June 2023. 1 statement marked.',
    'Published on 3 June 2023. 0 statements marked.',
  ]);
});

test('linked data of a claim and of a difference name the text that has the words', () => {
  const earlierAddress = `${site}/articles/bridge/evening-star/2023-06-03/`;
  const claim = getRecord(corpus.claims, 'bridge-inspected');
  const difference = getRecord(corpus.differences, 'month-of-inspection');
  const articlesOf = ({ '@graph': nodes }: { readonly '@graph': readonly JsonLdNode[] }) =>
    nodes.filter((node) => node['@type'] === 'NewsArticle').map((node) => node['@id']);
  expect(articlesOf(claimJsonLd(claim, corpus, sampleSite))).toContain(earlierAddress);
  expect(articlesOf(claimJsonLd(claim, corpus, sampleSite))).not.toContain(`${site}/articles/bridge/evening-star/`);
  expect(articlesOf(differenceJsonLd(difference, corpus, sampleSite))).toContain(earlierAddress);
  expect(JSON.stringify(differenceJsonLd(difference, corpus, sampleSite))).toContain(
    `"isPartOf":{"@id":"${earlierAddress}"}`,
  );
});
