import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { threePapers } from '../editor/stories/three-papers.ts';
import { findViolations } from './find-violations.ts';

// One server for the whole file.
test.describe.configure({ mode: 'default' });

let root: string;
let server: ChildProcess;
let address: string;

const environment = () => ({ ...process.env, FORCE_COLOR: undefined, CONTENT_DIR: join(root, 'content') });

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/main.ts', command, ...args], {
    encoding: 'utf8',
    env: { ...environment(), SITE_OUT: join(root, 'dist') },
  });
  return { code: status, out: stdout + stderr };
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  root = mkdtempSync(join(tmpdir(), 'on-the-record-story-'));
  for (const { path, text } of threePapers) {
    const to = join(root, 'content', path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  // Two speakers whom nobody has recorded yet.
  for (const id of ['pam-orr', 'tom-ives']) rmSync(join(root, `content/actors/${id}.yaml`));
  expect(run('draft', 'ferry').out).toContain('Wrote 13 drafts');
  server = spawn('node', ['src/cli/main.ts', 'dev'], { env: { ...environment(), DEV_PORT: '0' } });
  address = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\/\/localhost:\d+\/on-the-record\//.exec(chunk.toString())?.[0];
      if (url !== undefined) resolve(url);
    });
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

/** What an editor would change in a draft that is not right as it stands. */
const changes: Readonly<
  Record<string, { readonly gist?: string; readonly point?: string; readonly isRejected?: true }>
> = {
  'orr-cut-island': { gist: 'To drop the ferry cuts off the island.', point: 'second-ferry' },
  'orr-pam-tom-ives-board-court': { point: 'second-ferry' },
  'boards-members-voted-five-two-look': { point: 'second-ferry' },
  'smythe-owen-not-stay-not-trusted': { point: 'chairman', gist: 'Owen Smythe will not stay where he is not trusted.' },
  'smythe-not-sail-boat-nobody-afford': { gist: 'The board will not sail a boat that nobody can afford.' },
  'smythe-owen-never-wanted-cut-island': { point: 'chairman' },
  'chairman-harbour-board-owen-smythe-resigned': { point: 'chairman' },
};

/** Counts what an editor does: keys that act, choices, clicks; and what is typed. */
function counting(page: Page) {
  const counted = { actions: 0, typed: 0 };
  const act = async (key: string): Promise<void> => {
    counted.actions += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    counted.typed += text.length;
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  };
  return { counted, act, type };
}

test('three papers of a new story become records, by keys alone, and a built site', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(`${address}review/ferry/`);
  const { counted, act, type } = counting(page);
  const open = page.locator('details[data-record][open]');
  const status = page.getByRole('status');
  await act('n');
  let left = await page.locator('details[data-record]').count();
  while (left > 0) {
    const id = (await open.getAttribute('data-record')) ?? '';
    const { gist, point } = changes[id] ?? {};
    if (point !== undefined) {
      counted.actions += 1;
      await open.getByLabel('Point').selectOption(point);
    }
    if (gist !== undefined) {
      await open.locator('summary').focus();
      await act('e');
      await type(gist);
    }
    await act(gist === undefined && point === undefined ? 'a' : 'Control+Enter');
    await expect(status, id).toContainText('Written');
    left -= 1;
    await expect(page.locator('details[data-record]')).toHaveCount(left);
  }
  expect(counted.actions / 13).toBeLessThanOrEqual(4);
  expect(counted.typed / 13).toBeLessThanOrEqual(40);

  await test.step('the last is undone and done again', async () => {
    await page.keyboard.press('u');
    await expect(page.locator('details[data-record]')).toHaveCount(1);
    await page.keyboard.press('Shift+U');
    await expect(page.locator('details[data-record]')).toHaveCount(0);
  });

  await test.step('the denial disputes what is claimed, two speak together, the papers part', async () => {
    const claims = join(root, 'content/claims/ferry');
    const read = (id: string): string => readFileSync(join(claims, `${id}.md`), 'utf8');
    expect(read('smythe-chloe-denies-agreed-lower-wages')).toContain(
      '- claim: smythe-chloe-agreed-lower-wages\n    kind: denies',
    );
    expect(read('orr-pam-tom-ives-board-court')).toMatch(
      /speakers:\s+(?:- pam-orr\s+- tom-ives|\[pam-orr, tom-ives\])/,
    );
    expect(readdirSync(join(root, 'content/differences/ferry'))).toHaveLength(2);
  });

  await test.step('the check finds nothing, and the site is built', async () => {
    run('permalinks');
    expect(run('check')).toEqual({
      code: 0,
      out: expect.stringMatching(/3 articles, 13 claims, .*: no problem found\n$/),
    });
    expect(run('build').code).toBe(0);
    expect(existsSync(join(root, 'dist/claims/smythe-chloe-denies-agreed-lower-wages/index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist/review'))).toBe(false);
  });
});

test('the page of a story has no accessibility violation and does not scroll sideways', async ({ page }) => {
  await page.goto(`${address}review/ferry/`);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
