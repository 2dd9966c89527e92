import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { datasetCitation, datasetEdition } from '../../../src/exports/dataset/dataset-edition.ts';
import { citationCff, dataCite } from '../../../src/exports/dataset/dataset-metadata.ts';
import { twoStoriesCorpus } from '../../fixtures/two-stories.ts';
import { sampleSite } from '../sample-site.ts';

const edition = { published: '2026-01-02', version: '2026-03-04' };
const undated = { published: null, version: null };

test('the version is the last day on which anything happened, of what has a day', () => {
  const corpus = twoStoriesCorpus();
  const dated = (live: string) => ({ live });
  const permalinks = {
    ...corpus.permalinks,
    claims: { a: dated('2026-03-04'), b: dated('2026-01-02'), c: 'live' as const },
    differences: { d: dated('2026-02-03') },
  };
  expect(datasetEdition({ ...corpus, permalinks }, sampleSite)).toEqual(edition);
  expect(datasetEdition({ ...corpus, permalinks: { ...permalinks, claims: {}, differences: {} } }, sampleSite)).toEqual(
    undated,
  );
});

test('a citation of the data names the version', () => {
  expect([edition, undated].map((one) => datasetCitation(one, sampleSite))).toEqual([
    'On the Record. Data set, version of 2026-03-04. https://example.org/on-the-record/data/',
    'On the Record. Data set. https://example.org/on-the-record/data/',
  ]);
});

test('CITATION.cff', () => {
  expect(parse(citationCff(edition, sampleSite))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this data, please cite it as below, with the version that you used.',
    type: 'dataset',
    title: 'On the Record',
    abstract: 'Who said what, in which newspaper, when, and who disputes it.',
    authors: [{ name: 'On the Record', website: 'https://example.org/on-the-record/' }],
    url: 'https://example.org/on-the-record/data/',
    license: 'CC-BY-4.0',
    keywords: ['newspapers', 'quotations', 'attribution', 'reported speech', 'disputed statements'],
    version: '2026-03-04',
    'date-released': '2026-03-04',
  });
  expect(citationCff(undated, sampleSite)).not.toMatch(/^(?:version|date-released):/m);
});

test('the same for DataCite', () => {
  expect(dataCite(edition, sampleSite)).toEqual({
    schemaVersion: 'http://datacite.org/schema/kernel-4',
    types: { resourceTypeGeneral: 'Dataset', resourceType: 'Records of statements as newspapers reported them' },
    identifiers: [{ identifier: 'https://example.org/on-the-record/data/', identifierType: 'URL' }],
    creators: [{ name: 'On the Record', nameType: 'Organizational' }],
    titles: [{ title: 'On the Record', lang: 'en-GB' }],
    publisher: { name: 'On the Record' },
    publicationYear: '2026',
    version: '2026-03-04',
    dates: [
      { date: '2026-01-02', dateType: 'Issued' },
      { date: '2026-03-04', dateType: 'Updated' },
    ],
    language: 'en-GB',
    subjects: ['newspapers', 'quotations', 'attribution', 'reported speech', 'disputed statements'].map((subject) => ({
      subject,
    })),
    rightsList: [
      {
        rights: 'Creative Commons Attribution 4.0 International',
        rightsUri: 'https://creativecommons.org/licenses/by/4.0/',
        rightsIdentifier: 'CC-BY-4.0',
      },
    ],
    descriptions: [
      {
        description: 'Who said what, in which newspaper, when, and who disputes it.',
        descriptionType: 'Abstract',
        lang: 'en-GB',
      },
    ],
  });
});
