import { expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { claimCsl } from '../../../src/exports/citations/cite-claim.ts';
import { differenceCitation, differenceCsl } from '../../../src/exports/citations/cite-difference.ts';
import { articleFiles, claimFiles, differenceFiles } from '../../../src/exports/citations/record-files.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { quadsOf } from '../read-json-ld.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const claim = getRecord(sampleCorpus.claims, 'eu-said-no');
const files = () => claimFiles(claim, sampleCorpus, sampleSite);
const textOf = (extension: string) =>
  files()
    .find((file) => file.extension === extension)
    ?.text() ?? '';

test('the files beside a claim and an article', () => {
  const article = getRecord(sampleCorpus.articles, 'harbour-plan/the-sun');
  expect(
    [files(), articleFiles(article, sampleCorpus, sampleSite)].map((all) => all.map((one) => one.extension)),
  ).toEqual([
    ['bib', 'ris', 'csl.json', 'annotations.jsonld'],
    ['bib', 'ris', 'csl.json'],
  ]);
});

test('the citations are of the record', () => {
  const item = claimCsl(claim, sampleCorpus, sampleSite);
  expect(textOf('bib')).toBe(bibtex([item]));
  expect(JSON.parse(textOf('csl.json'))).toEqual([item]);
  expect(textOf('ris')).toContain(`UR  - ${item.URL}\r\n`);
});

test('the files beside a difference cite it, with each value and the papers that have it', () => {
  const difference = getRecord(sampleCorpus.differences, 'how-plain');
  const [bib, , csl] = differenceFiles(difference, sampleCorpus, sampleSite);
  const item = differenceCsl(difference, sampleCorpus, sampleSite);
  expect(bib?.text()).toBe(bibtex([item]));
  expect(JSON.parse(csl?.text() ?? '')).toEqual([
    {
      id: 'difference_how-plain',
      type: 'webpage',
      title: 'What newspapers put differently: Was it said, or “said”?',
      author: [{ literal: sampleSite.name }],
      'container-title': sampleSite.name,
      URL: 'https://example.org/on-the-record/differences/how-plain/',
      language: sampleSite.language,
      note: 'The Sun: =a no in marks, "so". The Sun: a plain no.',
    },
  ]);
  expect(differenceCitation(difference, sampleCorpus, sampleSite)).toBe(
    `${sampleSite.name}. What newspapers put differently: Was it said, or “said”? The Sun: =a no in marks, "so". The Sun: a plain no. https://example.org/on-the-record/differences/how-plain/`,
  );
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
