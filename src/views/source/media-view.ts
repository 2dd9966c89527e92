import type { Media } from '../../model/source/media.ts';
import { mediaWords } from '../words.ts';

/** Where words were said or written, other than in the paper. */
export interface MediaView {
  /** `in a video, at 12:30`. */
  readonly words: string;
  readonly url: string | null;
  readonly archived: string | null;
}

export function mediaView({ kind, url, archived, time }: Media): MediaView {
  return { words: `${mediaWords[kind]}${time === null ? '' : `, at ${timeWords(time)}`}`, url, archived };
}

/** `12:30`, `1:02:03`. */
function timeWords(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] === 0 ? parts.slice(1) : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
