import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { writeDeepContent } from './deep-content.ts';
import { servePlainly } from './plain-server.ts';

/** A site with a chain of fourteen replies and thirty more to its head: longer quarrels than any paper has printed. */
let site: { url: string; close: () => void };
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-threads-'));

// In one worker: each that took a test of this file would build the site again.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  writeDeepContent(join(folder, 'content'), 14, 30);
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: join(folder, 'content'), SITE_OUT: join(folder, 'site'), SHARE_IMAGES: 'off' };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], { env });
  site = await servePlainly(join(folder, 'site'), 0);
});

test.afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

const widths = [320, 768, 1024, 1280];
const disputes = 'stories/quarrel/disputes/';
const pages = [disputes, 'claims/constructor/', 'claims/turn-12/', 'actors/mary-vance/'];

test('the deepest reply has room to be read, and nothing scrolls sideways, at any width', async ({ page }) => {
  for (const path of pages) {
    await page.goto(`${site.url}${path}`);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${path}, ${width} px`).toBeLessThanOrEqual(width);
      if (path !== disputes) continue;
      const deepest = page.locator('.turn', { hasText: 'Voice 14 said' }).locator('blockquote');
      expect((await deepest.boundingBox())?.width ?? 0).toBeGreaterThan(Math.min(240, width * 0.6));
    }
  }
});

test('of very many replies the first are shown, and the others when asked for', async ({ page }) => {
  await page.goto(`${site.url}claims/constructor/`);
  const replies = page.getByRole('region', { name: 'Replies' });
  await expect(replies.locator('.turn:visible')).toHaveCount(5);
  await replies.getByText('26 more, from Mary Vance').click();
  await expect(replies.locator('.turn:visible')).toHaveCount(31);
});
