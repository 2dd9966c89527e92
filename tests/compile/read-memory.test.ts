import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import type { ContentFile } from '../../src/compile/content-file.ts';
import { type ParsedContent, parseContent } from '../../src/compile/parse-content.ts';
import type { ParsedRecord } from '../../src/compile/parse-record.ts';
import type { ReadMemory, RememberedRecord } from '../../src/compile/read-memory.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { FieldPath } from '../../src/model/diagnostic.ts';
import { smallStory } from '../fixtures/small-story.ts';

/** A memory of what is read of some files, as it comes back from a file of its own; it counts what is asked of it in vain. */
function memoryOf(files: readonly ContentFile[]): ReadMemory & { readonly missed: () => number } {
  const kept = new Map<string, RememberedRecord>();
  parseContent(files, { recall: () => undefined, keep: (key, record) => kept.set(key, record) });
  const read = new Map(
    Object.entries(JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Record<string, RememberedRecord>),
  );
  let missed = 0;
  return {
    recall: (key) => {
      const record = read.get(key);
      if (record === undefined) missed += 1;
      return record;
    },
    keep: () => undefined,
    missed: () => missed,
  };
}

const recordsOf = ({
  stories,
  outlets,
  actors,
  articles,
  editions,
  claims,
  drafts,
  differences,
  permalinks,
}: ParsedContent) =>
  [
    stories,
    outlets,
    actors,
    articles,
    editions,
    claims,
    drafts,
    differences,
    permalinks ?? [],
  ].flat() as ParsedRecord<unknown>[];

/** Every path in a value, and beyond each one that leads nowhere. */
function pathsIn(value: unknown, path: FieldPath = []): FieldPath[] {
  const within = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isList = Array.isArray(value);
  return [
    path,
    [...path, 'none'],
    [...path, 'length'],
    [...path, 99],
    ...within.flatMap(([key, held]) => pathsIn(held, [...path, isList ? Number(key) : key])),
  ];
}

test.each<[name: string, files: readonly ContentFile[]]>([
  ['a small story', smallStory()],
  ['the published content', readContent('content')],
])('%s: what is remembered is what would be read anew, with the place of every field', (_name, files) => {
  const memory = memoryOf(files);
  const [anew, remembered] = [recordsOf(parseContent(files)), recordsOf(parseContent(files, memory))];
  expect(memory.missed()).toBe(0);
  expect(remembered.length).toBe(anew.length);
  remembered.forEach((record, at) => {
    const { value, fields, faulty, diagnostics, placeOf } = anew[at] ?? expect.unreachable();
    expect([record.value, record.fields, record.faulty, record.diagnostics]).toEqual([
      value,
      fields,
      faulty,
      diagnostics,
    ]);
    const paths = pathsIn(value);
    expect(paths.map(record.placeOf)).toEqual(paths.map(placeOf));
  });
});

const change = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  to: fc.constantFrom(
    '',
    'gist: Other words.',
    '  - a',
    'story: none',
    'said: 2024',
    '"',
    'x: *y',
    '---',
    'mode: direct',
  ),
});

test('whatever is changed, content compiles as it would without what is remembered', () => {
  const files = smallStory();
  const memory = memoryOf(files);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = changes.reduce((now: readonly ContentFile[], { file, line, to }) => {
        const at = file % now.length;
        return now.map((one, index) => {
          const lines = one.text.split('\n');
          return index === at ? { ...one, text: lines.with(line % lines.length, to).join('\n') } : one;
        });
      }, files);
      expect(compile(changed, { memory })).toEqual(compile(changed));
    }),
    { numRuns: 200 },
  );
});
