import { expect, test } from 'vitest';
import { articleAbsence } from '../../src/dates/article-absence.ts';

test.each([
  ['2023-08-13', ['2023-08-14'], true],
  ['2023-08-13', ['2023-08-13'], false],
  ['2023-08-13', ['2023-08-12'], false],
  ['2023-08', ['2023-09-01'], true],
  ['2023-08~', ['2023-09-30'], false],
  ['2023-08~', ['2023-10-02'], true],
  ['2023', ['2024?'], false],
  ['2023', ['2025?'], true],
  ['2023/..', ['2024'], false],
  ['2023', ['../2024'], false],
  ['2023-08-13', [], false],
  ['2023-08-13', ['2023-08-14', '2023-08-15'], true],
  ['2023-08-13', ['2023-08-14', '2023-08-12'], false],
])('an article of %s was printed before all that was said on %j: %s', (edtf, said, expected) => {
  const published = { edtf, basis: 'a test' };
  expect(articleAbsence({ published, edited: null, annotation: 'complete' }, said)).toBe(
    expected ? 'printed-before' : 'checked',
  );
  expect(articleAbsence({ published, edited: null, annotation: 'partial' }, said)).toBe(
    expected ? 'printed-before' : 'not-checked',
  );
});
