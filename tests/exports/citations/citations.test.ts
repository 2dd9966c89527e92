import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { articleCitation, articleCsl } from '../../../src/exports/citations/cite-article.ts';
import { claimCitation, claimCsl } from '../../../src/exports/citations/cite-claim.ts';
import { type CslItem, cslDate, cslJson } from '../../../src/exports/citations/csl-item.ts';
import { ris } from '../../../src/exports/citations/ris.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { schemaErrors } from '../official-schema.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const claims = [...sampleCorpus.claims.values()];
const articles = [...sampleCorpus.articles.values()];
const citedItems = (): readonly CslItem[] => [
  ...claims.map((claim) => claimCsl(claim, sampleCorpus, sampleSite)),
  ...articles.map((article) => articleCsl(article, sampleCorpus, sampleSite)),
];

test('a claim to paste', () => {
  expect(claims.map((claim) => claimCitation(claim, sampleCorpus, sampleSite))).toEqual([
    'On the Record. Statement attributed to Björn Šeibert: The EU says no to the plan, "never", 100%. Said probably in 2023. Reported by The Sun. Disputed. https://example.org/on-the-record/claims/eu-said-no/',
    'On the Record. Statement attributed to The mayor: =1+1, says the mayor. Said on 12 August 2023. Reported by The Sun. https://example.org/on-the-record/claims/mayor-formula/',
    'On the Record. Statement attributed to A minister: The minister does not recall it. Said from May 2023 to August 2023 (our dating). Reported by Daily Mail. https://example.org/on-the-record/claims/minister-does-not-recall/',
    'On the Record. Statement attributed to Björn Šeibert: The EU never said it. Said probably in 2023. Reported by Daily Mail. https://example.org/on-the-record/claims/spokesman-denies/',
  ]);
});

test('an article to paste says what is unknown and what is inferred', () => {
  expect(articles.map((article) => articleCitation(article, sampleCorpus, sampleSite))).toEqual([
    '[Article on: The harbour plan]. Daily Mail, published about August 2023. Headline unknown. Author unknown. Paper: our reading (it calls itself the Mail). Date: our dating (the memo is dated July). Address unknown; text as held by On the Record. https://example.org/on-the-record/articles/harbour-plan/daily-mail/',
    'Jo Doe. Brussels: “no, never”. The Sun, published on 13 August 2023. https://paper.example/2023/harbour?id=1&x=2',
  ]);
});

test('authors, headlines and papers that run from right to left keep their order in a line to paste, and are bare in files', () => {
  const { corpus } = compile(readContent('tests/site/cases/three-languages/content'));
  if (corpus === null) throw new Error('The content has errors');
  const article = getRecord(corpus.articles, 'frozen-harbour/ha-namal');
  expect(articleCitation(article, corpus, sampleSite)).toBe(
    '\u2068יעל כהן\u2069. \u2068פאלק מבטיחה נמל פתוח\u2069. \u2068הנמל\u2069, published on 12 February 2024. Address unknown; text as held by On the Record. https://example.org/on-the-record/articles/frozen-harbour/ha-namal/',
  );
  const { author, title, 'container-title': paper } = articleCsl(article, corpus, sampleSite);
  expect([author, title, paper]).toEqual([[{ literal: 'יעל כהן' }], 'פאלק מבטיחה נמל פתוח', 'הנמל']);
});

test.each<[string, ReturnType<typeof cslDate>]>([
  ['2023-08-13', { 'date-parts': [[2023, 8, 13]] }],
  ['2023-08~', { 'date-parts': [[2023, 8]], circa: true }],
  ['2023?', { 'date-parts': [[2023]], circa: true }],
  ['2022-12/2023-01', { literal: 'from December 2022 to January 2023' }],
])('the date %s in CSL', (edtf, expected) => {
  expect(cslDate({ edtf, basis: null })).toEqual(expected);
});

test('CSL-JSON holds to the official schema', () => {
  expect(schemaErrors('csl-data', JSON.parse(cslJson(citedItems())))).toEqual([]);
});

test('an unknown author is left out, an uncertain date is marked', () => {
  expect(articleCsl(getRecord(sampleCorpus.articles, 'harbour-plan/daily-mail'), sampleCorpus, sampleSite)).toEqual({
    id: 'harbour-plan-daily-mail',
    type: 'article-newspaper',
    title: '[Article on: The harbour plan]',
    'container-title': 'Daily Mail',
    issued: { 'date-parts': [[2023, 8]], circa: true },
    URL: 'https://example.org/on-the-record/articles/harbour-plan/daily-mail/',
    language: 'en-GB',
    note: 'Headline unknown. Author unknown. Paper: our reading (it calls itself the Mail). Date: our dating (the memo is dated July). Address unknown; text as held by On the Record.',
  });
});

test('a citation style renders the items', () => {
  const items = citedItems();
  const render = (at: number) => new Cite([items[at] ?? {}]).format('bibliography', { template: 'apa' }).trim();
  expect([render(0), render(4), render(5)]).toEqual([
    'On the Record. (n.d.). Statement attributed to Björn Šeibert: The EU says no to the plan, “never”, 100%. On the Record. Retrieved https://example.org/on-the-record/claims/eu-said-no/',
    '[Article on: The harbour plan]. (ca. 2023, August). Daily Mail. https://example.org/on-the-record/articles/harbour-plan/daily-mail/',
    'Jo Doe. (2023, August 13). Brussels: “no, never.” The Sun. https://paper.example/2023/harbour?id=1&x=2',
  ]);
});

type Readable = { readonly [field in 'id' | 'title' | 'URL' | 'note']?: string | number | undefined };
const read = ({ id, title, URL, note }: Readable) => ({ id, title, URL, note });

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
])('%s reads as written', (_, write) => {
  const items = citedItems();
  expect(new Cite(write(items)).data.map(read)).toEqual(items.map(read));
});

test('BibTeX and RIS keep as much of a date as is certain', () => {
  const items = citedItems();
  expect(new Cite(bibtex(items)).data.slice(4).map(({ issued }) => issued)).toEqual([
    { 'date-parts': [[2023, 8]] },
    { 'date-parts': [[2023, 8, 13]] },
  ]);
  // citation.js reads the year alone where RIS has both tags, so the tags themselves are compared.
  expect(ris(items.slice(4)).match(/^(?:PY|DA) .*$/gm)).toEqual([
    'PY  - 2023',
    'DA  - 2023/08//',
    'PY  - 2023',
    'DA  - 2023/08/13/',
  ]);
});

const awkward = fc.string({ unit: fc.constantFrom(...'ab\\{}%&#_$~^"“é🚤,@=') }).map((text) => `a${text}b`);

test('any character survives BibTeX and RIS', () => {
  const sun = getRecord(sampleCorpus.articles, 'harbour-plan/the-sun');
  const plain = articleCsl(sun, sampleCorpus, sampleSite);
  fc.assert(
    fc.property(awkward, (title) => {
      const item: CslItem = { ...plain, title };
      expect(new Cite(bibtex([item])).data[0]?.title).toBe(title);
      expect(new Cite(ris([item])).data[0]?.title).toBe(title);
    }),
  );
});
