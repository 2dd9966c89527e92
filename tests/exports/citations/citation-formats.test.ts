import { expect, test } from 'vitest';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { articleCsl } from '../../../src/exports/citations/cite-article.ts';
import { claimCitation, claimCsl } from '../../../src/exports/citations/cite-claim.ts';
import { differenceCitation } from '../../../src/exports/citations/cite-difference.ts';
import type { CslItem } from '../../../src/exports/citations/csl-item.ts';
import { articleFiles, claimFiles } from '../../../src/exports/citations/record-files.ts';
import { ris } from '../../../src/exports/citations/ris.ts';
import { getRecord } from '../../../src/model/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const site = 'https://example.org/on-the-record';

/** A claim with three papers, one with a season for its date, an article of an uncertain day, and one with all that is known. */
function citedItems(): readonly CslItem[] {
  const corpus = ferryCorpus();
  return [
    claimCsl(getRecord(corpus.claims, 'no-ferry-before-winter'), corpus, sampleSite),
    claimCsl(getRecord(corpus.claims, 'all-year'), corpus, sampleSite),
    articleCsl(getRecord(corpus.articles, 'ferry/coast-tribune'), corpus, sampleSite),
    articleCsl(getRecord(sampleCorpus.articles, 'harbour-plan/the-sun'), sampleCorpus, sampleSite),
  ];
}

test('a claim in CSL: this site is its author, and the day it was said no day of issue', () => {
  const [claim, season] = citedItems();
  expect(claim).toEqual({
    id: 'no-ferry-before-winter',
    type: 'webpage',
    title: 'Statement attributed to Northern Ferry Company: The ferry will not sail before winter',
    author: [{ literal: 'On the Record' }],
    'container-title': 'On the Record',
    'event-date': { 'date-parts': [[2024, 3, 1]] },
    URL: `${site}/claims/no-ferry-before-winter/`,
    language: 'en-GB',
    note: 'Said on 1 March 2024. Reported by The Island Gazette, Coast Tribune and Daily Courier.',
  });
  expect(season?.['event-date']).toEqual({ 'date-parts': [[2023]], circa: true });
});

test('citations in BibTeX, whole', () => {
  expect(bibtex(citedItems())).toBe(`@misc{no-ferry-before-winter,
  author = {{On the Record}},
  title = {{Statement attributed to Northern Ferry Company: The ferry will not sail before winter}},
  howpublished = {On the Record},
  url = {${site}/claims/no-ferry-before-winter/},
  note = {Said on 1 March 2024. Reported by The Island Gazette, Coast Tribune and Daily Courier.},
}

@misc{all-year,
  author = {{On the Record}},
  title = {{Statement attributed to Northern Ferry Company: The ferry will sail all year}},
  howpublished = {On the Record},
  url = {${site}/claims/all-year/},
  note = {Said in southern spring 2023. Reported by The Island Gazette. Taken back by its speaker.},
}

@article{ferry-coast-tribune,
  title = {{[Article on: The ferry that stays in harbour]}},
  journal = {Coast Tribune},
  year = {2024},
  month = mar,
  day = {9},
  url = {https://tribune.example/strait},
  note = {Headline unknown. Author unknown. Date: our dating (the text names the day after).},
}

@article{harbour-plan-the-sun,
  author = {{Jo Doe}},
  title = {{Brussels: “no, never”}},
  journal = {The Sun},
  year = {2023},
  month = aug,
  day = {13},
  url = {https://paper.example/2023/harbour?id=1&x=2},
}
`);
});

test('citations in RIS, whole', () => {
  const lines = `TY  - ELEC
ID  - no-ferry-before-winter
AU  - On the Record
TI  - Statement attributed to Northern Ferry Company: The ferry will not sail before winter
T2  - On the Record
LA  - en-GB
UR  - ${site}/claims/no-ferry-before-winter/
N1  - Said on 1 March 2024. Reported by The Island Gazette, Coast Tribune and Daily Courier.
ER  - 

TY  - ELEC
ID  - all-year
AU  - On the Record
TI  - Statement attributed to Northern Ferry Company: The ferry will sail all year
T2  - On the Record
LA  - en-GB
UR  - ${site}/claims/all-year/
N1  - Said in southern spring 2023. Reported by The Island Gazette. Taken back by its speaker.
ER  - 

TY  - NEWS
ID  - ferry-coast-tribune
TI  - [Article on: The ferry that stays in harbour]
T2  - Coast Tribune
PY  - 2024
DA  - 2024/03/09/
LA  - en-GB
UR  - https://tribune.example/strait
N1  - Headline unknown. Author unknown. Date: our dating (the text names the day after).
ER  - 

TY  - NEWS
ID  - harbour-plan-the-sun
AU  - Jo Doe
TI  - Brussels: “no, never”
T2  - The Sun
PY  - 2023
DA  - 2023/08/13/
LA  - en-GB
UR  - https://paper.example/2023/harbour?id=1&x=2
ER  - 

`;
  expect(ris(citedItems())).toBe(lines.replaceAll('\n', '\r\n'));
});

test('several authors, a date in words and an address with braces', () => {
  const item: CslItem = {
    ...{ id: 'a', type: 'webpage', title: 'T', 'container-title': 'C', language: 'en-GB' },
    ...{ URL: 'https://a.example/{b}', issued: { literal: 'in spring' } },
    author: [{ literal: 'Ann & Co' }, { literal: 'Bo' }],
  };
  expect(bibtex([item])).toBe(
    '@misc{a,\n  author = {{Ann \\& Co} and {Bo}},\n  title = {{T}},\n  howpublished = {C},\n  url = {https://a.example/%7Bb%7D},\n}\n',
  );
  expect(ris([item])).toBe(
    'TY  - ELEC\r\nID  - a\r\nAU  - Ann & Co\r\nAU  - Bo\r\nTI  - T\r\nT2  - C\r\nLA  - en-GB\r\nUR  - https://a.example/{b}\r\nER  - \r\n\r\n',
  );
});

test('a claim and a difference of several to paste', () => {
  const corpus = ferryCorpus();
  const claim = getRecord(corpus.claims, 'no-sailing-before-repairs');
  const difference = getRecord(corpus.differences, 'number-of-piles');
  expect(claimCitation(claim, corpus, sampleSite)).toBe(
    `On the Record. Statement attributed to Islanders’ Association and Ada Holt: No ferry may sail before the pier is repaired. Said about 9 March 2024 (our dating). Reported by Coast Tribune. ${site}/claims/no-sailing-before-repairs/`,
  );
  expect(differenceCitation(difference, corpus, sampleSite)).toBe(
    `On the Record. What newspapers put differently: How many piles are rotten? Coast Tribune: twelve. The Island Gazette: eleven. ${site}/differences/number-of-piles/`,
  );
});

test('the files beside a record, as links name them', () => {
  const corpus = ferryCorpus();
  const files = [
    ...articleFiles(getRecord(corpus.articles, 'ferry/coast-tribune'), corpus, sampleSite),
    ...claimFiles(getRecord(corpus.claims, 'all-year'), corpus, sampleSite).slice(3),
  ];
  expect(files.map(({ extension, mediaType, label }) => [extension, mediaType, label])).toEqual([
    ['bib', 'application/x-bibtex', 'BibTeX'],
    ['ris', 'application/x-research-info-systems', 'RIS'],
    ['csl.json', 'application/vnd.citationstyles.csl+json', 'CSL-JSON'],
    ['annotations.jsonld', 'application/ld+json', 'Web Annotations'],
  ]);
});
