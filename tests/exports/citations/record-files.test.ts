import { expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { claimCsl } from '../../../src/exports/citations/cite-claim.ts';
import { articleFiles, claimFiles } from '../../../src/exports/citations/record-files.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { quadsOf } from '../read-json-ld.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const claim = getRecord(sampleCorpus.claims, 'eu-said-no');
const files = claimFiles(sampleCorpus, claim, sampleSite);
const textOf = (extension: string) => files.find((file) => file.extension === extension)?.text ?? '';

test('the files beside a claim and an article', () => {
  const article = getRecord(sampleCorpus.articles, 'harbour-plan/the-sun');
  expect(
    [files, articleFiles(sampleCorpus, article, sampleSite)].map((all) => all.map((one) => one.extension)),
  ).toEqual([
    ['bib', 'ris', 'csl.json', 'annotations.jsonld'],
    ['bib', 'ris', 'csl.json'],
  ]);
});

test('the citations are of the record', () => {
  const item = claimCsl(sampleCorpus, claim, sampleSite);
  expect(textOf('bib')).toBe(bibtex([item]));
  expect(JSON.parse(textOf('csl.json'))).toEqual([item]);
  expect(textOf('ris')).toContain(`UR  - ${item.URL}\r\n`);
});

test('the annotations are one for each appearance', async () => {
  const quads = await quadsOf(JSON.parse(textOf('annotations.jsonld')));
  const bodies = quads.filter(({ predicate }) => predicate === 'http://www.w3.org/ns/oa#hasBody');
  expect(bodies.map(({ subject, object }) => [subject, object])).toEqual([
    [
      'https://example.org/on-the-record/claims/eu-said-no/#in-the-sun',
      'https://example.org/on-the-record/claims/eu-said-no/',
    ],
    [
      'https://example.org/on-the-record/claims/eu-said-no/#in-the-sun-2',
      'https://example.org/on-the-record/claims/eu-said-no/',
    ],
  ]);
});
