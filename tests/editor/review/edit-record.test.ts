import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addEntry, editFrontMatter, setField } from '../../../src/editor/review/edit-record.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';

const order = ['a', 'b', 'c', 'd'];
const file = `---
# what it is
a: "one"              # kept
c:   'three'
d:
    - x   # deep
    - { k:  v }
---
The body: *stays*.
`;

test.each<readonly [name: string, key: string, value: unknown, from: string, to: string]>([
  ['the same value changes nothing', 'a', 'one', '', ''],
  ['a value keeps its quotes, and its line its comment', 'a', 'two', 'a: "one"              # kept', 'a: "two" # kept'],
  ['a new field goes to its place', 'b', 'two', "c:   'three'", "b: two\nc:   'three'"],
  ['ids stand in brackets', 'b', ['x', 'y-z'], "c:   'three'", "b: [x, y-z]\nc:   'three'"],
  ['what needs quotes gets them', 'b', 'inferred: x', "c:   'three'", 'b: "inferred: x"\nc:   \'three\''],
  ['a field goes with its line', 'c', undefined, "c:   'three'\n", ''],
  ['so does an empty list', 'c', [], "c:   'three'\n", ''],
  ['what is not there stays away', 'b', undefined, '', ''],
])('%s', (_name, key, value, from, to) => {
  const edited = editFrontMatter(file, (fields, document) => setField(fields, document, key, value, order));
  expect(edited).toBe(file.replace(from, to));
});

test('an entry goes to the end of its list, or begins one', () => {
  const added = editFrontMatter(file, (fields, document) => addEntry(fields, document, 'd', { k: 'w' }, order));
  expect(added).toBe(
    file.replace('    - { k:  v }\n', '    - { k:  v }\n    - k: w\n').replace('    - x   # deep', '    - x   # deep'),
  );
  const begun = editFrontMatter(file, (fields, document) => addEntry(fields, document, 'b', { k: 'w' }, order));
  expect(begun).toBe(file.replace('c:   ', 'b:\n    - k: w\nc:   '));
});

test.each([
  ['lists at the margin', 'd:\n- x', 'd:\n- x\n- k: w'],
  ['a list in brackets', 'd: [ x,  y ]', 'd:\n  - x\n  - y\n  - k: w'],
  ['an empty list', 'd: []', 'd:\n  - k: w'],
  ['two indentations in one file', 'c:\n  k: 1\nd:\n      - x # deep', 'c:\n  k: 1\nd:\n  - x # deep\n  - k: w'],
])('an entry goes to %s', (_name, from, to) => {
  const edited = editFrontMatter(`---\n${from}\n---\n`, (fields, document) =>
    addEntry(fields, document, 'd', { k: 'w' }, order),
  );
  expect(edited).toBe(`---\n${to}\n---\n`);
});

test('line endings and a byte-order mark stay', () => {
  const windows = `\ufeff${file.replaceAll('\n', '\r\n')}`;
  const edited = editFrontMatter(windows, (fields, document) => setField(fields, document, 'b', 'two', order));
  expect(edited).toBe(windows.replace("c:   'three'", "b: two\r\nc:   'three'"));
});

test.each([['---\na: [\n---\n'], ['no front matter'], ['---\n- a\n---\n']])(
  'what cannot be read is refused: %j',
  (text) => {
    expect(() => editFrontMatter(text, () => {})).toThrow();
  },
);

test('every record of ours stays as it is when nothing is changed', () => {
  const folder = 'content/claims/uk-eu-returns-deal';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(editFrontMatter(text, () => {})).toBe(text);
  }
});

test('whatever is written is read again', () => {
  fc.assert(
    fc.property(
      anyText.filter((text) => text !== '' && !text.includes('\r')),
      (value) => {
        const edited = editFrontMatter(file, (fields, document) => setField(fields, document, 'b', value, order));
        const fields = parse(/^---\n([\s\S]*?\n)---\nThe body/.exec(edited)?.[1] ?? '') as { b: string };
        expect(fields.b).toBe(value);
      },
    ),
  );
});
