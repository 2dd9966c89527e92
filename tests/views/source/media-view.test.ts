import { expect, test } from 'vitest';
import { type MediaFile, mediaOf, mediaSchema } from '../../../src/model/source/media.ts';
import { mediaView } from '../../../src/views/source/media-view.ts';

const none = { url: null, archived: null };

test.each<[written: MediaFile, words: string]>([
  [{ kind: 'video', time: '00:12:30' }, 'in a video, at 12:30'],
  [{ kind: 'video', time: '12:30' }, 'in a video, at 12:30'],
  [{ kind: 'broadcast', time: '01:02:03' }, 'in a broadcast, at 1:02:03'],
  [{ kind: 'podcast', time: '00:00:07' }, 'in a podcast, at 0:07'],
  [{ kind: 'post' }, 'in a post'],
  [{ kind: 'press-conference' }, 'at a press conference'],
])('%o is told as %s', (written, words) => {
  expect(mediaView(mediaOf(mediaSchema.parse(written)))).toEqual({ words, ...none });
});

test.each(['75', '1:75', '00:61:00', 'an hour in'])('%s is no time in a recording', (time) => {
  expect(mediaSchema.safeParse({ kind: 'video', time }).error?.issues.map(({ message }) => message)).toEqual([
    'hours, minutes and seconds such as `"00:12:30"`',
  ]);
});
