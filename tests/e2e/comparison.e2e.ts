import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const story = './stories/uk-eu-returns-deal/';

test('filters live in the address, and back and forward follow', async ({ page }) => {
  await page.goto(story);
  const all = await page.locator('tr[data-show]').count();
  await page.getByLabel('Show').selectOption('only disputed, with the replies');
  await expect(page).toHaveURL(/\?show=disputed$/);
  const disputed = page.locator('tr[data-show]:visible');
  expect(await disputed.count()).toBeLessThan(all);
  for (const row of await disputed.all()) await expect(row).toContainText(/Disputed|Disputes/);
  await page.getByLabel('Said by').selectOption('Bjoern Seibert');
  await expect(page.getByRole('status')).toHaveText(`1 of ${all} claims`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goBack();
  await expect(page.getByLabel('Said by')).toHaveValue('');
  await page.goBack();
  await expect(page.locator('tr[data-show]:visible')).toHaveCount(all);
});

test('a bad value in the address is dropped', async ({ page }) => {
  await page.goto(`${story}?show=%3Cb%3E&actor=nobody`);
  await expect(page.getByLabel('Show')).toHaveValue('');
  await expect(page.locator('tr[data-show]').first()).toBeVisible();
});

test('the slash key leads to the search', async ({ page }) => {
  await page.goto(story);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/(?:#_q)?$/);
  await expect(page.getByRole('combobox')).toBeFocused();
});
