import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeId, slugOf } from '../../../src/editor/drafting/propose-id.ts';
import { slugPattern } from '../../../src/model/field-schemas.ts';
import { anyText } from '../../fixtures/awkward-texts.ts';

test.each([
  ['Sir Tim Barrow', 'sir-tim-barrow'],
  ['Zoë D’Arcy & Sons', 'zoe-darcy-sons'],
  ['  “60,000”  ', '60-000'],
  ['日本', ''],
  ['', ''],
])('the slug of %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test.each<readonly [handle: string | null, words: string, taken: readonly string[], id: string]>([
  ['seibert', 'Mr Siebert never said what it is claimed', [], 'seibert-siebert-never-claimed'],
  ['doe', 'Doe said the bridge is safe', [], 'doe-bridge-safe'],
  [null, 'the bridge is safe', [], 'bridge-safe'],
  [null, 'the bridge is safe', ['bridge-safe', 'bridge-safe-2'], 'bridge-safe-3'],
  ['doe', 'of the', [], 'doe'],
  [null, '日本', [], 'statement'],
  [null, 'x'.repeat(90), [], 'x'.repeat(48)],
  ['doe', 'one two three four five six seven eight', [], 'doe-one-two-three-four-five'],
])('the id for %j saying %j', (handle, words, taken, id) => {
  expect(proposeId(handle, words, new Set(taken))).toBe(id);
});

test('whatever is said, the id is a slug that nobody has', () => {
  fc.assert(
    fc.property(fc.option(anyText), anyText, (handle, words) => {
      const first = proposeId(handle, words, new Set());
      const second = proposeId(handle, words, new Set([first]));
      expect([first, second]).toEqual([expect.stringMatching(slugPattern), `${first}-2`]);
    }),
  );
});
