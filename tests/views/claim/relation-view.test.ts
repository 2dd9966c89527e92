import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { groundChains } from '../../../src/views/claim/ground-chains.ts';
import { relationSections } from '../../../src/views/claim/relation-view.ts';
import { edgeEntryWords } from '../../../src/views/words.ts';
import { type ClaimSpec, corpusOf } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const corpus = ferryCorpus();

/** Each section as its name, its title, and its edges as a line. */
const drawn = (id: string) =>
  relationSections(getRecord(corpus.claims, id), corpus).map(({ id: name, title, relations }) => [
    name,
    title,
    ...relations.map((edge) => {
      const { word, about } = edgeEntryWords(edge, edge.direction);
      const what = `${word}${about === null ? '' : ` ${about}`}: ${edge.other.id}`;
      return `#${edge.anchor}: ${what}, in ${edge.papers.join(', ')} → ${edge.address}`;
    }),
  ]);

test.each<[id: string, sections: readonly (readonly string[])[]]>([
  [
    'all-year',
    [
      [
        '_received-opposes',
        'Who opposes this',
        '#opposed-by-no-sailing-before-repairs: Opposed by: no-sailing-before-repairs, in Coast Tribune → /claims/all-year/#opposed-by-no-sailing-before-repairs',
      ],
      [
        '_received-updates',
        'What its speaker said later',
        '#updated-by-no-ferry-before-winter: Taken back by its speaker: no-ferry-before-winter, in The Island Gazette, Coast Tribune, Daily Courier → /claims/all-year/#updated-by-no-ferry-before-winter',
      ],
    ],
  ],
  [
    'will-read-report',
    [
      [
        '_received-qualifies',
        'What limits this',
        '#limited-by-half-the-report: Limited in how far it goes: half-the-report, in Coast Tribune → /claims/will-read-report/#limited-by-half-the-report',
      ],
      [
        '_made-answers',
        'What this answers',
        '#answers-no-sailing-before-repairs: Answers: no-sailing-before-repairs, in Coast Tribune → /claims/no-sailing-before-repairs/#answered-by-will-read-report',
      ],
    ],
  ],
  [
    'twelve-piles',
    [
      [
        '_answers',
        'What this denies or disputes',
        '#disputes-eleven-piles: Corrects the number: eleven-piles, in Coast Tribune → /claims/eleven-piles/#disputed-by-twelve-piles',
      ],
      [
        '_made-confirms',
        'What this confirms',
        '#supports-closed-pier: Confirms: closed-pier, in Coast Tribune → /claims/closed-pier/#supported-by-twelve-piles',
      ],
    ],
  ],
])('the edges of %s by sort, each with its address', (id, sections) => {
  expect(drawn(id)).toEqual(sections);
});

const claim = (id: string, supports: readonly string[] = []): ClaimSpec => ({
  ...{ id, supports, speaker: 'rishi-sunak', appearances: [{ outlet: 'the-sun', quotes: ['Words'] }] },
});
const denial = { claim: 'a', kind: 'denies', scope: 'whole', note: 'So it says.' } as const;

test.each<[name: string, claims: readonly ClaimSpec[], chains: readonly string[]]>([
  ['along grounds', [claim('a', ['b']), claim('b', ['d']), claim('d')], ['b, a']],
  ['by the shortest way', [claim('a', ['b', 'd']), claim('b', ['d']), claim('d')], ['a']],
  ['in a ring', [claim('a', ['d']), claim('d', ['e']), claim('e', ['d'])], ['a']],
  ['and where it rests on nothing disputed', [claim('a'), claim('b', ['d']), claim('d')], []],
])('how a claim comes to rest on a disputed one: %s', (_name, claims, chains) => {
  const made = corpusOf({ 'the-sun': ['Words.'] }, [...claims, { ...claim('z'), disputes: [denial] }]);
  const found = groundChains(getRecord(made.claims, 'd'), made);
  expect(found.map((chain) => chain.map(({ id }) => id).join(', '))).toEqual(chains);
});
