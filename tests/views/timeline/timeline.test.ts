import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClaimRecord, type Corpus, getRecord } from '../../../src/model/corpus.ts';
import { assignLanes } from '../../../src/views/disputes/lanes.ts';
import { timeAxis } from '../../../src/views/timeline/time-ticks.ts';
import { type TimelineBar, type TimelineView, timelineView } from '../../../src/views/timeline/timeline-view.ts';
import { type ClaimSpec, corpusOf, returnsDeal } from '../../fixtures/corpus.ts';
import { ferryCorpus } from '../../fixtures/ferry-story.ts';

const viewOf = (corpus: Corpus): TimelineView => timelineView(getRecord(corpus.stories, 's'), corpus);
/** The groups of a date as `<reason>: <speaker> <claims>`. */
const drawn = ({ groups }: TimelineBar): readonly string[] =>
  groups.map(({ inferred, speakers }) => {
    const own = speakers.map(
      ({ speakers: names, claims }) =>
        `${names.map(({ id }) => id).join(' and ')} ${claims.map(({ id }) => id).join(', ')}`,
    );
    return `${inferred}: ${own.join('; ')}`;
  });
const plain = { openStart: false, openEnd: false, approximate: false, uncertain: false };

test('what was said, where three papers of three days carry it: up to the first of them', () => {
  const corpus = ferryCorpus();
  const { bars, publications } = timelineView(getRecord(corpus.stories, 'ferry'), corpus);
  const ids = ({ groups }: TimelineBar) => groups.flatMap(({ speakers }) => speakers.flatMap(({ claims }) => claims));
  expect(bars.map((bar) => [bar.edtf, bar.words, bar.endsAtPublication, ...ids(bar).map(({ id }) => id)])).toEqual([
    ['2023-29', 'in southern spring 2023', false, 'all-year'],
    ['2024-03-01', 'on 1 March 2024', false, 'pier-sound', 'no-ferry-before-winter'],
    ['2024', 'some time in 2024', true, 'closed-pier'],
    ['2024-03-02', 'on 2 March 2024', false, 'ninety-thousand'],
    ['2024-02/2024-03', 'from February 2024 to March 2024', true, 'eleven-piles'],
    ['2024-03-06/2024-03-09', 'from 6 March 2024 to 9 March 2024', false, 'twelve-piles'],
    [
      ...['2024-03-09~', 'about 9 March 2024', false],
      ...['half-the-report', 'will-read-report', 'no-sailing-before-repairs'],
    ],
  ]);
  // Days from the beginning of September, as fractions of those up to the last paper.
  const days = (count: number): number => Math.round((count / 191) * 1e3) / 1e3;
  expect(bars.map(({ span }) => [span.from, span.to].map((at) => Math.round(at * 1e3) / 1e3))).toEqual([
    [0, days(91)],
    [days(182), days(183)],
    [days(122), days(184)],
    [days(183), days(184)],
    [days(153), days(187)],
    [days(187), 1],
    [days(190), 1],
  ]);
  expect(publications.map(({ edtf, all, articles }) => [edtf, all, articles.map(({ outlet }) => outlet.id)])).toEqual([
    ['2024-03-02', false, ['daily-courier']],
    ['2024-03-05', false, ['island-gazette']],
    ['2024-03-09~', false, ['coast-tribune']],
  ]);
});

test('what was said when, the certainly earlier first, ending at publication', () => {
  const { bars, publications, ticks } = viewOf(returnsDeal);
  expect(bars.map((bar) => ({ ...bar, groups: drawn(bar) }))).toEqual([
    {
      ...{ edtf: '2023?', words: 'probably in 2023', endsAtPublication: true, count: 1 },
      ...{ span: { ...plain, from: 0, to: 1, uncertain: true }, groups: ['a test: bjoern-seibert not-open'] },
    },
    {
      ...{ edtf: '2023-08', words: 'in August 2023', endsAtPublication: true, count: 2 },
      ...{ span: { ...plain, from: 0.9422, to: 1 }, groups: ['a test: european-commission never-said, not-recall'] },
    },
    {
      ...{ edtf: '2023-08~', words: 'about August 2023', endsAtPublication: true, count: 1 },
      ...{
        span: { ...plain, from: 0.9422, to: 1, approximate: true },
        groups: ['a test: european-commission unlikely'],
      },
    },
    {
      ...{ edtf: '2023-08-13', words: 'on 13 August 2023', endsAtPublication: false, count: 1 },
      ...{ span: { ...plain, from: 0.9956, to: 1 }, groups: ['a test: uk-government remain-open'] },
    },
  ]);
  expect(publications).toEqual([
    {
      ...{ edtf: '2023-08-13', words: 'on 13 August 2023', all: true, span: { ...plain, from: 0.9956, to: 1 } },
      articles: [
        ['the-sun', 'The Sun'],
        ['daily-mail', 'Daily Mail'],
        ['the-telegraph', 'The Telegraph'],
      ].map(([id, name]) => ({
        outlet: { id, name, address: `/actors/${id}/` },
        address: `/articles/s/${id}/`,
        date: { edtf: '2023-08-13', words: 'on 13 August 2023', printed: null, inferred: 'a test' },
      })),
    },
  ]);
  expect(ticks.map(({ label, within }) => [label, within])).toEqual([
    ['Jan', '2023'],
    ...['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'].map((label) => [label, null]),
  ]);
});

const said = (id: string, edtf: string, speaker = 'rishi-sunak'): ClaimSpec => ({
  id,
  speaker,
  said: edtf,
  appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
});

test('open and contradictory dates', () => {
  const { bars } = viewOf(
    corpusOf({ 'the-sun': ['Words.'] }, [
      said('after', '2024'),
      said('from', '2023-05/..'),
      said('earlier', '[..2023-08-01]'),
      said('unknown', '../2022'),
      said('day', '2022-12-08'),
    ]),
  );
  expect(bars.map((bar) => [drawn(bar), bar.span.from, bar.span.to, bar.span.openStart, bar.span.openEnd])).toEqual([
    [['a test: rishi-sunak day'], 0.0826, 0.0838, false, false],
    [['a test: rishi-sunak unknown'], 0, 0.1118, true, false],
    [['a test: rishi-sunak earlier'], 0, 0.3706, true, false],
    [['a test: rishi-sunak from'], 0.2576, 0.3852, false, false],
    [['a test: rishi-sunak after'], 0.5553, 1, false, false],
  ]);
});

test('a story without claims shows its papers alone', () => {
  const { bars, publications } = viewOf(corpusOf({ 'the-sun': ['Words.'] }, []));
  expect({ bars, spans: publications.map(({ span }) => [span.from, span.to]) }).toEqual({ bars: [], spans: [[0, 1]] });
});

/** A corpus in which claims of one date have the bases given, one each, the words of a paper or a reason. */
function withBases(bases: readonly (readonly [speaker: string, basis: string])[]): Corpus {
  const corpus = corpusOf(
    { 'the-sun': ['Words.'] },
    bases.map(([speaker], at) => said(`claim-${at}`, '2023-05', speaker)),
  );
  const claims = [...corpus.claims].map(([id, claim], at): [string, ClaimRecord] => [
    id,
    { ...claim, said: { ...claim.said, basis: bases[at]?.[1] ?? null } },
  ]);
  return { ...corpus, claims: new Map(claims) };
}
const oftenGiven = 'inferred: it is not dated';

test.each<[name: string, bases: readonly (readonly [string, string])[], groups: readonly string[]]>([
  ['one reason of all', [['rishi-sunak', oftenGiven]], ['it is not dated: rishi-sunak claim-0']],
  [
    'a reason of three and what only some have, which comes first',
    [
      ['rishi-sunak', oftenGiven],
      ['uk-government', oftenGiven],
      ['rishi-sunak', 'last night'],
      ['rishi-sunak', oftenGiven],
      ['uk-government', 'inferred: it is said so'],
    ],
    [
      'null: rishi-sunak claim-2; uk-government claim-4',
      'it is not dated: rishi-sunak claim-0, claim-3; uk-government claim-1',
    ],
  ],
  [
    'a paper’s own voice, after those whom it reports',
    [
      ['the-sun', 'today'],
      ['rishi-sunak', 'last night'],
    ],
    ['null: rishi-sunak claim-1; the-sun claim-0'],
  ],
])('the claims of a date by reason and speaker: %s', (_name, bases, groups) => {
  expect(viewOf(withBases(bases)).bars.map(drawn)).toEqual([groups]);
});

test.each([
  [12, false],
  [13, true],
])('of %i claims with one reason, folded is %s', (count, folded) => {
  const bases = Array.from({ length: count }, () => ['rishi-sunak', oftenGiven] as const);
  const { bars } = viewOf(withBases([...bases, ['uk-government', 'last night']]));
  expect(bars.flatMap(({ groups }) => groups.map((group) => [group.count, group.folded]))).toEqual([
    [1, false],
    [count, folded],
  ]);
});

test.each([
  ['2023-08-01', '2023-08-05', '2023-08-01', ['1 Aug', '2', '3', '4', '5']],
  ['2023-07-30', '2023-08-02', '2023-07-30', ['30 Jul', '31', '1 Aug', '2']],
  ['2023-08-01', '2023-08-31', '2023-07-30', ['30 Jul', '6 Aug', '13', '20', '27']],
  [
    ...(['2022-12-08', '2023-08-13', '2022-12-01'] as const),
    ['Dec 2022', 'Jan 2023', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug'],
  ],
  ['2018-05-01', '2023-08-31', '2018-01-01', ['2018', '2019', '2020', '2021', '2022', '2023']],
  ['0100-01-01', '2023-08-31', '0000-01-01', ['1 BC', '500', '1000', '1500', '2000']],
  ['2023-08-12', '2023-08-12', '2023-08-12', []],
])('the axis from %s to %s begins on %s', (first, last, start, labels) => {
  const axis = timeAxis(Date.parse(first), Date.parse(last));
  expect([axis.start, axis.end]).toEqual([Date.parse(start), Date.parse(last)]);
  expect(axis.ticks.map(({ label, within }) => (within === null ? label : `${label} ${within}`))).toEqual(labels);
});

const time = fc.integer({ min: Date.parse('1000-01-01'), max: Date.parse('2999-12-31') });

test('marks are few, in order and on the axis, which begins with one', () => {
  fc.assert(
    fc.property(time, time, (a, b) => {
      const { start, end, ticks } = timeAxis(Math.min(a, b), Math.max(a, b));
      const at = ticks.map((tick) => tick.at);
      expect(start <= Math.min(a, b) && end === Math.max(a, b)).toBe(true);
      expect(at.length).toBeLessThanOrEqual(11);
      expect(a === b ? 0 : at[0]).toBe(0);
      expect(at).toEqual(at.toSorted((x, y) => x - y));
      for (const one of at) expect(one >= 0 && one <= 1).toBe(true);
    }),
  );
});

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('no two stretches of a lane overlap', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 20 }), fc.integer({ min: 0, max: 3 }), (stretches, gap) => {
      const lanes = assignLanes(stretches, gap);
      for (const [i, a] of stretches.entries())
        for (const [j, b] of stretches.entries())
          if (i < j && lanes[i] === lanes[j]) expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true);
    }),
  );
});

test('in the order of their starts, stretches take no more lanes than ever lie side by side', () => {
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 3 }), (given, gap) => {
      const stretches = given.toSorted((a, b) => a.start - b.start);
      const beside = stretches.map(({ start }) =>
        stretches.filter((one) => one.start <= start && start < one.end + gap),
      );
      expect(Math.max(...assignLanes(stretches, gap)) + 1).toBe(Math.max(...beside.map(({ length }) => length)));
    }),
  );
});
