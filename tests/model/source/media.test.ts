import { expect, test } from 'vitest';
import { mediaOf, mediaSchema } from '../../../src/model/source/media.ts';

test.each([
  ['00:00', 0],
  ['12:30', 750],
  ['1:02:03', 3723],
  ['00:12:30', 750],
  ['59:59', 3599],
])('words that begin at %s begin %d seconds from the start', (time, seconds) => {
  const written = { kind: 'broadcast', url: 'https://a.example/v', archived: 'https://b.example/v', time } as const;
  expect(mediaOf(mediaSchema.parse(written))).toEqual({ ...written, time: seconds });
});

test('what is not written down is null', () => {
  expect(mediaOf(mediaSchema.parse({ kind: 'post' }))).toEqual({ kind: 'post', url: null, archived: null, time: null });
});

test.each(['12', '60:00', '12:60', '12:5', '1:2:3', '100:00:00', 'x12:30', '12:30x'])('%j is no time code', (time) => {
  const result = mediaSchema.safeParse({ kind: 'video', time });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'hours, minutes and seconds such as `"00:12:30"`',
  ]);
});
