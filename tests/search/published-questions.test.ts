import { expect, test } from 'vitest';
import { emptyState } from '../../src/search/search-state.ts';
import { searchSource } from '../../src/views/search-documents.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';
import { openSource } from './open-sample.ts';

/** What readers type who know the person, a piece of a quotation, or only what they want to know; and the claim that must come first. */
const people: readonly (readonly [typed: string, claim: string])[] = [
  ['Keir Starmer', 'starmer-promises-returns-agreement'],
  ['Starmer', 'starmer-promises-returns-agreement'],
  ['Hungary', 'hungary-and-poland-block-the-reform'],
  ['Number 10', 'number-10-statement-follows-the-leak'],
  ['Downing Street', 'number-10-statement-follows-the-leak'],
  ['Court of Appeal Rwanda', 'court-declares-rwanda-deal-unlawful'],
  ['Labour returns agreement', 'labour-will-seek-returns-agreement'],
  ['Sunak wants returns agreement', 'sunak-wants-returns-agreement'],
  ['Calais Group', 'calais-group-agrees-to-work-towards-agreement'],
  ['tim barow memo', 'mail-has-seen-internal-memo'],
];

const fragments: readonly (readonly [typed: string, claim: string])[] = [
  ['not genuine asylum seekers', 'anderson-not-genuine-asylum-seekers'],
  ['barges and tents', 'berry-people-want-government-to-get-tough'],
  ['town the size of Rochdale', 'arrivals-compared-to-a-town-like-rochdale'],
  ['moot point', 'britain-regards-it-as-a-moot-point'],
  ['legal limbo', 'rwanda-deal-remains-in-legal-limbo'],
  ['six people died', 'six-people-die-when-boat-sinks'],
  ['dinghy sank', 'six-people-die-when-boat-sinks'],
  ['Hungary and Poland have blocked', 'hungary-and-poland-block-the-reform'],
];

const questions: readonly (readonly [typed: string, claim: string])[] = [
  ['what does Labour want', 'labour-will-seek-returns-agreement'],
  ['What does Labour promise to do?', 'labour-will-seek-returns-agreement'],
  ['what did Downing Street say', 'number-10-statement-follows-the-leak'],
  ['who denies that Seibert said it', 'seibert-never-said-it'],
  ['did Seibert deny it?', 'seibert-never-said-it'],
  ['who blocked the reform', 'hungary-and-poland-block-the-reform'],
  ['how many people died', 'six-people-die-when-boat-sinks'],
  ['how many people have crossed the Channel?', 'total-since-2018-reaches-six-figures'],
  ['why will Brussels not agree a deal', 'commission-not-open-to-readmissions'],
  ['what did the Court of Appeal rule', 'court-declares-rwanda-deal-unlawful'],
  ['What did Anderson say about asylum seekers?', 'anderson-not-genuine-asylum-seekers'],
];

const engine = await openSource(searchSource(corpus));
const first = async (q: string): Promise<string | undefined> =>
  (await engine.search({ ...emptyState, q }, { limit: 1, facets: false })).hits[0]?.claim.id;

test.each([...people, ...fragments, ...questions])('%s: the first result is %s', async (typed, claim) => {
  expect(await first(typed)).toBe(claim);
});

test.each([
  'what did Biden say about the deal',
  'who told Truss about the deal?',
  'what did Frost say about Brussels',
  'does Farage want to leave the convention?',
])('%s: nobody else answers for somebody of whom nothing is known', async (q) => {
  const { total, isPartial } = await engine.search({ ...emptyState, q }, { limit: 1, facets: false });
  expect({ total, isPartial }).toEqual({ total: 0, isPartial: false });
});

test('that no claim has all words of a question is said, and only of a question', async () => {
  const asked = await engine.search({ ...emptyState, q: 'who blocked the reform' }, { limit: 1, facets: false });
  const told = await engine.search({ ...emptyState, q: 'blocked reform' }, { limit: 1, facets: false });
  expect([asked.isPartial, asked.total > 0, told.isPartial, told.total]).toEqual([true, true, false, 0]);
});
