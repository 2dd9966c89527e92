import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { corpusDataFiles } from '../../src/exports/data/data-files.ts';
import { publishedArticles } from '../../src/exports/data/published-article.ts';
import {
  actorsFileSchema,
  articlesFileSchema,
  claimsFileSchema,
  differencesFileSchema,
} from '../../src/exports/data/published-data.ts';
import { eventsFileSchema } from '../../src/exports/data/published-event.ts';
import { publishedClaims, publishedDifferences } from '../../src/exports/data/published-records.ts';
import { claimJsonLd } from '../../src/exports/linked-data/claim-json-ld.ts';
import { differenceJsonLd } from '../../src/exports/linked-data/difference-json-ld.ts';
import { articleJsonLd } from '../../src/exports/linked-data/page-json-ld.ts';
import { readContent } from '../../src/files/read-content.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { schemaErrors } from './official-schema.ts';
import { quadsOf, vocabularyFaults } from './read-json-ld.ts';
import { sampleSite } from './sample-site.ts';

/** The site's own content, through the compiler: whatever is published today must hold too. */
const files = corpusDataFiles(corpus, sampleSite);
const textOf = (name: string): string => files.find((file) => file.name === name)?.content.toString() ?? '';
const json = (name: string) => JSON.parse(textOf(name));

const tables = [
  ...[
    'stories',
    'points',
    'articles',
    'editions',
    'actors',
    'roles',
    'claims',
    'claim_speakers',
    'appearances',
    'quotes',
  ],
  ...['disputes', 'supports', 'relations', 'differences', 'difference_passages'],
  ...['events', 'former', 'changelog', 'statements'],
];

test('the files of /data/, and what each is', () => {
  expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ...['claims', 'differences', 'events', 'articles', 'actors', 'former', 'changelog'].map((name) => [
      `${name}.json`,
      'application/json',
    ]),
    ...['claims', 'differences'].map((name) => [`${name}.ndjson`, 'application/x-ndjson']),
    ...tables.map((name) => [`${name}.csv`, 'text/csv']),
    ['on-the-record.sqlite', 'application/vnd.sqlite3'],
    ...tables.map((name) => [`${name}.parquet`, 'application/vnd.apache.parquet']),
    ['citations.bib', 'application/x-bibtex'],
    ['citations.ris', 'application/x-research-info-systems'],
    ['citations.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['CITATION.cff', 'application/yaml'],
    ['datacite.json', 'application/json'],
    ...['claims', 'annotations', 'vocabulary'].map((name) => [`${name}.jsonld`, 'application/ld+json']),
    ['records.nq', 'application/n-quads'],
    ...['actors', 'articles', 'changelog', 'claims', 'differences', 'events', 'former'].map((name) => [
      `${name}.schema.json`,
      'application/schema+json',
    ]),
    ['datapackage.json', 'application/json'],
  ]);
});

test('the files of several records list every record', () => {
  const records = [...corpus.claims.keys(), ...corpus.differences.keys(), ...corpus.articles.keys()];
  expect(json('citations.csl.json')).toHaveLength(records.length);
  expect(textOf('claims.ndjson').split('\n')).toHaveLength(corpus.claims.size + 1);
  expect(textOf('differences.ndjson').split('\n')).toHaveLength(corpus.differences.size + 1);
  const edges = [...corpus.claims.values()].flatMap(({ relations }) => relations);
  expect(json('claims.jsonld')['@graph']).toHaveLength(records.length + corpus.actors.size + edges.length);
});

test('the same content gives the same bytes', () => {
  const again = compile(readContent('content').toReversed()).corpus;
  expect(again && corpusDataFiles(again, sampleSite)).toEqual(files);
});

test('the records hold to their schemas', () => {
  expect(claimsFileSchema.safeParse(json('claims.json')).error).toBe(undefined);
  expect(differencesFileSchema.safeParse(json('differences.json')).error).toBe(undefined);
  expect(eventsFileSchema.safeParse(json('events.json')).error).toBe(undefined);
  expect(articlesFileSchema.safeParse(json('articles.json')).error).toBe(undefined);
  expect(actorsFileSchema.safeParse(json('actors.json')).error).toBe(undefined);
});

test('every difference and every event is there, and its offsets cut exactly its words out of the published text', () => {
  const { differences } = differencesFileSchema.parse(json('differences.json'));
  const { events } = eventsFileSchema.parse(json('events.json'));
  const texts = new Map(articlesFileSchema.parse(json('articles.json')).articles.map(({ id, text }) => [id, text]));
  expect(differences.map(({ id }) => id)).toEqual([...corpus.differences.keys()]);
  expect(events).toHaveLength([...corpus.stories.values()].flatMap((story) => story.events).length);
  const passages = [
    ...differences.flatMap(({ values }) => values.flatMap((value) => value.passages)),
    ...events.map(({ article, quote }) => ({ article, ...quote })),
  ];
  for (const { article, exact, start, end } of passages)
    expect(
      Array.from(texts.get(article) ?? '')
        .slice(start, end)
        .join(''),
    ).toBe(exact);
});

test('every offset cuts its quote out of the published text', () => {
  const texts = new Map(
    publishedArticles(corpus, sampleSite.address).map(({ id, text }) => [id, Array.from(text ?? '')]),
  );
  const appearances = publishedClaims(corpus, sampleSite.address).flatMap((claim) => claim.appearances);
  const quotes = appearances.flatMap(({ article, quotes }) => quotes.map((quote) => ({ article, ...quote })));
  const cut = ({ article, start, end }: (typeof quotes)[number]) => texts.get(article)?.slice(start, end).join('');
  const shown = quotes.filter(({ article }) => texts.get(article)?.length !== 0);
  expect(shown.map(cut)).toEqual(shown.map(({ exact }) => exact));
});

test('every offset cuts the words of a difference out of the published text', () => {
  const texts = new Map(
    publishedArticles(corpus, sampleSite.address).map(({ id, text }) => [id, Array.from(text ?? '')]),
  );
  const passages = publishedDifferences(corpus, sampleSite.address).flatMap(({ values }) =>
    values.flatMap((value) => value.passages),
  );
  const shown = passages.filter(({ article }) => texts.get(article)?.length !== 0);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ article, start, end }) => texts.get(article)?.slice(start, end).join(''))).toEqual(
    shown.map(({ exact }) => exact),
  );
});

test.each([
  ['datapackage.json', 'datapackage-2.0'],
  ['citations.csl.json', 'csl-data'],
] as const)('%s holds to the official schema', (name, schema) => {
  expect(schemaErrors(schema, json(name))).toEqual([]);
});

test.each(['claims.jsonld', 'annotations.jsonld', 'vocabulary.jsonld'])('%s loses nothing', async (name) => {
  const quads = await quadsOf(json(name));
  expect(quads.length).toBeGreaterThan(0);
  expect(vocabularyFaults(quads)).toEqual([]);
});

test('the pages of claims and articles keep to schema.org and CiTO', async () => {
  const documents = [
    ...[...corpus.claims.values()].map((claim) => claimJsonLd(claim, corpus, sampleSite)),
    ...[...corpus.differences.values()].map((difference) => differenceJsonLd(difference, corpus, sampleSite)),
    ...[...corpus.articles.values()].map((article) => articleJsonLd(article, corpus, sampleSite)),
  ];
  for (const document of documents) expect(vocabularyFaults(await quadsOf(document))).toEqual([]);
});
