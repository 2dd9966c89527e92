import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isPage } from '../../../src/model/addresses.ts';
import { isLive } from '../../../src/model/permalinks-file.ts';
import { servePlainly } from '../../e2e/plain-server.ts';
import { builtFiles, hashes } from '../built-site.ts';
import { openDesk } from './desk.ts';
import { months } from './months.ts';
import { addressesOf, type Published, placeNow, publishedOn, readLedger } from './published-addresses.ts';

/** A published site a year on, by an editor's hands and the commands, and the site that is built of it then. */
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-year-'));
const out = join(folder, 'dist');
const desk = openDesk(folder);
/** Everything that ever had an address, by that address. */
const everPublished = new Map<string, Published>();

const page = (path: string): string => readFileSync(join(out, path), 'utf8');
const root = '/on-the-record';
const whole = 'https://on-the-record.example/on-the-record';

async function build(to: string, ...args: readonly string[]): Promise<void> {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: join(folder, 'content'), SITE_OUT: to, SHARE_IMAGES: 'off' };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', ...args], { env });
}

function note(): void {
  for (const one of publishedOn(desk)) everPublished.set(addressesOf(one)[0] ?? '', one);
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  note();
  for (const { day, work } of months) {
    vi.setSystemTime(`${day}T12:00:00Z`);
    await work(desk);
    note();
  }
  vi.useRealTimers();
  await build(out);
}, 240_000);

afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

/** Where a browser comes to from an address: the page it shows in the end, which may have been told by another. */
function destination(address: string): { readonly path: string; readonly html: string } {
  const path = address.replace(/#.*/, '');
  const html = page(`${path.slice(1)}index.html`);
  const [, to] = /<meta name="moved-to" content="([^"]*)"/.exec(html) ?? [];
  return to === undefined ? { path, html } : destination(to.slice(root.length));
}

test('every address that ever was leads to what it meant', () => {
  const ledger = readLedger(desk);
  expect(everPublished.size).toBeGreaterThan(100);
  const lost = Array.from(everPublished).flatMap(([address, one]): string[] => {
    if (!existsSync(join(out, address.replace(/#.*/, ''), 'index.html'))) return [`${address}: no page`];
    const { path, html } = destination(address);
    const [, anchor] = address.split('#');
    const now = placeNow(one, ledger);
    if (anchor !== undefined)
      return html.includes(` id="${anchor}"`) || html.includes('This record was withdrawn')
        ? []
        : [`${address}: no part`];
    if (now === null) return html.includes('This record was withdrawn') ? [] : [`${address}: withdrawn in silence`];
    return path === addressesOf(now)[0] ? [] : [`${address}: leads to ${path}`];
  });
  expect(lost).toEqual([]);
});

test('so does every file beside a page that ever was', () => {
  const ledger = readLedger(desk);
  const files = Array.from(everPublished.values()).flatMap((one) => {
    const now = placeNow(one, ledger);
    return now === null ? [] : addressesOf(one).filter((address) => !/#|\.png$/.test(address) && !isPage(address));
  });
  expect(files.filter((address) => !existsSync(join(out, address)))).toEqual([]);
});

test('no link within the site is broken', async () => {
  const { url, close } = await servePlainly(out, 0);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: ['^https://'],
  });
  close();
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ url: to, parent }) => `${parent} -> ${to}`)).toEqual([]);
});

test('the list of all statements goes on over a second page, which is reached from the first', () => {
  const lines = (path: string): number =>
    page(path).match(/<li[^>]*>\s*<a href="\/on-the-record\/claims\//g)?.length ?? 0;
  const [first, second] = ['claims/index.html', 'claims/_page-2/index.html'];
  const claims = Object.values(readLedger(desk).claims).filter(isLive).length;
  expect([lines(first), lines(second)]).toEqual([80, claims - 80]);
  expect(page(first)).toContain(`<a href="${root}/claims/_page-2/" rel="next"`);
  expect(page(second)).toContain(`<a href="${root}/claims/" rel="prev"`);
  expect(page(second)).toContain('<title>Every statement, page 2 · On the Record</title>');
});

test('a long story goes on over a second page, which every question that stands there leads to', () => {
  const [first, second] = [page('stories/harbour-watch/index.html'), page('stories/harbour-watch/_page-2/index.html')];
  const night = `${root}/stories/harbour-watch/_page-2/#night`;
  expect(first).toMatch(new RegExp(`<p id="night"[^>]*><a href="${night}"[^>]*>What was seen by night\\?</a>`));
  expect(first).toContain('What each paper reports, page 1 of 2');
  expect(first).not.toContain('Boat 98 was seen');
  expect(second).toContain('<title>The harbour watch, page 2 · On the Record</title>');
  expect(second).toMatch(/<section id="night"/);
  expect(second).toContain('Boat 98 was seen');
  expect(second).not.toContain('Boat 1 was seen');
});

test('what somebody said very much of goes on over further pages, each statement on one', () => {
  const paths = ['', '_page-2/', '_page-3/'].map((path) => `actors/coastguard/${path}index.html`);
  const links = paths.map((path) => page(path).match(/<a href="\/on-the-record\/claims\/boat-\d+-seen\/"/g) ?? []);
  expect(new Set(links.flat()).size).toBe(98);
  expect(links.flat()).toHaveLength(98);
  expect(existsSync(join(out, 'actors/coastguard/_page-4'))).toBe(false);
  expect(page(paths[1] ?? '')).toContain(`<a href="${root}/actors/coastguard/_page-3/" rel="next"`);
});

test('no page of a story or of somebody is over 100 kB', () => {
  const long = builtFiles(out).filter((path) => /^(?:stories|actors)\/.*\.html$/.test(path));
  expect(long.filter((path) => Buffer.byteLength(page(path)) > 100_000)).toEqual([]);
});

test('built again, the site is the same, byte for byte', async () => {
  const again = join(folder, 'again');
  await build(again, '--anew');
  expect(hashes(again)).toEqual(hashes(out));
});

interface JsonFeed {
  readonly items: readonly { readonly id: string; readonly title: string; readonly date_published: string }[];
}
const feedOf = (path: string): JsonFeed => JSON.parse(page(path));
const lately = ({ items }: JsonFeed): readonly string[] =>
  items.flatMap(({ title, date_published: day }) => (day < '2027' ? [] : `${day.slice(0, 7)} ${title}`));

test('every feed tells each event once, at an address that is there', () => {
  const feeds = builtFiles(out).filter((path) => path.endsWith('feed.json'));
  for (const path of feeds) {
    const ids = feedOf(path).items.map(({ id }) => id);
    expect(new Set(ids).size, path).toBe(ids.length);
    for (const id of ids) {
      const [address = '', anchor] = id.slice(whole.length).split('#');
      const { html } = destination(address);
      if (anchor !== undefined) expect(html, id).toContain(` id="${anchor}"`);
    }
  }
});

test('what came of the year is told where a reader would look for it', () => {
  const told = {
    corrections: lately(feedOf('corrections/feed.json')),
    story: lately(feedOf('stories/harbour-bridge/feed.json')),
    speaker: lately(feedOf('actors/otto-brandt/feed.json')),
    otherStory: lately(feedOf('stories/harbour-watch/feed.json')).filter((line) => !/Boat \d+ was seen/.test(line)),
  };
  expect(told).toEqual({
    corrections: [
      '2027-07 Withdrawn: the statement board-never-asked',
      '2027-06 Moved: the person or organisation evening-herald',
      '2027-05 Corrected: Coastguard, as reported: Two boats were sent back.',
    ],
    story: [
      '2027-07 Withdrawn: the statement board-never-asked',
      '2027-01 Coastguard, as reported: Two boats were sent back.',
      '2027-04 Otto Brandt, as reported: He was wrong about July.',
      '2027-03 Put differently: How many boats were turned back?',
      '2027-01 Otto Brandt, as reported: No boat was turned back in July 2024.',
    ],
    speaker: [
      '2027-07 Withdrawn: the statement board-never-asked',
      '2027-04 Otto Brandt, as reported: He was wrong about July.',
      '2027-04 Otto Brandt, as reported: No boat was turned back in July 2024. Taken back by Otto Brandt',
      '2027-01 Otto Brandt, as reported: No boat was turned back in July 2024.',
      '2027-01 Otto Brandt, as reported: No boat was turned back in July 2024. Disputed by Coastguard',
    ],
    otherStory: ['2027-08 Coastguard, as reported: The harbour watch was doubled.'],
  });
});
