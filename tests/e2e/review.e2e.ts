import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { ReviewDesk } from './review-desk.ts';

// One server for the whole file.
test.describe.configure({ mode: 'default' });

const flood =
  'the tunnel would flood in winter when the river rises over the old quay and the pumps stop one by one in the dark and nobody is there to see it or to start them again';

const text = `Joe Bloggs said that ${flood}.

“The tunnel was dry in March,” Zoë Doe said.

Zoë Doe said the bridge “was inspected in April”. Jane Roe promised that the old road would open in May.
`;

const desk = new ReviewDesk([]);
let address: string;

const claim = (id: string): string => desk.read(`content/claims/bridge/${id}.md`);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  cpSync('tests/fixtures/small', join(desk.root, 'content'), { recursive: true });
  desk.write('content/outlets/gazette.yaml', 'name: The Gazette\nshort: Gazette\n');
  const story = 'content/stories/bridge.md';
  desk.write(story, desk.read(story).replace('evening-star]', 'evening-star, gazette]'));
  const options = ['--story', 'bridge', '--outlet', 'gazette', '--published', '2023-06-03'];
  expect(desk.run('import', desk.write('gazette.txt', text), ...options).code).toBe(0);
  expect(desk.run('draft', 'bridge/gazette').out).toContain('Wrote 4 drafts');
  address = await desk.serve();
});

test.afterAll(() => desk.close());

/** Opens a record on the review page, as the address of its passage does. */
async function open(page: Page, id: string) {
  await page.goto(`${address}review/bridge/gazette/#${id}`);
  const record = page.locator(`details#${id}`);
  await expect(record).toHaveAttribute('open');
  return record;
}

async function press(page: Page, record: ReturnType<Page['locator']>, name: string | RegExp): Promise<void> {
  await record.getByRole('button', { name }).click();
  await expect(page.getByRole('status')).toContainText('Written', { timeout: 15_000 });
}

test('every form of the review writes what a person would have written, and nothing else', async ({ page }) => {
  test.setTimeout(60_000);

  await test.step('a draft without a gist is not accepted, and says so', async () => {
    const record = await open(page, 'bloggs-tunnel-flood-winter-river-rises');
    await record.getByLabel('Point').selectOption({ label: 'Was it inspected?' });
    await record.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByRole('status')).toContainText('Cannot find `gist`');
  });

  await test.step('what was typed outlives a reload; accept writes the claim', async () => {
    let record = await open(page, 'bloggs-tunnel-flood-winter-river-rises');
    await record.getByLabel(/^Gist/).fill('The tunnel will flood in winter.');
    await record.getByLabel('Point').selectOption({ label: 'Was it inspected?' });
    await record.getByLabel('Id, for ever').fill('tunnel-will-flood');
    await page.reload();
    record = page.locator('details#bloggs-tunnel-flood-winter-river-rises');
    await expect(record.getByLabel(/^Gist/)).toHaveValue('The tunnel will flood in winter.');
    await press(page, record, 'Accept');
    await expect
      .poll(() => claim('tunnel-will-flood'))
      .toBe(`---
story: bridge
point: inspection
speaker: joe-bloggs
gist: The tunnel will flood in winter.
said: "[..2023-06-03]"
saidBasis: "inferred: reported without a date; it was said before the article was published"
appearances:
  - article: bridge/gazette
    quote: ${flood}
    as: Joe Bloggs
    cue: said
    mode: indirect
---
`);
  });

  await test.step('by keyboard alone: a claim of the minister', async () => {
    const record = await open(page, 'doe-tunnel-dry-march');
    await expect(record.locator('summary')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('The tunnel was dry in March.');
    await record.getByLabel('Point').selectOption({ label: 'Was it inspected?' });
    await record.getByRole('button', { name: 'Accept' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('Written', { timeout: 15_000 });
  });

  await test.step('a dispute is drawn from it', async () => {
    const record = await open(page, 'doe-tunnel-dry-march');
    await record.getByLabel('Claim that it disputes').fill('tunnel-will-flood');
    await record.getByLabel('Kind').selectOption('disputes');
    await record.getByLabel('What in the text makes it a dispute').fill('She says that it was dry.');
    await press(page, record, 'Draw');
    await expect
      .poll(() => claim('doe-tunnel-dry-march'))
      .toContain(
        'disputes:\n  - claim: tunnel-will-flood\n    kind: disputes\n    scope: whole\n    note: She says that it was dry.\n---',
      );
  });

  await test.step('the same statement in another paper is merged into its claim', async () => {
    const before = claim('bridge-inspected');
    const record = await open(page, 'bridge-inspected-in-gazette');
    await expect(record.getByLabel('Claim', { exact: true })).toHaveValue('bridge-inspected');
    await press(page, record, 'Merge into it');
    await expect
      .poll(() => claim('bridge-inspected'))
      .toBe(
        before.replace(
          '    mode: mixed\n',
          '    mode: mixed\n  - article: bridge/gazette\n    quote: the bridge “was inspected in April”\n    as: Zoë Doe\n    cue: said\n    mode: mixed\n',
        ),
      );
    await expect.poll(() => claim('bridge-inspected-in-gazette')).toBe('');
  });

  await test.step('words are selected and become a draft, which is rejected', async () => {
    await page.goto(`${address}review/bridge/gazette/`);
    // The page may come anew once more, after what was written before: then the selection is gone, as it is for a person.
    await expect(async () => {
      await page.evaluate(() => {
        const paragraph = document.querySelector('[data-paragraph="3"]');
        const last = paragraph?.lastChild;
        const range = document.createRange();
        if (last) range.setStart(last, 0);
        if (last) range.setEnd(last, 1);
        const first = paragraph?.firstChild;
        if (first) range.setStart(first, 0);
        if (first) range.setEnd(first, 8);
        document.getSelection()?.addRange(range);
      });
      await expect(page.getByLabel(/Words, selected/)).toHaveValue('Zoë Doe', { timeout: 1000 });
    }).toPass();
    await press(page, page.locator('form[data-selection]'), 'New draft');
    const marked = page.locator('details[data-record][open]');
    await expect(marked.locator('textarea[name=quotes]').first()).toHaveValue('Zoë Doe');
    await press(page, marked, 'Reject');
  });

  await test.step('a speaker whom nobody knows is added, and her promise accepted', async () => {
    const record = await open(page, 'roe-old-road-open');
    await press(page, record, 'Add Jane Roe');
    await expect(record).toHaveAttribute('open');
    await record.getByLabel(/^Gist/).fill('The old road will open in May.');
    await record.getByLabel('Point').selectOption({ label: 'What will it cost?' });
    await press(page, record, 'Accept');
    await expect(page.getByRole('heading', { name: '0 drafts' })).toBeVisible();
  });

  expect(readdirSync(join(desk.root, 'content')).toSorted()).toEqual([
    'actors',
    'articles',
    'claims',
    'differences',
    'outlets',
    'permalinks.yaml',
    'stories',
  ]);
});

test('no accessibility violation, light or dark, no error, no sideways scrolling', async ({ page }) => {
  test.setTimeout(60_000);
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${address}review/bridge/gazette/`);
  await page.locator('details[data-record] summary').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  expect(errors).toEqual([]);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('a second click sends nothing', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.postData() ?? ''));
  await page.goto(`${address}review/bridge/gazette/`);
  await page.getByLabel(/Words, selected/).fill('the old quay');
  await page.getByRole('button', { name: 'A mere term' }).dblclick();
  await expect(page.getByRole('status')).toContainText('Written', { timeout: 15_000 });
  const article = desk.read('content/articles/bridge/gazette.md');
  expect([sent.length, article.match(/- the old quay\n/g)?.length]).toEqual([1, 1]);
});

test('an action that cannot be sent says so, and can be sent again', async ({ page, context }) => {
  await page.goto(`${address}review/bridge/gazette/`);
  await page.getByLabel(/Words, selected/).fill('the pumps');
  const button = page.getByRole('button', { name: 'A mere term' });
  await context.setOffline(true);
  await button.click();
  await expect(page.getByRole('status')).toContainText('Cannot tell whether it was written');
  await context.setOffline(false);
  await button.click();
  await expect(page.getByRole('status')).toContainText('Written', { timeout: 15_000 });
  expect(desk.read('content/articles/bridge/gazette.md')).toContain('- the pumps\n');
});

test('another site cannot write, nor a page without the token', async ({ request }) => {
  const data = { action: 'actor', id: 'intruder', name: 'Intruder', kind: 'person' };
  const url = `${address}review/action/`;
  const own = new URL(address).origin;
  for (const headers of [
    {},
    { origin: 'https://evil.example' },
    { origin: own },
    { origin: own, 'x-review-token': 'guess' },
  ]) {
    const response = await request.post(url, { data, headers });
    expect([response.status(), desk.read('content/actors/intruder.yaml')]).toEqual([403, '']);
  }
  expect((await request.get(url)).status()).toBe(405);
});
