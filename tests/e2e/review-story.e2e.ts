import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ferryTexts, threePapers } from '../editor/stories/three-papers.ts';
import { findViolations } from './find-violations.ts';
import { ReviewDesk } from './review-desk.ts';

// One server for the whole file.
test.describe.configure({ mode: 'default' });

/** A story without its articles, and without two speakers whom nobody has recorded yet. */
const desk = new ReviewDesk(
  threePapers.filter(({ path }) => !/^articles\/|^actors\/(?:pam-orr|tom-ives)\./.test(path)),
);
let address: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  for (const [outlet, [published, text]] of Object.entries(ferryTexts)) {
    const options = ['--story', 'ferry', '--outlet', outlet, '--published', published];
    expect(desk.run('import', desk.write(`${outlet}.txt`, text), ...options).code).toBe(0);
  }
  expect(desk.run('draft', 'ferry').out).toContain('Wrote 13 drafts');
  address = await desk.serve();
});

test.afterAll(() => desk.close());

/** What an editor would change in a draft that is not right as it stands. */
const changes: Readonly<Record<string, { readonly gist?: string; readonly point?: string }>> = {
  'orr-cut-island': { gist: 'To drop the ferry cuts off the island.', point: 'second-ferry' },
  'orr-pam-tom-ives-board-court': { point: 'second-ferry' },
  'boards-members-voted-five-two-look': { point: 'second-ferry' },
  'smythe-owen-not-stay-not-trusted': { point: 'chairman', gist: 'Owen Smythe will not stay where he is not trusted.' },
  'smythe-not-sail-boat-nobody-afford': { gist: 'The board will not sail a boat that nobody can afford.' },
  'smythe-owen-never-wanted-cut-island': { point: 'chairman' },
  'chairman-harbour-board-owen-smythe-resigned': { point: 'chairman' },
};

/** An editor at the keyboard: counts the keys that act and the choices, and what is typed. */
function editorAt(page: Page) {
  const counts = { actions: 0, typed: 0 };
  const open = page.locator('details[data-record][open]');
  return {
    counts,
    press: async (key: string) => {
      counts.actions += 1;
      await page.keyboard.press(key);
    },
    type: async (text: string) => {
      counts.typed += text.length;
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    choosePoint: async (point: string) => {
      counts.actions += 1;
      await open.getByLabel('Point').selectOption(`ferry#${point}`);
    },
    openId: async () => (await open.getAttribute('data-record')) ?? '',
  };
}

test('three plain texts become records, by keys alone, and a built site', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(`${address}review/ferry/`);
  const { counts, press, type, choosePoint, openId } = editorAt(page);
  const drafts = page.locator('details[data-record]');
  await press('n');
  for (let left = 13; left > 0; left -= 1) {
    await expect(drafts).toHaveCount(left);
    const { gist, point } = changes[await openId()] ?? {};
    if (point !== undefined) await choosePoint(point);
    if (gist !== undefined) {
      await press('e');
      await type(gist);
    }
    await press(gist === undefined ? 'a' : 'Control+Enter');
  }
  await expect(drafts).toHaveCount(0);
  // For 13 claims: under two actions and eleven characters each.
  expect(counts).toEqual({ actions: 23, typed: 142 });

  await test.step('the last is undone, which opens it, and done again', async () => {
    await page.keyboard.press('u');
    await expect(drafts.and(page.locator('[open]'))).toHaveCount(1);
    await page.keyboard.press('Shift+U');
    await expect(drafts).toHaveCount(0);
  });

  await test.step('the denial disputes what is claimed, two speak together, the papers part', async () => {
    expect(desk.read('content/claims/ferry/smythe-chloe-denies-agreed-lower-wages.md')).toContain(
      '- claim: smythe-chloe-agreed-lower-wages\n    kind: denies',
    );
    expect(desk.read('content/claims/ferry/orr-pam-tom-ives-board-court.md')).toMatch(
      /speakers:\s+(?:- pam-orr\s+- tom-ives|\[pam-orr, tom-ives\])/,
    );
    expect(readdirSync(join(desk.root, 'content/differences/ferry'))).toHaveLength(2);
  });

  await test.step('the check finds nothing, and the built site has all of it and nothing of the review', async () => {
    desk.run('permalinks');
    expect(desk.run('check')).toEqual({
      code: 0,
      out: expect.stringMatching(/3 articles, 13 claims, .*: no problem found\n$/),
    });
    expect(desk.run('build').code).toBe(0);
    expect(desk.read('dist/claims/smythe-chloe-denies-agreed-lower-wages/index.html')).toContain('Chloe Smythe');
    const files = readdirSync(join(desk.root, 'dist'), { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(?:html|js|css|json)$/.test(file.name));
    const traces = texts.filter((file) =>
      /review-token|data-review|\/review\//.test(readFileSync(join(file.parentPath, file.name), 'utf8')),
    );
    expect(traces.map(({ name }) => name)).toEqual([]);
  });
});

test('what stands around the claims is edited in its place, by keys, and taken back', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(`${address}review/ferry/`);
  const status = page.getByRole('status');
  const written = async (path: string) => expect(status).toHaveText(`Written: ${path}. No problem.`);

  await test.step('a headline', async () => {
    await page.keyboard.press('h');
    const head = page.locator('details[id="articles/ferry/north-mail.md"]');
    await head.locator('summary').click();
    await head.getByLabel('Headline, as published').fill('Row over ferry');
    await head.getByLabel('Byline, as published').fill('By Our Own Reporter');
    await page.keyboard.press('Control+Enter');
    await written('articles/ferry/north-mail.md');
    expect(desk.read('content/articles/ferry/north-mail.md')).toContain(
      'headline: Row over ferry\nbyline: By Our Own Reporter\n',
    );
    await expect(head.locator('summary')).toHaveText('ferry/north-mail: Row over ferry');
  });

  await test.step('another name', async () => {
    await page.keyboard.press('s');
    const names = page.locator('details[id="actors/owen-smythe.yaml"]');
    await names.locator('summary').click();
    const field = names.getByLabel('Other names');
    await field.fill('Mr Smythe\nthe union leader');
    await page.keyboard.press('Control+Enter');
    await expect(status).toContainText('Nothing written. In `claims/ferry/');
    await field.fill('Mr Smythe\nO. Smythe');
    await page.keyboard.press('Control+Enter');
    await written('actors/owen-smythe.yaml');
    expect(desk.read('content/actors/owen-smythe.yaml')).toBe(
      'name: Owen Smythe\nkind: person\naliases: [Mr Smythe, O. Smythe]\n',
    );
  });

  await test.step('a question', async () => {
    await page.keyboard.press('q');
    await page.getByRole('group', { name: 'One more' }).getByLabel('Question').fill('Who pays?');
    await page.keyboard.press('Control+Enter');
    await written('stories/ferry.md');
    expect(desk.read('content/stories/ferry.md')).toContain('  - id: pays\n    question: Who pays?\n---');
  });

  await test.step('a difference, which is changed and taken away', async () => {
    await page.keyboard.press('d');
    const added = page.locator('details[id="new-difference"]');
    await added.locator('summary').click();
    await added.getByLabel(/^Question that/).fill('Who drops the ferry?');
    for (const [at, value, words, article] of [
      [1, 'the board', 'The harbour board has scrapped plans', 'ferry/harbour-globe'],
      [2, 'nobody is named', 'A second ferry will not sail this summer', 'ferry/north-mail'],
    ] as const) {
      const row = added.getByRole('group', { name: `Passage ${at}` });
      await row.getByLabel(/^Its answer/).fill(value);
      await row.getByLabel(/^Its words/).fill(words);
      await row.getByLabel('Article').fill(article);
    }
    await page.keyboard.press('Control+Enter');
    const path = 'differences/ferry/drops-ferry.md';
    await written(path);
    expect(desk.read(`content/${path}`)).toContain('question: Who drops the ferry?\nkind: number\n');
    const own = page.locator(`details[id="${path}"]`);
    await expect(own).toHaveAttribute('open');
    await own.getByLabel('Kind').selectOption('who');
    await own.getByRole('button', { name: 'Save' }).click();
    await written(path);
    expect(desk.read(`content/${path}`)).toContain('question: Who drops the ferry?\nkind: who\n');
    await own.getByRole('button', { name: 'Remove it' }).click();
    await written(path);
    expect(desk.read(`content/${path}`)).toBe('');
  });

  await test.step('all of it is taken back', async () => {
    const difference = 'differences/ferry/drops-ferry.md';
    const done = ['articles/ferry/north-mail.md', 'actors/owen-smythe.yaml', 'stories/ferry.md'];
    for (const path of [...done, difference, difference, difference].toReversed()) {
      await page.keyboard.press('u');
      await written(path);
    }
    expect(desk.read('content/articles/ferry/north-mail.md')).not.toContain('headline');
    expect(desk.read('content/stories/ferry.md')).not.toContain('Who pays?');
  });
});

test('the page of a story has no accessibility violation and does not scroll sideways', async ({ page }) => {
  await page.goto(`${address}review/ferry/`);
  await page.keyboard.press('u');
  await expect(page.locator('details[data-record][open]')).toHaveCount(1);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not([name])')) details.setAttribute('open', '');
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('no page of another site can show the review in a frame', async ({ request }) => {
  const { headers } = await request
    .get(`${address}review/ferry/`)
    .then((response) => ({ headers: response.headers() }));
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
});
