import { expect, test } from 'vitest';
import { getRecord } from '../../../src/model/corpus.ts';
import { hasFrame, passageRuns, passageViews } from '../../../src/views/claim/passage-view.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';
import type { Patch } from '../../fixtures/patch-content.ts';

/** The passages of a claim in one paper, quoted words in brackets. */
function drawn(claimId: string, outlet: string, patch: Patch = {}) {
  const corpus = ferryCorpus(patch);
  const found = getRecord(corpus.claims, claimId).appearances.filter((one) => one.outlet === outlet);
  return found.map(({ article, quotes }) => {
    const wording = quotes.map(({ exact }) => [
      { text: exact, group: null, kind: null, differs: false, shared: false },
    ]);
    const views = passageViews(getRecord(corpus.articles, article), quotes, wording);
    const texts = views.map(({ segments }) =>
      segments.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join(''),
    );
    return { texts, marks: views.map(({ openingMark }) => openingMark) };
  });
}

const bare: Patch = {
  'articles/ferry/daily-courier.md': ['annotation: partial', 'annotation: partial\nfullText: false'],
};

test('quotes that touch stand in one passage of their sentence', () => {
  expect(drawn('pier-sound', 'daily-courier')).toEqual([
    {
      texts: ['“[The pier is sound][—every pile of it,]” a spokesman for the company said.'],
      marks: [null],
    },
  ]);
});

test('of an article that may not be republished quotes that touch are passages of their own', () => {
  expect(drawn('pier-sound', 'daily-courier', bare).map(({ texts }) => texts)).toEqual([
    ['[The pier is sound]', '[—every pile of it,]'],
  ]);
});

test('quotes of two sentences are two passages; two appearances of one paper stand apart', () => {
  expect(drawn('closed-pier', 'coast-tribune').map(({ texts }) => texts)).toEqual([
    ['[“The pier is not sound,”] said the harbour master, Ada Holt.', '[“I closed it myself.”]'],
  ]);
  expect(drawn('no-ferry-before-winter', 'island-gazette').map(({ texts }) => texts)).toEqual([
    ['“[It will not sail before the first of June],” Northern Ferries added.'],
    ['The company said [the ferry would stay in harbour until winter].'],
  ]);
});

const segment = (text: string, quoted: boolean) => ({ text, quoted, difference: null, shared: false });

test.each([
  ['whole', [segment('All of it.', true)], null, ['[All of it.]'], false],
  [
    'within marks alone',
    [segment('“', false), segment('All of it.', true), segment('”', false)],
    null,
    ['“', '[All of it.]', '”'],
    false,
  ],
  ['continued', [segment('All of it.', true)], '“', ['[All of it.]'], true],
  [
    'cut by differences',
    [segment('He said ', false), segment('all', true), segment(' of it', true), segment('.', false)],
    null,
    ['He said ', '[all| of it]', '.'],
    true,
  ],
])('a sentence that is the claim: %s', (_, segments, openingMark, expected, framed) => {
  const runs = passageRuns({ segments }).map(({ quoted, run }) => {
    const text = run.map((one) => one.text).join('|');
    return quoted ? `[${text}]` : text;
  });
  expect(runs).toEqual(expected);
  expect(hasFrame({ segments, openingMark })).toBe(framed);
});
