import { expect, test } from 'vitest';
import { firstDenial, isAdverse, isDenyingVerb, isTurnedRound } from '../../../src/text/meaning/denials.ts';

test.each([
  ['He did not deny it.', 'not'],
  ['The council rejected it', 'rejected'],
  ['It was ruled out', 'ruled out'],
  ['She couldn’t say', 'couldn’t'],
  ['A notable knot of nobles', null],
])('the first denial of %j', (text, found) => {
  expect(firstDenial(text)).toBe(found);
});

test.each([
  ['flatly denied', true],
  ['said', false],
])('whether %j is a verb of denial', (words, is) => {
  expect(isDenyingVerb(words)).toBe(is);
});

test.each([
  ['It is off the cards.', true],
  ['Only the mayor can decide.', true],
  ['The bridge is open.', false],
])('whether %j is against anything', (text, is) => {
  expect(isAdverse(text)).toBe(is);
});

test.each<readonly [quote: string, summary: string, is: boolean]>([
  ['he never said it', 'The mayor said it.', true],
  ['Lamb did not recall rejecting the plan', 'Lamb recalls rejecting the plan.', true],
  ['Lamb did not recall rejecting the plan', 'Lamb does not recall rejecting the plan.', false],
  ['the bridge is safe', 'The bridge is not safe.', true],
  ['a deal was off the cards for now', 'There is not to be a deal for now.', false],
  ['denied taking the money', 'The treasurer took the money.', true],
  ['denied taking the money', 'The treasurer did not take the money.', false],
  ['the plan would likely be rejected', 'The plan would not be rejected.', true],
  ['we will not leave and we will pay', 'They will not leave, and will pay.', false],
  ['the bridge is safe', 'The bridge is safe.', false],
])('whether %j is turned round in %j', (quote, summary, is) => {
  expect(isTurnedRound(quote, summary)).toBe(is);
});
