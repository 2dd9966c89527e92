import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestIds } from '../../src/browser/nearest-ids.ts';

const ids = [
  'commission-not-open-to-readmissions',
  'seibert-never-said-it',
  'seibert-does-not-recall-rejecting',
  'sunak-wants-returns-agreement',
  'labour-will-seek-returns-agreement',
];

test.each([
  ['a edit of the finger', 'siebert-never-said-it', ['seibert-never-said-it']],
  ['a cut address', 'commission-not-open-to', ['commission-not-open-to-readmissions']],
  ['capitals and other signs', 'Seibert_Never SAID!', ['seibert-never-said-it']],
  [
    'words in another order',
    'returns-agreement-sunak-wants',
    ['sunak-wants-returns-agreement', 'labour-will-seek-returns-agreement'],
  ],
  ['nothing like it', 'xyzzy', []],
  ['nothing', '', []],
])('%s', (_, wrong, expected) => {
  expect(nearestIds(wrong, ids)).toEqual(expected);
});

test('no more than asked for', () => {
  expect(nearestIds('returns-agreement', ids, 1)).toEqual(['sunak-wants-returns-agreement']);
});

test('an id that there is comes first, and the order of the ids does not matter', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { minLength: 1 }), fc.nat(), (known, at) => {
      const asked = known[at % known.length] ?? '';
      const nearest = nearestIds(asked, known, known.length);
      expect(nearest).toContain(asked);
      expect(nearestIds(asked, known.toReversed(), known.length)).toEqual(nearest);
    }),
  );
});
