import { expect, test } from 'vitest';
import { isReservedId } from '../../src/model/reserved-ids.ts';

test.each([
  ['claim', 'cite', true],
  ['claim', 'note-12-3', true],
  ['claim', 'note-on-the-leak', false],
  ['claim', 'paragraph-3', true],
  ['claim', 'main-road-closed', false],
  ['claim', 'background', false],
  ['claim', 'received', true],
  ['point', 'background', true],
  ['point', 'differences', true],
  ['point', 'the-leak-question', true],
  ['point', 'question', false],
  ['point', 'cite', false],
] as const)('that a %s is called %s is refused: %s', (kind, id, expected) => {
  expect(isReservedId(kind, id)).toBe(expected);
});
