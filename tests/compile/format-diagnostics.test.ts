import { expect, test } from 'vitest';
import { formatDiagnostics, sortDiagnostics } from '../../src/compile/format-diagnostics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

const diagnostic = (given: Partial<Diagnostic>): Diagnostic => ({
  ...{ file: 'a', line: 1, column: 1, rule: 'file/id', severity: 'error', message: 'M' },
  ...given,
});

test('what does not end a build says so, and the last line counts each kind, the gravest first', () => {
  const found = [
    diagnostic({ severity: 'note', message: 'N', line: 3 }),
    diagnostic({ severity: 'warning', message: 'W', line: 2 }),
    diagnostic({ message: ' One\n\n  two. \n' }),
    diagnostic({ severity: 'warning', message: 'W', file: 'b' }),
  ];
  expect(formatDiagnostics(found)).toBe(
    [
      'a:1:1  One two.  file/id',
      'a:2:1  warning: W  file/id',
      'a:3:1  note: N  file/id',
      'b:1:1  warning: W  file/id',
      '1 problem, 2 warnings, 1 note in 2 files of content/',
    ].join('\n'),
  );
});

test.each<[found: readonly Diagnostic[], last: string]>([
  [[], '0 problems in 0 files of content/'],
  [[diagnostic({ severity: 'note' })], '1 note in 1 file of content/'],
])('the last line of a report', (found, last) => {
  expect(formatDiagnostics(found).split('\n').at(-1)).toBe(last);
});

test('at one place, the order is that of the rules, then that of the messages', () => {
  const inOrder = [
    diagnostic({ rule: 'file/id', message: 'A' }),
    diagnostic({ rule: 'file/id', message: 'B' }),
    diagnostic({ rule: 'file/yaml', message: 'A' }),
    diagnostic({ column: 2 }),
    diagnostic({ line: 2 }),
    diagnostic({ file: 'b' }),
  ];
  expect(sortDiagnostics(inOrder.toReversed())).toEqual(inOrder);
});
