import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actorKinds } from '../../model/vocabulary.ts';
import { type GoldArticle, type GoldStatement, markedModes } from './gold-article.ts';

const frontSchema = z.strictObject({
  date: z.iso.date(),
  actors: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        aliases: z.array(
          z.union([
            z.string(),
            z.strictObject({
              name: z.string(),
              from: z.iso.date().exactOptional(),
              until: z.iso.date().exactOptional(),
            }),
          ]),
        ),
        kind: z.enum(actorKinds),
      }),
    )
    .default([]),
  names: z.record(z.string(), z.string().nullable()),
});

type Part = 'content' | 'source' | 'cue';
const parts: Readonly<Record<string, Part>> = { '': 'content', s: 'source', c: 'cue' };

interface MarkedRange {
  readonly statement: string;
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** The annotated texts of a folder, by their file names. */
export function readAnnotatedTexts(folder: string): GoldArticle[] {
  const names = globSync('*.txt', { cwd: folder }).sort();
  return names.map((name) =>
    readAnnotatedText(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')),
  );
}

/**
 * A text of our own, annotated in itself: `{1:words} {1s:speaker} {1c:cue}` are the parts of its first statement, and
 * `names` in front says who it is, `null` for a source without a name. Marks may stand inside one another.
 * @throws ZodError where the front matter has another shape.
 */
export function readAnnotatedText(id: string, file: string): GoldArticle {
  const [, front = '', marked = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const { date, actors, names } = frontSchema.parse(parse(front));
  const { text, ranges } = unmark(marked.trim());
  const modeOf = markedModes(text);
  const statements = Object.entries(names).map(([statement, name]): GoldStatement => {
    const of = (part: Part) => ranges.filter((range) => range.statement === statement && range.part === part);
    const spans = of('content').map(({ start, end }) => ({ start, end }));
    const mentionSpans = of('source').map(({ start, end }) => ({ start, end }));
    const points = Array.from(text);
    const mention = mentionSpans.map(({ start, end }) => points.slice(start, end).join('')).join(' ');
    return {
      spans,
      mode: modeOf(spans),
      cue: of('cue').map(({ start, end }) => ({ start, end }))[0] ?? null,
      mention: mention === '' ? null : mention,
      mentionSpans,
      name,
      isResolved: true,
      isExpected: true,
    };
  });
  return { id, text, date, actors, statements };
}

/** A text without its marks, and what they hold, in code points of the text that is left. */
function unmark(marked: string): { text: string; ranges: MarkedRange[] } {
  const open: { statement: string; part: Part; start: number }[] = [];
  const ranges: MarkedRange[] = [];
  let text = '';
  let points = 0;
  for (const { 0: piece, groups } of marked.matchAll(/\{(?<statement>\d+)(?<part>[sc]?):|\}|[^{}]+/gu)) {
    if (groups?.['statement'] !== undefined)
      open.push({ statement: groups['statement'], part: parts[groups['part'] ?? ''] ?? 'content', start: points });
    else if (piece === '}') ranges.push(...open.splice(-1).map((range) => ({ ...range, end: points })));
    else {
      text += piece;
      points += Array.from(piece).length;
    }
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}
