import { expect, test } from 'vitest';
import { annotationCollection, claimAnnotations } from '../../../src/exports/linked-data/web-annotation.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { objectsOf, quadsOf } from '../read-json-ld.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const site = 'https://example.org/on-the-record';
const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;
const claim = getRecord(sampleCorpus.claims, 'eu-said-no');

test('an appearance as an annotation', () => {
  const [, second] = claimAnnotations(claim, sampleCorpus, sampleSite);
  const [quote] = claim.appearances[1]?.quotes ?? [];
  expect(second).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site}/claims/eu-said-no/#in-the-sun-2`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: { id: `${site}/#publisher`, type: 'Organization', name: 'On the Record' },
    rights: sampleSite.licence.url,
    body: `${site}/claims/eu-said-no/`,
    target: [
      {
        source: 'https://paper.example/2023/harbour?id=1&x=2',
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: 'The official said no, never',
            prefix: quote?.prefix,
            suffix: quote?.suffix,
          },
          { type: 'TextPositionSelector', start: quote?.start, end: quote?.end },
        ],
      },
    ],
  });
});

test('the collection reads as the quotes of the corpus', async () => {
  const quads = await quadsOf(annotationCollection(sampleCorpus, sampleSite));
  const objects = (predicate: string) =>
    quads.filter((quad) => quad.predicate === oa(predicate)).map(({ object }) => object);
  const appearances = [...sampleCorpus.claims.values()].flatMap((record) => record.appearances);
  const quotes = appearances.flatMap((appearance) => appearance.quotes);
  expect(objects('exact').toSorted()).toEqual(quotes.map(({ exact }) => exact).toSorted());
  expect(objects('start').map(Number).toSorted()).toEqual(quotes.map(({ start }) => start).toSorted());
  expect(objects('end').map(Number).toSorted()).toEqual(quotes.map(({ end }) => end).toSorted());
  expect(objects('hasBody').length).toBe(appearances.length);
  expect(
    objectsOf(quads, `${site}/data/annotations.jsonld`, 'http://www.w3.org/ns/activitystreams#totalItems'),
  ).toEqual([String(appearances.length)]);
});

test('an article that may not be republished gives no words around its quotes', () => {
  const json = JSON.stringify(
    claimAnnotations(getRecord(sampleCorpus.claims, 'spokesman-denies'), sampleCorpus, sampleSite),
  );
  expect(json).not.toMatch(/prefix|suffix/);
});
