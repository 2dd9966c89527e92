import { expect, test } from 'vitest';
import * as addresses from '../../src/model/addresses.ts';
import { recordAddresses } from '../../src/model/record-addresses.ts';
import {
  relationAddress,
  relationAnchor,
  relationMadeAnchor,
  relationMaker,
} from '../../src/model/relation-addresses.ts';
import { relationFamilies } from '../../src/model/vocabulary.ts';

test.each([
  [addresses.storyAddress('s'), '/stories/s/'],
  [addresses.storyDisputesAddress('s'), '/stories/s/disputes/'],
  [addresses.storyTimelineAddress('s'), '/stories/s/timeline/'],
  [addresses.claimAddress('c'), '/claims/c/'],
  [addresses.claimDataAddress('c'), '/claims/c.json'],
  [addresses.disputeAddress('target', 'maker'), '/claims/target/#disputed-by-maker'],
  [addresses.articleAddress('s/the-sun'), '/articles/s/the-sun/'],
  [addresses.passageAddress('s/the-sun', 'c'), '/articles/s/the-sun/#c'],
  [addresses.paragraphAddress('s/the-sun', 3), '/articles/s/the-sun/#_paragraph-3'],
  [addresses.storyDifferencesAddress('s'), '/stories/s/differences/'],
  [addresses.differenceAddress('d'), '/differences/d/'],
  [addresses.differenceDataAddress('d'), '/differences/d.json'],
  [addresses.actorAddress('a'), '/actors/a/'],
  [addresses.dataFileAddress('claims.json'), '/data/claims.json'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});

test('appearances are numbered from the second in the same outlet', () => {
  const claim = { id: 'c', appearances: [{ outlet: 'a' }, { outlet: 'b' }, { outlet: 'a' }, { outlet: 'a' }] };
  expect(addresses.addressedAppearances(claim)).toEqual([
    { appearance: { outlet: 'a' }, address: '/claims/c/#in-a' },
    { appearance: { outlet: 'b' }, address: '/claims/c/#in-b' },
    { appearance: { outlet: 'a' }, address: '/claims/c/#in-a-2' },
    { appearance: { outlet: 'a' }, address: '/claims/c/#in-a-3' },
  ]);
});

test.each([
  ['an outlet whose id ends in a number', ['france-24', 'france-24'], ['in-france-24', 'in-france-24-2']],
  [
    'an outlet that is called as the second in another would be',
    ['channel', 'channel', 'channel', 'channel-2', 'channel-2'],
    ['in-channel', 'in-channel--2', 'in-channel-3', 'in-channel-2', 'in-channel-2-2'],
  ],
])('%s has names of its own', (_, outlets, anchors) => {
  expect(addresses.appearanceAnchors(outlets.map((outlet) => ({ outlet })))).toEqual(anchors);
});

test.each(['https://example.org/base', 'https://example.org/base/', 'https://example.org/base//'])(
  'the whole address on %s',
  (site) => {
    expect(addresses.absoluteAddress(site, '/claims/c/#in-a')).toBe('https://example.org/base/claims/c/#in-a');
  },
);

test.each([
  [addresses.feedAddress(addresses.homeAddress, 'atom'), '/feed.atom'],
  [addresses.feedAddress(addresses.disputesAddress, 'json'), '/disputes/feed.json'],
  [addresses.feedAddress(addresses.actorAddress('a'), 'json'), '/actors/a/feed.json'],
])('the feed %s', (address, expected) => {
  expect(address).toBe(expected);
});

test.each([
  [
    'stories',
    's',
    '/stories/s/ /stories/s/disputes/ /stories/s/differences/ /stories/s/timeline/ /stories/s/feed.atom /stories/s/feed.json /stories/s.png',
  ],
  ['articles', 's/o', '/articles/s/o/ /articles/s/o.bib /articles/s/o.ris /articles/s/o.csl.json /articles/s/o.png'],
  ['actors', 'a', '/actors/a/ /actors/a/feed.atom /actors/a/feed.json /actors/a.png'],
  [
    'claims',
    'c',
    '/claims/c/ /claims/c.json /claims/c.bib /claims/c.ris /claims/c.csl.json /claims/c.annotations.jsonld /claims/c.png',
  ],
  [
    'differences',
    'd',
    '/differences/d/ /differences/d.json /differences/d.bib /differences/d.ris /differences/d.csl.json /differences/d.png',
  ],
] as const)('every address of a record of %s', (kind, id, expected) => {
  expect(recordAddresses[kind](id).join(' ')).toBe(expected);
});

test.each([
  [addresses.besideAddress(addresses.claimAddress('c'), 'bib'), '/claims/c.bib'],
  [addresses.besideAddress(addresses.articleAddress('s/the-sun'), 'png'), '/articles/s/the-sun.png'],
])('beside a page, %s', (address, expected) => {
  expect(address).toBe(expected);
});

test('an edge has one address, on the claim that receives it, and a name on both claims; a dispute’s are as ever', () => {
  expect(relationFamilies.map((family) => relationAddress({ family, from: 'maker', to: 'target' }))).toEqual([
    addresses.disputeAddress('target', 'maker'),
    '/claims/target/#limited-by-maker',
    '/claims/target/#opposed-by-maker',
    '/claims/target/#answered-by-maker',
    '/claims/target/#updated-by-maker',
    '/claims/target/#supported-by-maker',
  ]);
  expect(relationFamilies.map((family) => relationMadeAnchor(family, 'target'))).toEqual([
    ...['disputes-target', 'limits-target', 'opposes-target', 'answers-target', 'updates-target', 'supports-target'],
  ]);
  expect(relationAnchor('disputes', 'maker')).toBe(addresses.disputeAnchor('maker'));
});

test('the name of an edge tells who makes it, whatever its family; no other name of a part does', () => {
  const names = relationFamilies.map((family) => relationAnchor(family, 'by-the-maker'));
  expect(names.map(relationMaker)).toEqual(names.map(() => 'by-the-maker'));
  expect(['in-the-sun', 'disputed-by', 'disputes-target', 'once-disputed-by-maker', ''].map(relationMaker)).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});

test.each([
  ['/', true],
  ['/claims/c/', true],
  ['/claims/c.json', false],
  ['/claims/c/#in-a', false],
])('whether %s is the address of a page: %s', (address, expected) => {
  expect(addresses.isPage(address)).toBe(expected);
});
