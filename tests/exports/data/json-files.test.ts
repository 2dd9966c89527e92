import { expect, test } from 'vitest';
import {
  actorsJson,
  articlesJson,
  claimJson,
  claimsJson,
  differenceJson,
  differencesJson,
  eventsJson,
  formerRecordJson,
  ndjson,
} from '../../../src/exports/data/json-files.ts';
import {
  actorsFileSchema,
  articlesFileSchema,
  claimsFileSchema,
  differencesFileSchema,
} from '../../../src/exports/data/published-data.ts';
import { eventsFileSchema } from '../../../src/exports/data/published-event.ts';
import { formerRecordSchema } from '../../../src/exports/data/published-history.ts';
import { publishedClaims } from '../../../src/exports/data/published-records.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { formerAddresses } from '../../../src/views/former-address.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const site = sampleSite.address;

test('claims.json holds to its schema and lists every claim', () => {
  const { claims } = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site)));
  expect(claims.map(({ id }) => id)).toEqual([...sampleCorpus.claims.keys()]);
});

test('a claim keeps its words, its links in both directions and its addresses', () => {
  const [claim] = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site))).claims;
  const record = getRecord(sampleCorpus.claims, 'eu-said-no');
  expect(claim).toEqual({
    id: 'eu-said-no',
    url: 'https://example.org/on-the-record/claims/eu-said-no/',
    story: 'harbour-plan',
    point: 'what-was-said',
    gist: 'The EU says no to the plan, "never", 100%.',
    speaker: { id: 'eu-official', name: 'Björn Šeibert' },
    said: { edtf: '2023?', basis: 'this year', from: '2023-01-01', to: '2023-12-31' },
    audience: ['minister'],
    about: ['mayor'],
    appearances: record.appearances.map((appearance, index) => ({
      ...appearance,
      edition: '2023-08-13',
      url: `https://example.org/on-the-record/claims/eu-said-no/#in-the-sun${index === 0 ? '' : '-2'}`,
    })),
    disputes: [],
    disputedBy: record.disputedBy.map((edge) => ({
      ...edge,
      url: `https://example.org/on-the-record/claims/eu-said-no/#disputed-by-${edge.claim}`,
    })),
    supports: [],
    supportedBy: ['mayor-formula'],
    disputed: true,
    speakers: [{ id: 'eu-official', name: 'Björn Šeibert' }],
    relations: [],
    relatedBy: record.relatedBy.map(({ from, to: _, ...edge }) => ({
      ...edge,
      claim: from,
      url: `https://example.org/on-the-record/claims/eu-said-no/#${edge.family === 'disputes' ? 'disputed' : 'supported'}-by-${from}`,
    })),
    states: ['disputed'],
    restsOnDisputed: [],
    minor: null,
    changes: [],
    note: null,
  });
});

test('both ends of an edge give the same address', () => {
  const { claims } = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site)));
  const made = claims.flatMap(({ relations }) => relations.map(({ url }) => url));
  const received = claims.flatMap(({ relatedBy }) => relatedBy.map(({ url }) => url));
  expect(made.length).toBe(3);
  expect(made.toSorted()).toEqual(received.toSorted());
});

test('differences.json holds to its schema, its offsets cut exactly its words, and a difference alone is the same', () => {
  const { differences } = differencesFileSchema.parse(JSON.parse(differencesJson(sampleCorpus, site)));
  expect(differences.map(({ id, silent, unchecked }) => [id, silent, unchecked])).toEqual([
    ['how-plain', ['harbour-plan/daily-mail'], []],
  ]);
  const { articles } = articlesFileSchema.parse(JSON.parse(articlesJson(sampleCorpus, site)));
  const texts = new Map(articles.map(({ id, text }) => [id, Array.from(text ?? '')]));
  const passages = differences.flatMap(({ values }) => values.flatMap((value) => value.passages));
  expect(passages.map(({ article, start, end }) => texts.get(article)?.slice(start, end).join(''))).toEqual([
    '“no, never” to the town’s plan',
    'The official said no, never',
    'We said no, never, and \u2028 we meant it.',
  ]);
  expect(differences.map(({ id }) => JSON.parse(differenceJson(id, sampleCorpus, site)))).toEqual(differences);
});

test('events.json holds to its schema, counts from 1, and its offsets cut exactly its words where the text is shown', () => {
  const { events } = eventsFileSchema.parse(JSON.parse(eventsJson(sampleCorpus, site)));
  expect(events.map(({ story, number, quote }) => [story, number, quote.exact])).toEqual([
    ['harbour-plan', 1, 'a memo shows 🚤'],
    ['harbour-plan', 2, 'a spokesman said'],
  ]);
  const { articles } = articlesFileSchema.parse(JSON.parse(articlesJson(sampleCorpus, site)));
  const shown = events.map(({ article, quote }) => {
    const { text } = articles.find(({ id }) => id === article) ?? {};
    return text == null ? null : Array.from(text).slice(quote.start, quote.end).join('');
  });
  expect(shown).toEqual(['a memo shows 🚤', null]);
});

test('both ends of a dispute give the same address', () => {
  const { claims } = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site)));
  const made = claims.flatMap(({ disputes }) => disputes.map(({ url }) => url));
  const received = claims.flatMap(({ disputedBy }) => disputedBy.map(({ url }) => url));
  expect(made.toSorted()).toEqual(received.toSorted());
});

test('offsets of quotes count code points in the text of articles.json', () => {
  const { claims } = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site)));
  const { articles } = articlesFileSchema.parse(JSON.parse(articlesJson(sampleCorpus, site)));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  for (const { article, quotes } of claims.flatMap(({ appearances }) => appearances)) {
    const points = Array.from(texts.get(article) ?? '');
    if (points.length === 0) continue;
    expect(quotes.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(quotes.map(({ exact }) => exact));
  }
});

test('an article whose full text may not be shown gives neither its text nor the words around a quote', () => {
  const { articles } = articlesFileSchema.parse(JSON.parse(articlesJson(sampleCorpus, site)));
  expect(articles.map(({ id, text }) => [id, text === null])).toEqual([
    ['harbour-plan/daily-mail', true],
    ['harbour-plan/the-sun', false],
  ]);
  const quotes = publishedClaims(sampleCorpus, site)
    .flatMap(({ appearances }) => appearances)
    .filter(({ article }) => article === 'harbour-plan/daily-mail')
    .flatMap((appearance) => appearance.quotes);
  expect(quotes.map(({ prefix, suffix }) => prefix + suffix)).toEqual(['', '']);
});

test('actors.json holds to its schema and lists outlets among the actors', () => {
  const { actors } = actorsFileSchema.parse(JSON.parse(actorsJson(sampleCorpus, site)));
  expect(actors.map(({ id, kind }) => [id, kind])).toEqual(
    [...sampleCorpus.actors.values()].map(({ id, kind }) => [id, kind]),
  );
});

test('a claim on its own is the same record as in the list', () => {
  const { claims } = claimsFileSchema.parse(JSON.parse(claimsJson(sampleCorpus, site)));
  expect(claims.map(({ id }) => JSON.parse(claimJson(id, sampleCorpus, site)))).toEqual(claims);
});

test('of a claim that has moved or was withdrawn the record says what became of it', () => {
  const former = formerAddresses(sampleCorpus).filter(({ address }) => /^\/claims\/[^.]*\.json$/.test(address));
  const records = former.map((one) => formerRecordSchema.parse(JSON.parse(formerRecordJson(one, site))));
  expect(records).toEqual([
    { id: 'eu-says-no', moved: 'eu-said-no', url: 'https://example.org/on-the-record/claims/eu-said-no/' },
    { id: 'gone', withdrawn: '2026-11-22', reason: 'It was counted twice.' },
  ]);
});

test('newline-delimited JSON has a record a line, also where records hold line breaks', () => {
  const records = publishedClaims(sampleCorpus, site);
  const lines = ndjson(records).split(/[\n\r\u0085\u2028\u2029]/);
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual(records);
});
