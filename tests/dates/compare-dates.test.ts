import { expect, test } from 'vitest';
import { compareDates } from '../../src/dates/compare-dates.ts';
import { latestToday } from '../../src/dates/latest-today.ts';

test.each([
  ['2023-06-03', '2023-06-02', 'after'],
  ['2023-06-02', '2023-06-02', 'unknown'],
  ['2023-06-01', '2023-06-02', 'before'],
  ['2023-06', '2023-06-02', 'unknown'],
  ['2023-07', '2023-06-30', 'after'],
  ['2023-06-30', '2023-07', 'before'],
  ['2023-08~', '2023-07-31', 'unknown'],
  ['2023-09-15', '2023-08~', 'unknown'],
  ['2023-11', '2023-08~', 'after'],
  ['2030-01-01', '2023?', 'after'],
  ['2024-05', '2023?', 'unknown'],
  ['[..2023-08]', '2023-06-02', 'unknown'],
  ['[..2023-05]', '2023-06-02', 'before'],
  ['XXXX', '2023-06-02', 'unknown'],
  ['2023-06-02', 'XXXX', 'unknown'],
  ['2023-06/..', '2023-05-31', 'after'],
] as const)('%s is %s: %s', (one, other, order) => {
  expect(compareDates(one, other)).toBe(order);
  const opposite = { after: 'before', before: 'after', unknown: 'unknown' } as const;
  expect(compareDates(other, one)).toBe(opposite[order]);
});

test.each([
  ['2026-11-22T09:59:59Z', '2026-11-22'],
  ['2026-11-22T10:00:00Z', '2026-11-23'],
])('at %s it is %s somewhere', (now, day) => {
  expect(latestToday(new Date(now))).toBe(day);
});
