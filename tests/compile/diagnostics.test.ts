import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ListStatements } from '../../src/compile/check-statements.ts';
import { compile } from '../../src/compile/compile.ts';
import { formatDiagnostics } from '../../src/compile/format-diagnostics.ts';
import { rules } from '../../src/model/diagnostic.ts';
import type { Patch } from '../fixtures/patch-content.ts';
import { smallStory } from '../fixtures/small-story.ts';

interface DiagnosticCase {
  readonly name: string;
  readonly patch: Patch;
  readonly report: readonly string[];
}

const folder = 'tests/fixtures/diagnostics';
const families = readdirSync(folder).map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')));
const cases: Readonly<Record<string, readonly DiagnosticCase[]>> = Object.assign({}, ...families);

/** What these articles should have records of: every sentence that ends with an exclamation mark. */
const exclamations: ListStatements = (text) =>
  Array.from(text.matchAll(/[^.!\s][^.!\n]*!/gu), ({ 0: words, index }) => ({
    spans: [{ start: Array.from(text.slice(0, index)).length, end: Array.from(text.slice(0, index) + words).length }],
    reason: 'It is shouted.',
  }));

test('every rule has a case, and every case a rule', () => {
  // What is asked of proposals alone has its cases in tests/editor/proposals.
  const ofContent = Object.keys(rules).filter((rule) => !rule.startsWith('proposal/'));
  expect(Object.keys(cases).sort()).toEqual(ofContent.sort());
});

test.each(Object.entries(cases).flatMap(([rule, list]) => list.map((one) => ({ ...one, rule }))))(
  '$rule: $name',
  ({ rule, patch, report }) => {
    const lines = formatDiagnostics(
      compile(smallStory(patch), { listStatements: exclamations, today: '2026-11-22' }).diagnostics,
    ).split('\n');
    expect(lines.slice(0, -1)).toEqual(report);
    expect(report.filter((line) => line.endsWith(`  ${rule}`))).not.toEqual([]);
  },
);

test('the small story compiles as it stands', () => {
  expect(compile(smallStory()).diagnostics).toEqual([]);
});

test('white space in marks, however long, does not count', () => {
  const spaces = ' '.repeat(300_000);
  const text = `A minister said the bridge was inspected in spring. “${spaces}One${spaces}two.${spaces}”`;
  const { diagnostics } = compile(
    smallStory({
      'articles/bridge/evening-star.md': `---\npublished: 2023-06~\nannotation: complete\n---\n\n${text}\n`,
    }),
  );
  expect(diagnostics.map(({ rule, column }) => [rule, column])).toEqual([
    ['article/quotation-uncovered', text.indexOf('One') + 1],
  ]);
});

test('the order of the files changes neither the corpus nor the report', () => {
  const broken = { 'permalinks.yaml': null, 'notes.txt': 'x', 'outlets/evening-star.yaml': 'name: x' };
  expect(compile(smallStory().toReversed())).toEqual(compile(smallStory()));
  expect(compile(smallStory(broken).toReversed())).toEqual(compile(smallStory(broken)));
});

test.each([
  [
    [
      ['b', 2, 1],
      ['a', 9, 9],
    ],
    ['a:9:9  m  file/id', 'b:2:1  m  file/id', '2 problems in 2 files of content/'],
  ],
  [
    [
      ['a', 10, 1],
      ['a', 9, 20],
      ['a', 9, 3],
    ],
    ['a:9:3  m  file/id', 'a:9:20  m  file/id', 'a:10:1  m  file/id', '3 problems in 1 file of content/'],
  ],
  [[['a', 1, 1]], ['a:1:1  m  file/id', '1 problem in 1 file of content/']],
] as const)('a report is sorted and counted: %j', (places, expected) => {
  const diagnostics = places.map(([file, line, column]) => ({
    file,
    line,
    column,
    message: 'm',
    severity: 'error' as const,
    rule: 'file/id' as const,
  }));
  expect(formatDiagnostics(diagnostics).split('\n')).toEqual(expected);
});
