import { expect, test } from 'vitest';
import { claimJsonLd } from '../../../src/exports/linked-data/claim-json-ld.ts';
import { differenceJsonLd } from '../../../src/exports/linked-data/difference-json-ld.ts';
import { jsonLdDocument, scriptJson } from '../../../src/exports/linked-data/json-ld-nodes.ts';
import {
  actorJsonLd,
  articleJsonLd,
  breadcrumbJsonLd,
  datasetJsonLd,
  siteJsonLd,
  storyJsonLd,
} from '../../../src/exports/linked-data/page-json-ld.ts';
import { recordGraph } from '../../../src/exports/linked-data/record-graph.ts';
import { citoProperties } from '../../../src/exports/linked-data/relation-json-ld.ts';
import { vocabularyJsonLd } from '../../../src/exports/linked-data/vocabulary-json-ld.ts';
import { type Corpus, getRecord } from '../../../src/model/corpus.ts';
import type { RelationNature } from '../../../src/model/relation.ts';
import { disputeKinds, qualifyScopes } from '../../../src/model/vocabulary.ts';
import { objectsOf, quadsOf, vocabularyFaults } from '../read-json-ld.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const site = 'https://example.org/on-the-record';
const schema = (name: string): string => `http://schema.org/${name}`;
const cito = (name: string): string => `http://purl.org/spar/cito/${name}`;
const claimOf = (id: string) => getRecord(sampleCorpus.claims, id);
const edition = { published: '2026-01-02', version: '2026-03-04' };
const documents: Readonly<Record<string, () => readonly object[]>> = {
  claims: () => [...sampleCorpus.claims.values()].map((claim) => claimJsonLd(claim, sampleCorpus, sampleSite)),
  articles: () => [...sampleCorpus.articles.values()].map((one) => articleJsonLd(one, sampleCorpus, sampleSite)),
  actors: () => [...sampleCorpus.actors.values()].map((actor) => actorJsonLd(actor, sampleSite)),
  stories: () => [...sampleCorpus.stories.values()].map((story) => storyJsonLd(story, sampleCorpus, sampleSite)),
  'the site': () => [siteJsonLd(sampleSite)],
  'the data set': () => [datasetJsonLd([{ name: 'claims.csv', mediaType: 'text/csv' }], edition, sampleSite)],
  'all records': () => [jsonLdDocument(recordGraph(sampleCorpus, sampleSite))],
  'the vocabulary': () => [vocabularyJsonLd(sampleSite)],
  'the way to a page': () => [breadcrumbJsonLd([{ name: 'Actors', address: '/actors/' }, { name: 'Ann' }], sampleSite)],
};

test.each(Object.keys(documents))('%s keep to schema.org and CiTO', async (name) => {
  const written = documents[name]?.() ?? [];
  expect(written.length).toBeGreaterThan(0);
  for (const document of written) {
    const quads = await quadsOf(document);
    expect(quads.length).toBeGreaterThan(0);
    expect(vocabularyFaults(quads)).toEqual([]);
  }
});

test.each(Object.keys(documents))('%s give no verdict', (name) => {
  expect(JSON.stringify(documents[name]?.())).not.toMatch(/ClaimReview|reviewRating/);
});

test('a claim has its speaker as author, us as interpreter, and appears in articles', async () => {
  const claim = `${site}/claims/eu-said-no/`;
  const quads = await quadsOf(claimJsonLd(claimOf('eu-said-no'), sampleCorpus, sampleSite));
  const values = ['text', 'author', 'claimInterpreter', 'appearance', 'isPartOf', 'about'];
  expect(values.map((name) => objectsOf(quads, claim, schema(name)))).toEqual([
    ['The EU says no to the plan, "never", 100%.'],
    [`${site}/actors/eu-official/`],
    [`${site}/#publisher`],
    [`${site}/articles/harbour-plan/the-sun/`],
    [`${site}/stories/harbour-plan/`],
    [`${site}/actors/mayor/`],
  ]);
});

test('an uncertain date is EDTF alone, an exact one is a schema.org date too', async () => {
  const dates = async (id: string) => {
    const quads = await quadsOf(claimJsonLd(claimOf(id), sampleCorpus, sampleSite));
    const claim = `${site}/claims/${id}/`;
    return ['http://purl.org/dc/terms/date', schema('dateCreated')].map((name) => objectsOf(quads, claim, name));
  };
  expect([await dates('eu-said-no'), await dates('mayor-formula')]).toEqual([
    [['2023?'], []],
    [['2023-08-12'], ['2023-08-12']],
  ]);
});

test('disputes point both ways and are nodes of their own', async () => {
  const claim = `${site}/claims/eu-said-no/`;
  const denial = `${claim}#disputed-by-spokesman-denies`;
  const received = await quadsOf(claimJsonLd(claimOf('eu-said-no'), sampleCorpus, sampleSite));
  const made = await quadsOf(claimJsonLd(claimOf('spokesman-denies'), sampleCorpus, sampleSite));
  expect(objectsOf(received, claim, cito('isDisputedBy'))).toEqual([`${site}/claims/spokesman-denies/`]);
  expect(objectsOf(received, claim, cito('hasReplyFrom'))).toEqual([`${site}/claims/minister-does-not-recall/`]);
  expect(objectsOf(received, claim, cito('isSupportedBy'))).toEqual([`${site}/claims/mayor-formula/`]);
  expect(objectsOf(made, `${site}/claims/spokesman-denies/`, cito('disputes'))).toEqual([claim]);
  const edge = (quads: typeof made) => quads.filter(({ subject }) => subject === denial);
  expect(edge(made)).toEqual(edge(received));
  expect(objectsOf(made, denial, cito('hasCitationCharacterization'))).toEqual([cito('disputes')]);
  expect(objectsOf(made, denial, 'http://purl.org/dc/terms/type')).toEqual([
    `${site}/data/vocabulary.jsonld#denies`,
    `${site}/data/vocabulary.jsonld#scope-whole`,
  ]);
});

test.each<readonly [nature: RelationNature, properties: readonly string[]]>([
  [{ family: 'disputes', kind: 'denies', scope: 'date' }, ['disputes']],
  [{ family: 'disputes', kind: 'disputes', scope: 'date' }, ['disputes']],
  [{ family: 'disputes', kind: 'does-not-recall', scope: 'date' }, ['repliesTo']],
  [{ family: 'disputes', kind: 'corrects', scope: 'date' }, ['corrects']],
  [{ family: 'qualifies', kind: null, scope: 'time' }, ['qualifies']],
  [{ family: 'opposes', kind: null, scope: null }, ['disagreesWith']],
  [{ family: 'answers', kind: null, scope: null }, ['repliesTo']],
  [{ family: 'updates', kind: 'withdraws', scope: null }, ['updates']],
  [{ family: 'updates', kind: 'revises', scope: null }, ['updates']],
  [{ family: 'supports', kind: 'ground', scope: null }, ['supports']],
  [{ family: 'supports', kind: 'confirms', scope: null }, ['confirms', 'supports']],
])('%o is cito:%s', async (nature, properties) => {
  const edge = { ...nature, from: 'spokesman-denies', to: 'eu-said-no', note: 'So it says.' } as const;
  const claim = { ...claimOf('spokesman-denies'), relations: [edge], relatedBy: [] };
  const quads = await quadsOf(claimJsonLd(claim, sampleCorpus, sampleSite));
  expect(vocabularyFaults(quads)).toEqual([]);
  const made = quads.filter(
    ({ subject, predicate }) => subject.endsWith('/spokesman-denies/') && predicate.startsWith(cito('')),
  );
  expect(made.map(({ predicate, object }) => [predicate, object]).toSorted()).toEqual(
    properties.map((property) => [cito(property), `${site}/claims/eu-said-no/`]),
  );
});

test('a difference has its values, each with its quotations, and says who is silent', async () => {
  const [difference] = sampleCorpus.differences.values();
  if (difference === undefined) throw new Error('The sample has no difference');
  const quads = await quadsOf(differenceJsonLd(difference, sampleCorpus, sampleSite));
  const [address, term] = [
    `${site}/differences/how-plain/`,
    (name: string) => `${site}/data/vocabulary.jsonld#${name}`,
  ];
  expect(vocabularyFaults(quads)).toEqual([]);
  expect(objectsOf(quads, address, term('value'))).toEqual([`${address}#_value-1`, `${address}#_value-2`]);
  expect(objectsOf(quads, address, term('silent'))).toEqual([`${site}/articles/harbour-plan/daily-mail/`]);
  expect(objectsOf(quads, address, 'http://purl.org/dc/terms/type')).toEqual([term('difference-certainty')]);
  const texts = objectsOf(quads, `${address}#_value-2`, term('passage')).flatMap((one) =>
    objectsOf(quads, one, 'http://schema.org/text'),
  );
  expect(texts.toSorted()).toEqual(['The official said no, never', 'We said no, never, and \u2028 we meant it.']);
});

test('every kind, scope and mode that a document points at is defined', async () => {
  const terms = (await quadsOf(vocabularyJsonLd(sampleSite)))
    .filter(({ predicate }) => predicate === schema('termCode'))
    .map(({ object }) => object);
  expect(terms).toEqual(expect.arrayContaining([...disputeKinds, 'scope-attribution', 'mode-outlet']));
  expect(terms).toEqual(
    expect.arrayContaining([...Object.keys(citoProperties), ...qualifyScopes.map((one) => `scope-${one}`)]),
  );
});

test('every term of ours that a difference points at leads to its definition', async () => {
  const own = `${site}/data/vocabulary.jsonld#`;
  const [difference] = sampleCorpus.differences.values();
  if (difference === undefined) throw new Error('The sample has no difference');
  const quads = await quadsOf(differenceJsonLd(difference, sampleCorpus, sampleSite));
  const used = quads.flatMap(({ predicate, object }) => [predicate, object]).filter((term) => term.startsWith(own));
  const defined = new Set((await quadsOf(vocabularyJsonLd(sampleSite))).map(({ subject }) => subject));
  expect([...new Set(used)].filter((term) => !defined.has(term))).toEqual([]);
  expect(new Set(used).size).toBe(7);
});

test('only words in quotation marks have the speaker as their creator', async () => {
  const quads = await quadsOf(
    articleJsonLd(getRecord(sampleCorpus.articles, 'harbour-plan/the-sun'), sampleCorpus, sampleSite),
  );
  const quotations = quads.filter(({ predicate }) => predicate === schema('interpretedAsClaim'));
  const creators = quotations.map(({ subject, object }) => [
    object.slice(`${site}/claims/`.length, -1),
    objectsOf(quads, subject, schema('creator'))[0]?.slice(`${site}/actors/`.length, -1),
  ]);
  expect(creators.toSorted()).toEqual([
    ['eu-said-no', 'eu-official'],
    ['eu-said-no', 'eu-official'],
    ['eu-said-no', 'the-sun'],
    ['mayor-formula', undefined],
  ]);
});

test('what a document shows is based on it and has no author', async () => {
  const claim = { ...claimOf('mayor-formula'), speaker: 'leaked-memo', speakers: ['leaked-memo'] };
  const quads = await quadsOf(claimJsonLd(claim, sampleCorpus, sampleSite));
  const address = `${site}/claims/mayor-formula/`;
  expect(vocabularyFaults(quads)).toEqual([]);
  expect(['author', 'isBasedOn'].map((name) => objectsOf(quads, address, schema(name)))).toEqual([
    [],
    [`${site}/actors/leaked-memo/`],
  ]);
});

test('no text can end the script element', () => {
  const articles: Corpus['articles'] = sampleCorpus.articles;
  const article = { ...getRecord(articles, 'harbour-plan/the-sun'), headline: '</script><script>alert(1)</script>' };
  const json = scriptJson(articleJsonLd(article, sampleCorpus, sampleSite));
  expect(json).not.toContain('<');
  expect(JSON.parse(json)['@graph'][0].headline).toBe(article.headline);
});
