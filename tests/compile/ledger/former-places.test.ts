import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formerPlaces } from '../../../src/compile/ledger/former-places.ts';
import { permalinksFileSchema } from '../../../src/model/permalinks-file.ts';
import { type Patch, patchContent } from '../../fixtures/patch-content.ts';
import { smallStory } from '../../fixtures/small-story.ts';
import { publish } from './sealed-story.ts';

const cost = 'claims/bridge/repair-cost.md';

/** Where records of the small story stood that were published and then withdrawn: with changes before, and of the ledger. */
function placesOf(patch: Patch, ledger: (text: string) => string) {
  const published = publish(patchContent(smallStory(), patch)).find(({ path }) => path === 'permalinks.yaml');
  return formerPlaces(permalinksFileSchema.parse(parse(ledger(published?.text ?? ''))));
}

const end =
  (id: string) =>
  (text: string): string =>
    text.replace(new RegExp(`^  ${id}: live$`, 'm'), `  ${id}: { withdrawn: 2026-11-22, reason: Nobody said it. }`);

test('the ledger tells where a claim stood that was withdrawn, and whose it was', () => {
  expect(placesOf({}, end('bridge-inspected'))).toEqual(
    new Map([['claims/bridge-inspected', { story: 'bridge', speakers: ['zoe-doe'] }]]),
  );
});

test('so of a difference, which nobody says', () => {
  expect(placesOf({}, end('month-of-inspection'))).toEqual(
    new Map([['differences/month-of-inspection', { story: 'bridge', speakers: [] }]]),
  );
});

test('of a joint claim it tells all speakers', () => {
  const joint: Patch = { [cost]: ['speaker: morning-post', 'speakers: [zoe-doe, joe-bloggs]'] };
  expect(placesOf(joint, end('repair-cost')).get('claims/repair-cost')?.speakers.toSorted()).toEqual([
    'joe-bloggs',
    'zoe-doe',
  ]);
});

test('by the names that story and speaker have now', () => {
  const moved = (text: string): string =>
    end('bridge-inspected')(text)
      .replace(/^ {2}bridge: live$/m, '  bridge: { moved: old-bridge }\n  old-bridge: live')
      .replace(/^ {2}zoe-doe: live$/m, '  zoe-doe: { moved: dame-zoe }\n  dame-zoe: live');
  expect(placesOf({}, moved).get('claims/bridge-inspected')).toEqual({ story: 'old-bridge', speakers: ['dame-zoe'] });
});

test('of what is live, has moved, or was withdrawn before digests were kept, it tells nothing', () => {
  const moved = (text: string): string => text.replace(/^ {2}repair-cost: live$/m, '  repair-cost: { moved: other }');
  expect(placesOf({}, moved)).toEqual(new Map());
  const undigested = (text: string): string => end('repair-cost')(text).replace(/^digests:[\s\S]*/m, '');
  expect(placesOf({}, undigested)).toEqual(new Map());
});
