import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getRecord } from '../../src/model/corpus.ts';
import { assignLanes } from '../../src/views/lanes.ts';
import { timeTicks } from '../../src/views/time-ticks.ts';
import { timelineView } from '../../src/views/timeline-view.ts';
import { type ClaimSpec, corpusOf, returnsDeal } from '../fixtures/corpus.ts';

test('what was said when, in order, ending at publication', () => {
  const { bars, papers, ticks, lanes } = timelineView(returnsDeal, getRecord(returnsDeal.stories, 's'));
  const plain = { openStart: false, openEnd: false, approximate: false, uncertain: false };
  expect(bars.map(({ claims, ...bar }) => ({ ...bar, claims: claims.map(({ id }) => id) }))).toEqual([
    {
      ...{ edtf: '2023?', words: 'some time in 2023, uncertain', lane: 0, endsAtPublication: true },
      ...{ span: { ...plain, from: 0, to: 1, uncertain: true }, claims: ['not-open'] },
    },
    {
      ...{ edtf: '2023-08', words: 'in August 2023', lane: 1, endsAtPublication: true },
      ...{ span: { ...plain, from: 0.9422, to: 1 }, claims: ['never-said', 'not-recall'] },
    },
    {
      ...{ edtf: '2023-08~', words: 'about August 2023', lane: 2, endsAtPublication: true },
      ...{ span: { ...plain, from: 0.9422, to: 1, approximate: true }, claims: ['unlikely'] },
    },
    {
      ...{ edtf: '2023-08-13', words: 'on 13 August 2023', lane: 3, endsAtPublication: false },
      ...{ span: { ...plain, from: 0.9956, to: 1 }, claims: ['remain-open'] },
    },
  ]);
  expect(papers.map(({ outlet, address, date }) => [outlet.name, address, date.words])).toEqual([
    ['The Sun', '/articles/s/the-sun/', 'on 13 August 2023'],
    ['Daily Mail', '/articles/s/daily-mail/', 'on 13 August 2023'],
    ['The Telegraph', '/articles/s/the-telegraph/', 'on 13 August 2023'],
  ]);
  expect(ticks.map(({ label }) => label)).toEqual(['Jan 2023', 'Mar 2023', 'May 2023', 'Jul 2023']);
  expect(lanes).toBe(4);
});

const said = (id: string, edtf: string): ClaimSpec => ({
  id,
  speaker: 'rishi-sunak',
  said: edtf,
  appearances: [{ outlet: 'the-sun', quotes: ['Words'] }],
});

test('open and contradictory dates', () => {
  const corpus = corpusOf({ 'the-sun': ['Words.'] }, [
    said('after', '2024'),
    said('from', '2023-05/..'),
    said('unknown', '../2022'),
    said('day', '2022-12-08'),
  ]);
  const { bars } = timelineView(corpus, getRecord(corpus.stories, 's'));
  expect(
    bars.map(({ claims, span, lane }) => [claims[0]?.id, span.from, span.to, span.openStart, span.openEnd, lane]),
  ).toEqual([
    ['unknown', 0, 0.0318, true, false, 0],
    ['day', 0, 0.0013, false, false, 1],
    ['from', 0.1907, 0.3298, false, false, 0],
    ['after', 0.5152, 1, false, false, 0],
  ]);
});

test('a story without claims shows its papers alone', () => {
  const corpus = corpusOf({ 'the-sun': ['Words.'] }, []);
  const { bars, papers, lanes } = timelineView(corpus, getRecord(corpus.stories, 's'));
  expect({ bars, lanes, spans: papers.map(({ span }) => [span.from, span.to]) }).toEqual({
    bars: [],
    lanes: 0,
    spans: [[0, 1]],
  });
});

test.each([
  ['2023-08-01', '2023-08-05', ['1 Aug', '2 Aug', '3 Aug', '4 Aug', '5 Aug']],
  ['2023-08-01', '2023-08-31', ['3 Aug', '10 Aug', '17 Aug', '24 Aug', '31 Aug']],
  ['2022-12-08', '2023-08-13', ['Jan 2023', 'Mar 2023', 'May 2023', 'Jul 2023']],
  ['2018-01-01', '2023-08-31', ['2018', '2019', '2020', '2021', '2022', '2023']],
  ['0100-01-01', '2023-08-31', ['500', '1000', '1500', '2000']],
  ['2023-08-12', '2023-08-12', []],
])('the marks from %s to %s', (start, end, labels) => {
  expect(timeTicks(Date.parse(start), Date.parse(end)).map(({ label }) => label)).toEqual(labels);
});

const time = fc.integer({ min: Date.parse('1000-01-01'), max: Date.parse('2999-12-31') });

test('marks are few, in order and on the axis', () => {
  fc.assert(
    fc.property(time, time, (a, b) => {
      const at = timeTicks(Math.min(a, b), Math.max(a, b)).map((tick) => tick.at);
      expect(at.length).toBeLessThanOrEqual(8);
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
