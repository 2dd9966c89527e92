import { expect, test } from 'vitest';
import { relationTables } from '../../src/exports/data/relation-tables.ts';
import { tableCsv } from '../../src/exports/data/table.ts';
import { relationItem } from '../../src/exports/feeds/feed-items.ts';
import { relationNode, relationProperties } from '../../src/exports/linked-data/relation-json-ld.ts';
import { type ClaimRecord, getRecord } from '../../src/model/corpus.ts';
import { relationFamilies } from '../../src/model/vocabulary.ts';
import { ferryCorpus } from '../fixtures/ferry-story.ts';
import { sampleSite } from './sample-site.ts';

/** One edge of each family, and of supports and disputes a second kind, as every export tells it. */
interface Told {
  readonly from: string;
  readonly to: string;
  /** What stands in relations.csv after the address, the claims and the family: kind, scope, note. */
  readonly row: string;
  readonly title: string;
  readonly text: string;
  /** In CiTO: what the one claim is to the other, and the other to the one. */
  readonly made: readonly string[];
  readonly received: readonly string[];
  /** In our vocabulary: its kind, then its scope. */
  readonly types: readonly string[];
}

const told: Readonly<Record<string, Told>> = {
  'disputes: denies': {
    from: 'closed-pier',
    to: 'pier-sound#disputed-by-closed-pier',
    row: 'disputes,denies,whole,She says the opposite of the same pier.',
    title: 'Northern Ferry Company, as reported: Every pile of the pier is sound. Denied by Ada Holt',
    text: 'Ada Holt, as reported: The pier is not sound, and the harbour master closed it.\n\nDenies this. She says the opposite of the same pier.\n\nReported by Coast Tribune and Daily Courier.',
    made: ['cito:disputes'],
    received: ['cito:isDisputedBy'],
    types: ['denies', 'scope-whole'],
  },
  'disputes: corrects': {
    from: 'twelve-piles',
    to: 'eleven-piles#disputed-by-twelve-piles',
    row: 'disputes,corrects,number,The association names the number that it corrects.',
    title:
      'The inspection report, as reported: Eleven of the forty piles are rotten. Corrected by Islanders’ Association',
    text: 'Islanders’ Association, as reported: Twelve piles are rotten.\n\nCorrects the number. The association names the number that it corrects.\n\nReported by Coast Tribune.',
    made: ['cito:corrects'],
    received: ['cito:isCorrectedBy'],
    types: ['corrects', 'scope-number'],
  },
  qualifies: {
    from: 'half-the-report',
    to: 'will-read-report#limited-by-half-the-report',
    row: 'qualifies,,extent,“Although” limits what it can read.',
    title: 'Northern Ferry Company, as reported: The company will read the report. Limited by Northern Ferry Company',
    text: 'Northern Ferry Company, as reported: Only half of the report has come.\n\n“Although” limits what it can read.\n\nReported by Coast Tribune.',
    made: ['cito:qualifies'],
    received: ['cito:isQualifiedBy'],
    types: ['qualifies', 'scope-extent'],
  },
  opposes: {
    from: 'no-sailing-before-repairs',
    to: 'all-year#opposed-by-no-sailing-before-repairs',
    row: 'opposes,,,They are against what the company promised.',
    title:
      'Northern Ferry Company, as reported: The ferry will sail all year. Opposed by Islanders’ Association and Ada Holt',
    text: 'Islanders’ Association and Ada Holt, as reported: No ferry may sail before the pier is repaired.\n\nThey are against what the company promised.\n\nReported by Coast Tribune.',
    made: ['cito:disagreesWith'],
    received: ['cito:isDisagreedWithBy'],
    types: ['opposes'],
  },
  answers: {
    from: 'will-read-report',
    to: 'no-sailing-before-repairs#answered-by-will-read-report',
    row: 'answers,,,It neither denies nor grants what they ask for.',
    title:
      'Islanders’ Association and Ada Holt, as reported: No ferry may sail before the pier is repaired. Answered by Northern Ferry Company',
    text: 'Northern Ferry Company, as reported: The company will read the report.\n\nIt neither denies nor grants what they ask for.\n\nReported by Coast Tribune.',
    made: ['cito:repliesTo'],
    received: ['cito:hasReplyFrom'],
    types: ['answers'],
  },
  updates: {
    from: 'no-ferry-before-winter',
    to: 'all-year#updated-by-no-ferry-before-winter',
    row: 'updates,withdraws,,The company had promised otherwise in spring.',
    title: 'Northern Ferry Company, as reported: The ferry will sail all year. Taken back by Northern Ferry Company',
    text: 'Northern Ferry Company, as reported: The ferry will not sail before winter.\n\nThe company had promised otherwise in spring.\n\nReported by The Island Gazette, Coast Tribune and Daily Courier.',
    made: ['cito:updates'],
    received: ['cito:isUpdatedBy'],
    types: ['withdraws'],
  },
  'supports: confirms': {
    from: 'twelve-piles',
    to: 'closed-pier#supported-by-twelve-piles',
    row: 'supports,confirms,,It too says that the pier is rotten.',
    title:
      'Ada Holt, as reported: The pier is not sound, and the harbour master closed it. Confirmed by Islanders’ Association',
    text: 'Islanders’ Association, as reported: Twelve piles are rotten.\n\nIt too says that the pier is rotten.\n\nReported by Coast Tribune.',
    made: ['cito:confirms', 'cito:supports'],
    received: ['cito:isConfirmedBy', 'cito:isSupportedBy'],
    types: ['confirms'],
  },
};

const corpus = ferryCorpus();
const claim = (id: string): ClaimRecord => getRecord(corpus.claims, id);
const base = `${sampleSite.address}claims/`;

test('every family of relations is told, and no edge of the story is left out', () => {
  expect(new Set(Object.keys(told).map((name) => name.split(':')[0]))).toEqual(new Set(relationFamilies));
  const edges = [...corpus.claims.values()].flatMap(({ relations }) => relations);
  expect(edges.length).toBe(Object.keys(told).length);
});

test.each(Object.entries(told))('%s, in tables, feeds and linked data', (_name, one) => {
  const [target = '', anchor = ''] = one.to.split('#');
  const family = one.row.split(',')[0];
  const edge =
    claim(one.from).relations.find((other) => other.to === target && other.family === family) ??
    expect.unreachable('the edge');
  const address = `${base}${target}/#${anchor}`;

  const rows = relationTables(corpus, sampleSite.address).map((table) => tableCsv(table).split('\r\n'));
  expect(rows.at(-1)).toContain(`${address},${one.from},${target},${one.row},${claim(one.from).story}`);

  const { write, ...item } = relationItem(edge, corpus);
  expect(item.address).toBe(`/claims/${target}/#${anchor}`);
  expect(write()).toMatchObject({ title: one.title, text: one.text });

  const made = one.made.map((term) => [term, expect.arrayContaining([{ '@id': `${base}${target}/` }])]);
  expect(relationProperties(claim(one.from), sampleSite)).toMatchObject(Object.fromEntries(made));
  const received = one.received.map((term) => [term, expect.arrayContaining([{ '@id': `${base}${one.from}/` }])]);
  expect(relationProperties(claim(target), sampleSite)).toMatchObject(Object.fromEntries(received));
  expect(relationNode(edge, sampleSite)).toEqual({
    '@type': 'cito:Citation',
    '@id': address,
    'cito:hasCitingEntity': { '@id': `${base}${one.from}/` },
    'cito:hasCitationCharacterization': { '@id': one.made[0] },
    'cito:hasCitedEntity': { '@id': `${base}${target}/` },
    'dcterms:type': one.types.map((type) => ({ '@id': `${sampleSite.address}data/vocabulary.jsonld#${type}` })),
    description: edge.note,
  });
});
