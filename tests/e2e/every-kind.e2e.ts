import { expect, test } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { kinds } from './kinds.ts';

for (const [kind, path] of Object.entries(kinds)) {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    test(`${kind}, ${colorScheme}, ${width} px: no accessibility violation, no console error`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${path}`);
      expect(await findViolations(page)).toEqual([]);
      expect(errors.filter((text) => kind !== 'missing' || !text.includes('404'))).toEqual([]);
    });
  }

  test(`${kind}: no sideways scrolling at any width`, async ({ page }) => {
    await page.goto(`./${path}`);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every kind shows its content', async ({ page }) => {
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(`./${path}`);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    }
  });
});
