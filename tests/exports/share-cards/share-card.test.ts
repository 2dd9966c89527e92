import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { shareCardPng, shareCardSvg } from '../../../src/exports/share-cards/render-share-card.ts';
import {
  actorCard,
  articleCard,
  claimCard,
  differenceCard,
  type ShareCard,
  shareCardAlt,
  shareCardKey,
  storyCard,
} from '../../../src/exports/share-cards/share-card.ts';
import { type ClaimRecord, getRecord } from '../../../src/model/corpus.ts';
import { cardVersions, readCardFonts, shareImage } from '../../../src/site/share-images.ts';
import { sampleCorpus } from '../sample-corpus.ts';
import { sampleSite } from '../sample-site.ts';

const fonts = readCardFonts();
const claimOf = (id: string) => claimCard(getRecord(sampleCorpus.claims, id), sampleCorpus, sampleSite);
const card: ShareCard = {
  site: 'On the Record',
  label: 'Reported, in our summary',
  quotation: 'We never said that',
  quotationLabel: 'Quoted in Daily Mail',
  words: 'The EU never said it.',
  name: 'Björn Šeibert',
  detail: 'Said probably in 2023. Reported by Daily Mail.',
  mark: 'Disputed by A minister',
};
const sentence = 'They want these people out of their hotels. ';

test('a claim whose words one paper prints as one passage in marks is quoted', () => {
  expect(claimOf('spokesman-denies')).toEqual({
    site: 'On the Record',
    label: 'Reported, in our summary',
    quotation: 'We never said that',
    quotationLabel: 'Quoted in Daily Mail',
    words: 'The EU never said it.',
    name: 'Björn Šeibert, as reported',
    detail: 'Said probably in 2023. Reported by Daily Mail.',
    mark: null,
  });
});

test.each([
  ['several passages', 'eu-said-no', 'Disputed by Björn Šeibert and A minister'],
  ['words that are the paper’s too', 'mayor-formula', null],
  ['the paper’s own statement', 'minister-does-not-recall', null],
])('%s are not shown as a quotation', (_, id, mark) => {
  expect([claimOf(id).quotation, claimOf(id).mark]).toEqual([null, mark]);
});

test('cards of an actor, a story and an article', () => {
  const actor = getRecord(sampleCorpus.actors, 'eu-official');
  const story = getRecord(sampleCorpus.stories, 'harbour-plan');
  const article = getRecord(sampleCorpus.articles, 'harbour-plan/daily-mail');
  const said = ({ label, words, name, detail, mark }: ShareCard) => [label, words, name, detail, mark];
  expect([
    said(actorCard(actor, sampleCorpus, sampleSite)),
    said(storyCard(story, sampleCorpus, sampleSite)),
    said(articleCard(article, sampleCorpus, sampleSite)),
  ]).toEqual([
    ['Who said what', 'Björn Šeibert', '', '2 statements on the record. An official.', '1 disputed'],
    [
      'The harbour plan',
      'Did the EU say no?',
      '',
      '4 statements side by side. From The Sun and Daily Mail.',
      '1 disputed',
    ],
    [
      'Article, no headline in our copy',
      'The harbour plan',
      'Daily Mail',
      'Published about August 2023. 2 statements marked.',
      null,
    ],
  ]);
});

test.each([
  [1, 'Disputed by Speaker 1'],
  [2, 'Disputed by Speaker 1 and Speaker 2'],
  [3, 'Disputed by Speaker 1, Speaker 2 and others'],
])('a mark names who disputes it, the plainest first, at most two: of %d', (count, mark) => {
  const denied = getRecord(sampleCorpus.claims, 'spokesman-denies');
  const speakers = [3, 2, 1]
    .slice(3 - count)
    .map((at) => ({ ...denied, id: `reply-${at}`, speaker: `speaker-${at}`, speakers: [`speaker-${at}`] }));
  const actors = speakers.map(({ speaker }) => ({
    ...getRecord(sampleCorpus.actors, 'minister'),
    ...{ id: speaker, name: speaker.replace('speaker-', 'Speaker ') },
  }));
  const edges = speakers.map(({ id }, at) => ({
    ...{ claim: id, scope: 'whole', note: '' },
    kind: at === speakers.length - 1 ? 'denies' : at === speakers.length - 2 ? 'disputes' : 'corrects',
  })) as ClaimRecord['disputedBy'];
  const corpus = {
    ...sampleCorpus,
    actors: new Map([...sampleCorpus.actors, ...actors.map((actor) => [actor.id, actor] as const)]),
    claims: new Map([...sampleCorpus.claims, ...speakers.map((claim) => [claim.id, claim] as const)]),
  };
  // A second statement of the same speaker names nobody else.
  expect(claimCard({ ...denied, disputedBy: [...edges, ...edges] }, corpus, sampleSite).mark).toBe(mark);
});

test.each([
  ['We never said that', 'Björn Šeibert: “We never said that”.'],
  ['We never said that.', 'Björn Šeibert: “We never said that.”'],
  [null, 'Björn Šeibert: The EU never said it.'],
])('the image in words, of the quotation %j', (quotation, words) => {
  expect(shareCardAlt({ ...card, quotation })).toBe(
    `${words} Disputed by A minister. Said probably in 2023. Reported by Daily Mail.`,
  );
});

test('an image is kept under all that it says, and all that it is drawn with', () => {
  const versions = { satori: '1.0.0', sharp: '2.0.0' };
  const cards = [card, { ...card, mark: null }, { ...card, words: 'Other.' }];
  const keys = [
    ...cards.map((one) => shareCardKey(one, versions)),
    shareCardKey(card, { ...versions, satori: '1.0.1' }),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(shareCardKey({ ...card }, { ...versions })).toBe(keys[0]);
});

test('what a card is drawn with are the packages that are installed', () => {
  const names = ['@fontsource/libre-franklin', '@fontsource/newsreader', 'satori', 'sharp'];
  const installed = names.map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    return [name, version];
  });
  expect(cardVersions()).toEqual(Object.fromEntries(installed));
});

test('the same card gives the same bytes', async () => {
  const [first, second] = [await shareCardPng(card, fonts), await shareCardPng({ ...card }, readCardFonts())];
  expect(Buffer.from(first).equals(second)).toBe(true);
});

// When this fails, the design has changed: raise `cardDesign` in share-card.ts, then state the new hash here.
test('the design is the one that images are kept under', async () => {
  const svg = await shareCardSvg(card, fonts);
  expect(createHash('sha256').update(svg).digest('hex')).toBe(
    'a37cfcae110bf3dbfc27d80b70e51dc428b17ffc849e3460e4105fcfc17d1fa6',
  );
});

test('a quotation that fits at no size gives way to our words, and is never cut', async () => {
  const long = { ...card, quotation: sentence.repeat(30) };
  expect(await shareCardSvg(long, fonts)).toBe(await shareCardSvg({ ...card, quotation: null }, fonts));
});

test('a quotation with a character that the fonts lack gives way to our words', async () => {
  const hebrew = { ...card, quotation: 'He said שלום 🚤' };
  expect(await shareCardSvg(hebrew, fonts)).toBe(await shareCardSvg({ ...card, quotation: null }, fonts));
});

test('words that do not fit either give way to a card without any', async () => {
  const [first, second] = [sentence.repeat(60), 'שלום'].map((words) => ({ ...card, quotation: null, words }));
  const svg = await shareCardSvg(first ?? card, fonts);
  expect(await shareCardSvg(second ?? card, fonts)).toBe(svg);
  expect(svg).not.toBe(await shareCardSvg({ ...card, quotation: null }, fonts));
});

test.each([
  ['a short quotation', card],
  ['a quotation of four lines', { ...card, quotation: sentence.repeat(4) }],
  ['a quotation of ten lines', { ...card, quotation: sentence.repeat(10) }],
  ['a word without an end', { ...card, quotation: 'W'.repeat(90) }],
  ['a mark of long names', { ...card, mark: `Disputed by ${'People with a long name '.repeat(3)}and others` }],
  ['a long name', { ...card, name: 'Name '.repeat(40) }],
  ['a name that the fonts lack', { ...card, name: 'שלום', detail: sentence.repeat(40) }],
])('%s stays within the margins of 1200 by 630 pixels', async (_, one) => {
  const { data, info } = await sharp(await shareCardPng(one, fonts))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const [r, g, b] = data;
  const ink: string[] = [];
  for (let y = 0; y < 630; y++)
    for (let x = 0; x < 1200; x++) {
      const at = (y * 1200 + x) * info.channels;
      const isMargin = x < 56 || x >= 1144 || y < 44 || y >= 586;
      if (isMargin && (data[at] !== r || data[at + 1] !== g || data[at + 2] !== b)) ink.push(`${x},${y}`);
    }
  expect(ink.slice(0, 5)).toEqual([]);
});

test('a cache that cannot be kept costs one warning and no image', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const images = [await shareImage(card, 'package.json/no-folder'), await shareImage(card, 'package.json/no-folder')];
  const drawn = await shareCardPng(card, fonts);
  expect(images.map((image) => Buffer.from(image).equals(drawn))).toEqual([true, true]);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^Share images are not kept for the next build\. Cannot write `package\.json.*`: ENOTDIR/)],
  ]);
  warn.mockRestore();
});

test('a difference’s card gives the question and its values, and marks none', () => {
  expect(differenceCard(getRecord(sampleCorpus.differences, 'how-plain'), sampleCorpus, sampleSite)).toEqual({
    site: sampleSite.name,
    label: 'What papers put differently',
    quotation: null,
    quotationLabel: '',
    words: 'Was it said, or “said”?',
    name: 'The Sun',
    detail: '=a no in marks, "so" / a plain no',
    mark: null,
  });
});
