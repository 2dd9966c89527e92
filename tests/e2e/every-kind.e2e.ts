import { expect, test } from '@playwright/test';
import { findNarrowTexts } from './find-narrow-texts.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findViolations } from './find-violations.ts';
import { kinds } from './kinds.ts';

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: no accessibility violation, light or dark, targets for fingers, room for large text, no console error, no sideways scrolling`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`./${path}`);
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await findViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    expect(await findSmallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await findNarrowTexts(page)).toEqual([]);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${width} px`).toBeLessThanOrEqual(width);
    }
    // Where a reader has the letters twice as large.
    await page.setViewportSize({ width: 360, height: 900 });
    const needed = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    expect(needed, '360 px, large letters').toBeLessThanOrEqual(360);
    expect(errors.filter((text) => kind !== 'missing' || !text.includes('404'))).toEqual([]);
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
