import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreeInFirstName } from '../../src/compile/agree-in-first-name.ts';
import { readFirstNames } from '../../src/compile/first-names.ts';
import { parseContent } from '../../src/compile/parse-content.ts';
import { smallStory } from '../fixtures/small-story.ts';

const { strangeTo } = readFirstNames(parseContent(smallStory()));
const letters = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 3, maxLength: 9 });
const firstName = letters.map(([first = '', ...more]) => first.toUpperCase() + more.join(''));
const context = fc.constantFrom('', 'the engineer ', 'Mr ', 'according to ', '“', 'Zoe Doe and ');

test('any first name before a surname is refused, but one that may be the speaker’s', () => {
  const others =
    'Mrs Sir Dame Lord Lady Miss Prof Vice Prime King Queen Pope Earl Duke Count Judge Agent Nurse Coach Tory Green The Post Star'.split(
      ' ',
    );
  fc.assert(
    fc.property(context, firstName, fc.constantFrom('', '’s', ' said'), (before, name, after) => {
      fc.pre(!others.includes(name) && !agreeInFirstName(name.toLowerCase(), 'joe'));
      expect(strangeTo(`${before}${name} Bloggs${after}`, ['joe-bloggs'])).toBe(name);
      expect(strangeTo(`${before}${name} Bloggs${after}`, ['zoe-doe', 'joe-bloggs'])).toBe(name);
    }),
  );
});

test('nothing is refused without a first name before the surname', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(strangeTo(`${text} who is Joe Bloggs`, ['joe-bloggs'])).toBeNull();
      expect(strangeTo(`${text}, Bloggs`, ['joe-bloggs'])).toBeNull();
    }),
  );
});

test.each([
  ['j', 'joe', true],
  ['jo', 'joe', true],
  ['timothy', 'tim', true],
  ['bob', 'robert', true],
  ['bjorn', 'bjoern', true],
  ['jon', 'joe', false],
  ['leo', 'lee', false],
  ['mary', 'mark', false],
  ['john', 'james', false],
])('%s and %s may be one first name: %s', (printed, name, same) => {
  expect(agreeInFirstName(printed, name)).toBe(same);
});
