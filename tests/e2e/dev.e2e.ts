import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** `npm run dev` on a copy of the content: a mistake shows in the browser in the compiler's own words, and goes. */
let server: ChildProcess;
let folder: string;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-dev-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  server = spawn('node', ['src/cli/main.ts', 'dev'], { env: { ...process.env, CONTENT_DIR: folder, DEV_PORT: '0' } });
  address = await new Promise<string>((resolve) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\/\/localhost:\d+\/on-the-record\//.exec(chunk.toString())?.[0];
      if (url !== undefined) resolve(url);
    });
  });
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('the files of the site are served as they are once it is built', async ({ request }) => {
  for (const [path, type] of [
    ['data/claims.csv', 'text/csv'],
    ['data/on-the-record.sqlite', 'application/vnd.sqlite3'],
    ['data/on-the-record.zip', 'application/zip'],
    ['claims/bridge-inspected.json', 'application/json'],
    ['feed.atom', 'application/atom+xml'],
  ] as const) {
    const response = await request.get(`${address}${path}`);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, type]);
  }
});

test('a mistake in content shows in the overlay, and goes when it is mended', async ({ page }) => {
  test.setTimeout(60_000);
  const claim = join(folder, 'claims/bridge/bridge-inspected.md');
  const right = readFileSync(claim, 'utf8');
  await page.goto(`${address}claims/bridge-inspected/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Zoë Doe, as reported: The bridge was inspected before it closed.',
  );

  writeFileSync(claim, right.replace('inspected in March”', 'inspected in May”'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('claims/bridge/bridge-inspected.md:16:12', { timeout: 20_000 });
  await expect(overlay).toContainText('did you mean');

  writeFileSync(claim, right);
  await expect(overlay).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Zoë Doe, as reported: The bridge was inspected before it closed.',
  );
});
