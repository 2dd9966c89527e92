import { expect, test } from 'vitest';
import { type ClaimRecord, getRecord, type StoryRecord } from '../../src/model/corpus.ts';
import { claimWording } from '../../src/views/claim/claim-wording.ts';
import { compareAttributions } from '../../src/views/claim/compare-attributions.ts';
import { disputeMaps, mapShapes } from '../../src/views/disputes/dispute-map.ts';
import { disputeThreads } from '../../src/views/disputes/dispute-threads.ts';
import { coveragePicture } from '../../src/views/story/coverage-picture.ts';
import { storyBands } from '../../src/views/story/story-bands.ts';
import { timelineView } from '../../src/views/timeline/timeline-view.ts';
import { publishedCorpus as corpus } from '../fixtures/published-corpus.ts';

/** What the comparison must show of the published story, read from `content/` as the site reads it. */

const story: StoryRecord = getRecord(corpus.stories, 'uk-eu-returns-deal');
const claims: readonly ClaimRecord[] = [...corpus.claims.values()].filter((claim) => claim.story === story.id);
const quoting = (words: string): ClaimRecord => {
  const claim = claims.find(({ appearances }) =>
    appearances.some(({ quotes }) => quotes.some(({ exact }) => exact.includes(words))),
  );
  if (claim === undefined) throw new Error(`No claim quotes: ${words}`);
  return claim;
};

test('the government’s statement: the same words but for the order of the date, from spokesperson and spokeswoman', () => {
  const claim = quoting('We remain open to working with the EU');
  expect(claimWording(claim, corpus).summary).toEqual([
    'The same 86 words in both, in another order in one place.',
    'Probably one issued statement: one source, printed more than once.',
    'In another order: “8 December” (The Sun), “December 8” (The Telegraph).',
  ]);
  expect(compareAttributions(claim, corpus).summary).toContain(
    'Attributed differently: “spokesperson” (The Sun), “spokeswoman” (The Telegraph).',
  );
});

test('Court of Human Rights against Convention: a claim each, and a difference that holds the words of all three', () => {
  const { values } = getRecord(corpus.differences, 'court-or-convention');
  expect(values.map(({ passages }) => passages.map(({ quote, claim }) => [claim, quote.exact]))).toEqual([
    [['calls-to-quit-the-human-rights-court', 'quit the European Court of Human Rights']],
    [
      ['conservative-pressure-to-leave-the-convention', 'leave the European Human Rights Convention'],
      ['berry-urges-break-with-the-convention', 'break free from the European Convention on Human Rights (ECHR)'],
    ],
  ]);
});

test('Siebert and Seibert, named in two papers and “An EU official” in the third', () => {
  const { summary } = compareAttributions(quoting('off the cards for now'), corpus);
  expect(summary).toContain('Named in the Daily Mail and The Telegraph; in The Sun only “An EU official”.');
  expect(summary).toContain('Spelt differently: “Siebert” (Daily Mail), “Seibert” (The Telegraph).');
});

test('“never said” against “did not recall”', () => {
  const head = quoting('off the cards for now');
  const thread = disputeThreads(story, corpus).find(({ claim }) => claim.id === head.id);
  const denials = thread?.contrast?.differences.filter(({ kind }) => kind === 'negation') ?? [];
  expect(denials.flatMap(({ forms }) => forms.map(({ text }) => text)).sort()).toEqual([
    'did not recall',
    'never said',
  ]);
  expect(thread?.silent.map(({ name }) => name)).toEqual(['The Sun']);
});

test('every quote comes back letter for letter, cut or not', () => {
  for (const claim of claims) {
    const joined = claimWording(claim, corpus).quotes.map((own) =>
      own.map((parts) => parts.map(({ text }) => text).join('')),
    );
    expect(joined).toEqual(claim.appearances.map(({ quotes }) => quotes.map(({ exact }) => exact)));
  }
});

test('every dispute is in a thread, on the maps of each shape, and every claim on the timeline', () => {
  const disputes = claims.reduce((sum, claim) => sum + claim.disputes.length, 0);
  const threads = disputeThreads(story, corpus);
  for (const shape of mapShapes) {
    const edges = disputeMaps(threads, shape).flatMap((map) => map.edges);
    expect(edges.filter(({ family }) => family === 'disputes')).toHaveLength(disputes);
  }
  const { bars, publications } = timelineView(story, corpus);
  const dated = bars.flatMap(({ groups }) => groups.flatMap(({ speakers }) => speakers.flatMap((one) => one.claims)));
  expect(dated.map(({ id }) => id).toSorted()).toEqual(claims.map(({ id }) => id));
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
  expect(publications.map(({ all, articles }) => [all, articles.length])).toEqual([[true, 3]]);
});

test('every claim stands in the band of its question, once in each paper that carries it, and so does its mark', () => {
  const expected = story.points.map(({ id }) => {
    const own = claims.filter(({ point }) => point === id);
    return [
      id,
      own.flatMap((claim) => [...new Set(claim.appearances.map(({ outlet }) => `${outlet} ${claim.id}`))]).toSorted(),
    ];
  });
  const shown = storyBands(story, corpus).map(({ id, rows }) => {
    const cells = rows
      .flat()
      .map(({ paper, shown: open, folded }) =>
        [...open, ...folded].map(({ claim }) => `${paper.outlet.id} ${claim.id}`),
      );
    return [id, cells.flat().toSorted()];
  });
  expect(shown).toEqual(expected);
  const { rows, minor } = coveragePicture(story, corpus);
  const marks = rows.flatMap(({ cells }) => cells.flatMap(({ marks: own }) => own));
  const isMinor = (id: string): boolean => getRecord(corpus.claims, id).minor !== null;
  const all = expected.flatMap(([, ids]) => ids as string[]);
  expect(marks).toHaveLength(all.filter((one) => !isMinor(one.split(' ')[1] ?? '')).length);
  expect(minor).toBe(claims.filter(({ id }) => isMinor(id)).length);
});
